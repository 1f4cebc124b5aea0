import { Module } from '@nestjs/common';
import { ClockController } from './clock.controller';
import { ClockService } from './clock.service';
import { OrientationController } from './orientation.controller';

/** What exists in the sandbox only; production does not load this file. */
@Module({ controllers: [ClockController, OrientationController], providers: [ClockService] })
export class SandboxModule {}
