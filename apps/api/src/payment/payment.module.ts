import { Module } from '@nestjs/common';
import { FeeSchedule } from './fee-schedule';

@Module({ providers: [FeeSchedule], exports: [FeeSchedule] })
export class PaymentModule {}
