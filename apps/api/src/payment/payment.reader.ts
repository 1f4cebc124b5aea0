import { Injectable } from '@nestjs/common';
import { ProgramClock } from '../../../../cases/clock';
import { toInstant } from '../../../../cases/rows';
import { dayOf, type Language } from '../../../../policy/calendar';
import type { FeeCode } from '../../../../policy/fees';
import type { FeeObligation, Payment, Prisma } from '../../../../prisma/generated/client';
import { AccessLog } from '../account/access-log';
import type { SignedIn } from '../account/session';
import { moment } from '../calendar/moments';
import { Database } from '../database/database';
import { notFound } from '../problems/problem';
import { FeeSchedule } from './fee-schedule';
import type { FeeView, PaymentView } from './payment.view';

type WithObligation = Payment & { obligation: FeeObligation & { person: { givenName: string; familyName: string } } };
export const withObligation = { obligation: { include: { person: { select: { givenName: true, familyName: true } } } } } as const;

export const paymentView = (row: WithObligation, language: Language): PaymentView => ({
  id: row.id,
  code: row.obligation.code as FeeCode,
  cents: row.cents,
  currency: row.currency,
  state: row.state as PaymentView['state'],
  started: moment(toInstant(row.startedAt), language),
  ...(row.settledAt && { settled: moment(toInstant(row.settledAt), language) }),
  ...(row.receiptNumber && { receiptNumber: row.receiptNumber }),
  forName: `${row.obligation.person.givenName} ${row.obligation.person.familyName}`.trim(),
});

/** A person's fees and payments. */
@Injectable()
export class PaymentReader {
  constructor(
    private readonly db: Database,
    private readonly clock: ProgramClock,
    private readonly schedule: FeeSchedule,
    private readonly accessLog: AccessLog,
  ) {}

  async find(id: string, me: SignedIn): Promise<WithObligation> {
    const row = await this.db.payment.findFirst({ where: { id, obligation: { personId: me.personId ?? '' } }, include: withObligation });
    if (!row) throw notFound();
    return row;
  }

  /** Your own, or any for finance staff. */
  async read(id: string, me: SignedIn): Promise<WithObligation> {
    if (!me.permissions.includes('payments:read')) return this.find(id, me);
    const row = await this.db.payment.findUnique({ where: { id }, include: withObligation });
    if (!row) throw notFound();
    await this.accessLog.note(me.actor, 'payment', id);
    return row;
  }

  async mine(me: SignedIn, language: Language): Promise<PaymentView[]> {
    const rows = await this.db.payment.findMany({
      where: { obligation: { personId: me.personId ?? '' } },
      include: withObligation,
      orderBy: [{ startedAt: 'desc' }, { id: 'asc' }],
    });
    return rows.map((row) => paymentView(row, language));
  }

  /** The application fee of a draft or application. Undefined: not yours, or none. */
  applicationFee(target: string, personId: string, language: Language): Promise<FeeView | undefined> {
    return this.fee({ personId, code: 'application', OR: [{ draftId: target }, { caseId: target }] }, language);
  }

  /** The newest exam fee of a candidacy: what is to pay now, or what was paid last (801.9.A, 403.3.retake-request). Undefined: not yours, or none. */
  examFee(candidacy: string, personId: string, language: Language): Promise<FeeView | undefined> {
    return this.fee({ personId, code: { in: ['exam', 'exam-retake'] }, caseId: candidacy }, language);
  }

  /** While it is due, at today's price (601.versioned). */
  private async fee(where: Prisma.FeeObligationWhereInput, language: Language): Promise<FeeView | undefined> {
    const row = await this.db.feeObligation.findFirst({
      where,
      include: { payments: { where: { state: 'succeeded' }, select: { id: true } } },
      orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    });
    if (!row) return undefined;
    const code = row.code as FeeCode;
    const receipt = row.payments[0]?.id;
    return {
      obligationId: row.id,
      code,
      cents: row.state === 'due' ? await this.schedule.quote(code, dayOf(await this.clock.now())) : row.cents,
      state: row.state as FeeView['state'],
      ...(row.paidAt && { paid: moment(toInstant(row.paidAt), language) }),
      ...(receipt && { receipt }),
    };
  }
}
