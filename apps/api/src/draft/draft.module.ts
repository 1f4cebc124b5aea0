import { Module } from '@nestjs/common';
import { PaymentModule } from '../payment/payment.module';
import { DraftController } from './draft.controller';
import { DraftReader } from './draft.reader';
import { DraftService } from './draft.service';

@Module({ imports: [PaymentModule], controllers: [DraftController], providers: [DraftReader, DraftService], exports: [DraftReader] })
export class DraftModule {}
