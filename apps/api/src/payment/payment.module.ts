import { Inject, Module, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Logger } from 'pino';
import type { Environment } from '../../../../cases/environment';
import { ENVIRONMENT } from '../environment/environment.module';
import { LOG } from '../logs/logs.module';
import { FeeSchedule } from './fee-schedule';
import { PaymentController } from './payment.controller';
import { PaymentReader } from './payment.reader';
import { PaymentService } from './payment.service';
import { LocalProvider, NoProvider, PROVIDER } from './provider';
import { Settlement } from './settlement';

const everyMs = 60_000;

@Module({
  controllers: [PaymentController],
  providers: [
    FeeSchedule,
    PaymentReader,
    PaymentService,
    Settlement,
    {
      provide: PROVIDER,
      useFactory: ({ MODE }: Environment) => (MODE === 'sandbox' ? new LocalProvider() : new NoProvider()),
      inject: [ENVIRONMENT],
    },
  ],
  exports: [FeeSchedule, PaymentReader, PaymentService],
})
export class PaymentModule implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private round: Promise<unknown> | undefined;

  constructor(
    private readonly payments: PaymentService,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  onApplicationBootstrap(): void {
    const next = () =>
      (this.round ??= this.payments
        .setApartRefused()
        .catch((error: unknown) => this.log.warn({ err: error }, 'payments: the next round is in a minute'))
        .finally(() => (this.round = undefined)));
    this.timer = setInterval(() => void next(), everyMs);
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.round;
  }
}
