import { Module } from '@nestjs/common';
import { PaymentModule } from '../payment/payment.module';
import { ProgramController } from './program.controller';

@Module({ imports: [PaymentModule], controllers: [ProgramController] })
export class ProgramModule {}
