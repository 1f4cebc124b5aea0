import { Module } from '@nestjs/common';
import { ClockController } from './clock.controller';
import { ClockService } from './clock.service';
import { SimulatedVendorController } from './exam-vendor.controller';
import { OrientationController } from './orientation.controller';
import { SimulatedVendor } from './simulated-vendor';

/** What exists in the sandbox only; production does not load this file. */
@Module({ controllers: [ClockController, OrientationController, SimulatedVendorController], providers: [ClockService, SimulatedVendor] })
export class SandboxModule {}
