import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { lockDraft } from '../../../../cases/application/submission';
import { receive } from '../../../../cases/changes';
import { ProgramClock } from '../../../../cases/clock';
import type { Tx } from '../../../../cases/database';
import { type ChangeRow, fromInstant } from '../../../../cases/rows';
import { dayOf, type Instant, partsOf } from '../../../../policy/calendar';
import type { FeeObligation, Payment } from '../../../../prisma/generated/client';
import { Database } from '../database/database';
import { book, nextReceipt } from './ledger';
import type { ChargeEvent } from './provider';
import { commandFor } from './told';

/** Money that pays nothing, and why: finance staff decide what becomes of it. */
type Unapplied = 'double-payment' | 'payment-amount-differs' | 'payment-not-applied';

/** Everything that is written when money has come. It is written once, and never forgotten. */
@Injectable()
export class Settlement {
  constructor(
    private readonly db: Database,
    private readonly clock: ProgramClock,
  ) {}

  /**
   * Books a charge: exactly once per event, at most one success per obligation. Where there is a case already, answers the
   * change that tells it, written in the same transaction.
   */
  async settle(event: ChargeEvent): Promise<ChangeRow | undefined> {
    const at = await this.clock.now();
    return this.db.$transaction(async (tx) => {
      const found = await this.lock(tx, event.paymentId);
      const { payment, obligation } = found;
      if (payment.state === 'succeeded' || payment.state === 'unapplied') return undefined;
      const unapplied = this.why(event, payment, obligation);
      if (unapplied) {
        await this.keepApart(tx, found, event, unapplied, at);
        return undefined;
      }
      await this.succeed(tx, found, event, at);
      return obligation.caseId ? this.tell(tx, payment.id, obligation.caseId, await this.kindOf(tx, obligation)) : undefined;
    });
  }

  /** The case would not take the fee any more: the money is set apart, and finance is told. Safe to repeat. */
  async unapply(paymentId: string): Promise<void> {
    const at = await this.clock.now();
    await this.db.$transaction(async (tx) => {
      const { payment, obligation } = await this.lock(tx, paymentId);
      if (payment.state !== 'succeeded') return;
      await tx.payment.update({ where: { id: paymentId }, data: { state: 'unapplied' } });
      await tx.feeObligation.update({ where: { id: obligation.id }, data: { state: 'cancelled', paidAt: null } });
      await book(tx, paymentId, 'unapplied', { from: 'unapplied', to: `fees:${obligation.code}`, cents: payment.cents, at });
      await this.task(tx, obligation, paymentId, 'payment-not-applied', at);
    });
  }

  /** Draft, obligation, payment: always in this order, as `submit` does, so that a payment is seen by one or the other. */
  private async lock(tx: Tx, paymentId: string): Promise<{ payment: Payment; obligation: FeeObligation }> {
    const { obligationId, obligation } = await tx.payment.findUniqueOrThrow({
      where: { id: paymentId },
      select: { obligationId: true, obligation: { select: { draftId: true } } },
    });
    if (obligation.draftId) await lockDraft(tx, obligation.draftId);
    await tx.$queryRaw`select 1 from "FeeObligation" where id = ${obligationId} for update`;
    await tx.$queryRaw`select 1 from "Payment" where id = ${paymentId} for update`;
    return {
      payment: await tx.payment.findUniqueOrThrow({ where: { id: paymentId } }),
      obligation: await tx.feeObligation.findUniqueOrThrow({ where: { id: obligationId } }),
    };
  }

  private why(event: ChargeEvent, payment: Payment, { state }: FeeObligation): Unapplied | undefined {
    if (event.cents !== payment.cents || event.currency !== payment.currency) return 'payment-amount-differs';
    if (state === 'paid') return 'double-payment';
    return state === 'due' && payment.state === 'started' ? undefined : 'payment-not-applied';
  }

  private async succeed(tx: Tx, { payment, obligation }: { payment: Payment; obligation: FeeObligation }, event: ChargeEvent, at: Instant) {
    const { cents } = payment;
    const receiptNumber = await nextReceipt(tx, partsOf(dayOf(at)).year);
    const settled = { settledAt: fromInstant(at), eventId: event.eventId, receiptNumber };
    await tx.payment.update({ where: { id: payment.id }, data: { state: 'succeeded', ...settled } });
    await tx.feeObligation.update({ where: { id: obligation.id }, data: { state: 'paid', paidAt: fromInstant(at), cents } });
    await book(tx, payment.id, 'received', { from: `fees:${obligation.code}`, to: `cash:${payment.provider}`, cents, at });
  }

  private async keepApart(
    tx: Tx,
    { payment, obligation }: { payment: Payment; obligation: FeeObligation },
    event: ChargeEvent,
    why: Unapplied,
    at: Instant,
  ) {
    const settled = { settledAt: fromInstant(at), eventId: event.eventId, receiptNumber: await nextReceipt(tx, partsOf(dayOf(at)).year) };
    await tx.payment.update({ where: { id: payment.id }, data: { state: 'unapplied', ...settled } });
    await book(tx, payment.id, 'received', { from: 'unapplied', to: `cash:${payment.provider}`, cents: event.cents, at });
    await this.task(tx, obligation, payment.id, why, at);
  }

  private async task(tx: Tx, obligation: FeeObligation, paymentId: string, kind: Unapplied, at: Instant): Promise<void> {
    const caseId = obligation.caseId ?? obligation.draftId ?? obligation.id;
    const task = { id: randomUUID(), caseId, queue: 'finance', kind, cause: paymentId, createdAt: fromInstant(at) };
    await tx.task.createMany({ data: [task], skipDuplicates: true });
  }

  /** A fee that was asked for in a draft is the application's. */
  private async kindOf(tx: Tx, { draftId, caseId }: FeeObligation): Promise<string> {
    if (draftId || !caseId) return 'application';
    return (await tx.case.findUniqueOrThrow({ where: { id: caseId }, select: { kind: true } })).kind;
  }

  /** 801.4.F, 801.9.A, 403.3.retake-request: the case hears of its fee in the same breath. */
  private async tell(tx: Tx, paymentId: string, caseId: string, kind: string): Promise<ChangeRow> {
    const actor = `payment:${paymentId}`;
    const { name: command, body } = commandFor(kind, paymentId);
    const change = await receive(tx, this.clock, {
      id: randomUUID(),
      kind,
      caseId,
      command,
      actor,
      key: paymentId,
      body,
      note: null,
      bodyHash: null,
      receivedAt: null,
    });
    if (!change) throw new Error(`${actor} was told before`);
    return change;
  }
}
