import { setTimeout as pause } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { ProgramClock } from '../../../../cases/clock';
import { type ChangeRow, fromInstant } from '../../../../cases/rows';
import { dayOf } from '../../../../policy/calendar';
import type { FeeCode } from '../../../../policy/fees';
import type { CaseFile } from '../../../../policy/process';
import type { FeeObligation } from '../../../../prisma/generated/client';
import type { SignedIn } from '../account/session';
import { Gateway } from '../cases/gateway';
import { Database } from '../database/database';
import { idOfKey } from '../http/key.decorator';
import { LOG } from '../logs/logs.module';
import { fieldWords } from '../problems/field-words';
import { notFound, Problem, RefusedProblem } from '../problems/problem';
import { FeeSchedule } from './fee-schedule';
import { PaymentReader } from './payment.reader';
import type { Card } from './payment.view';
import { type ChargeEvent, type PaymentProvider, PROVIDER } from './provider';
import { Settlement } from './settlement';
import { refusalOfFee } from './told';

/** How long whoever pays waits for the case to hear of it (milliseconds). */
const patienceMs = 2_000;

/** Money came for it, whatever became of that. */
const isBooked = (state: string): boolean => state === 'succeeded' || state === 'unapplied';

/** Paying a fee: begun, charged by the provider, booked once. Nobody gets money back here (601.nonrefundable). */
@Injectable()
export class PaymentService {
  constructor(
    private readonly db: Database,
    private readonly clock: ProgramClock,
    private readonly schedule: FeeSchedule,
    private readonly payments: PaymentReader,
    private readonly settlement: Settlement,
    private readonly gateway: Gateway,
    @Inject(PROVIDER) private readonly provider: PaymentProvider,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  /** Begins a payment at the price of today. Throws: not-found, fee-not-due, a refusal of the case, key-reused. */
  async start(obligationId: string, me: SignedIn, key: string): Promise<{ id: string; payUrl: string }> {
    const obligation = await this.db.feeObligation.findFirst({ where: { id: obligationId, personId: me.personId ?? '' } });
    if (!obligation) throw notFound();
    const id = idOfKey(`${me.actor} payment`, key);
    const known = await this.db.payment.findUnique({ where: { id } });
    if (known && known.obligationId !== obligationId) throw new Problem('key-reused');
    if (!known) {
      if (!this.provider.open) throw new Problem('payment-closed');
      await this.refuseUnlessDue(obligation);
      const now = await this.clock.now();
      const cents = await this.schedule.quote(obligation.code as FeeCode, dayOf(now));
      const payment = {
        id,
        obligationId,
        provider: this.provider.name,
        cents,
        currency: 'USD',
        state: 'started',
        startedAt: fromInstant(now),
      };
      await this.db.payment.createMany({ data: [payment], skipDuplicates: true });
    }
    return { id, payUrl: this.provider.payUrl(id) };
  }

  /** Charges the card and books the charge; settled already, nothing more happens. Throws: payment-over, fee-not-due, fee-changed, fields-wrong (declined). */
  async pay(id: string, card: Card, me: SignedIn): Promise<void> {
    const { state, cents, currency, obligation } = await this.payments.find(id, me);
    if (isBooked(state)) return;
    if (state !== 'started') throw new Problem('payment-over');
    try {
      await this.refuseUnlessDue(obligation);
    } catch (refused) {
      if (isBooked((await this.payments.find(id, me)).state)) return; // it was booked while we looked
      throw refused;
    }
    const today = dayOf(await this.clock.now());
    if ((await this.schedule.quote(obligation.code as FeeCode, today)) !== cents)
      throw new Problem('fee-changed', { rule: '601.versioned' });
    const charge = await this.provider.charge({ id, cents, currency }, card);
    if (charge === 'declined') throw new Problem('card-declined', { errors: [{ pointer: '/card', words: fieldWords('card-declined') }] });
    await this.charged(charge);
  }

  /**
   * What a provider reports, by answer or by webhook. The case hears of it, if there is one already; nobody
   * waits long for that: the money is booked, the change is written, and both are taken up again later.
   */
  async charged(event: ChargeEvent): Promise<void> {
    const change = await this.settlement.settle(event);
    if (change) await Promise.race([this.tell(change, event.paymentId), pause(patienceMs, undefined, { ref: false })]);
  }

  private async tell(change: ChangeRow, paymentId: string): Promise<void> {
    try {
      const reply = await this.gateway.settle(change, true);
      if (reply.status === 409 || reply.status === 422) await this.settlement.unapply(paymentId);
    } catch (error) {
      this.log.warn({ err: error, caseId: change.caseId }, 'a payment is told to its case later');
    }
  }

  async cancel(id: string, me: SignedIn): Promise<void> {
    await this.payments.find(id, me);
    await this.db.payment.updateMany({ where: { id, state: 'started' }, data: { state: 'cancelled' } });
    const { state } = await this.payments.find(id, me);
    if (state !== 'cancelled') throw new Problem('payment-over');
  }

  /** Payments that their case refused after all, while nobody was listening: their money is set apart too. */
  async setApartRefused(): Promise<number> {
    const refused = await this.db.$queryRaw<{ id: string }[]>`select p.id from "Payment" p
      join "Change" c on c.actor = 'payment:' || p.id and c.outcome in ('refused', 'not-done') where p.state = 'succeeded'`;
    for (const { id } of refused) await this.settlement.unapply(id);
    return refused.length;
  }

  /** Nobody pays for what is paid, over, or would be refused. */
  private async refuseUnlessDue({ id, state, caseId }: FeeObligation): Promise<void> {
    if (state !== 'due') throw new Problem('fee-not-due');
    const found = caseId ? await this.db.case.findUnique({ where: { id: caseId }, select: { kind: true, file: true } }) : undefined;
    if (!found) return;
    const refused = refusalOfFee(found.kind, found.file as unknown as CaseFile, id, await this.clock.now());
    if (refused) throw new RefusedProblem(refused);
  }
}
