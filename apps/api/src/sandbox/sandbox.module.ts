import { Module } from '@nestjs/common';
import { ClockController } from './clock.controller';
import { ClockService } from './clock.service';

/** What exists in the sandbox only; production does not load this file. */
@Module({ controllers: [ClockController], providers: [ClockService] })
export class SandboxModule {}
