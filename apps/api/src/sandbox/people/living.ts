/** What happens to somebody who was approved: they pay exams, the simulated vendor does as planned, staff and peers say their part. */
import { setTimeout as pause } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { type Plan, usualPlan } from '../../../../../cases/exam-vendor/simulated';
import { type CivilDate, startOf } from '../../../../../policy/calendar';
import { idAfter } from '../../../../../policy/case-id';
import type { SignedIn } from '../../account/session';
import { Database } from '../../database/database';
import { idOfKey } from '../../http/key.decorator';
import { PaymentService } from '../../payment/payment.service';
import { PersonChanges } from '../../staff/person-changes';
import { SimulatedVendor } from '../simulated-vendor';
import { type Applicant, card } from './acts';
import { answerOf, NotPossible } from './answer';
import { keepPaper } from './keep-paper';
import type { Dated } from './journeys';
import type { Act, LifeStep } from './lives';

const isLifeStep = (act: Act): act is Exclude<Act, Dated> => lifeSteps.includes(act.does);
const lifeSteps: readonly string[] = [
  'pays the exam',
  'has the spelling confirmed',
  'goes to the vendor',
  'is told',
  'changes name',
  'gives it back',
  'dies',
] satisfies LifeStep['does'][];

export class Living {
  private readonly db: Database;
  private perhaps = false;
  /** The last payment for an exam. */
  private paid = '';

  constructor(
    private readonly app: INestApplicationContext,
    readonly applicant: Applicant,
    private readonly staff: SignedIn,
  ) {
    this.db = app.get(Database);
  }

  /** Throws NotPossible, unless the plan left it open whether it is. */
  async act(act: Act, today: CivilDate): Promise<void> {
    if (!isLifeStep(act)) return this.applicant.act(act, today);
    this.perhaps = act.perhaps ?? false;
    try {
      await this.live(act, today, this.applicant.begins(today));
    } catch (error) {
      if (!(act.perhaps && error instanceof NotPossible)) throw error;
    }
  }

  private async live(act: LifeStep, today: CivilDate, key: string): Promise<void> {
    switch (act.does) {
      case 'pays the exam':
        return this.pays(key);
      case 'has the spelling confirmed':
        await answerOf(this.app, {
          kind: 'candidacy',
          caseId: this.candidacy,
          command: 'confirmName',
          actor: this.staff.actor,
          key,
          body: {},
        });
        return;
      case 'goes to the vendor':
        return this.goes({ ...usualPlan, ...act.plan });
      case 'is told':
        return this.says('program', act.what, this.peerWords(act.what, today), key);
      case 'changes name': {
        const document = await this.proof('name-proof', ['Court order (sandbox)', today], key);
        const { givenName } = this.applicant.person;
        const columns = { givenName, middleName: null, familyName: act.familyName };
        const proposal = { kind: 'name' as const, caseId: this.certification, personId: this.applicant.person.id, document, columns };
        const personChange = await this.app.get(PersonChanges).propose(this.staff, key, proposal);
        return this.says(this.staff.actor, 'changeName', { personChange, document }, key);
      }
      case 'gives it back': {
        const document = await this.proof('surrender-letter', ['I give my certification back (sandbox)', today], key);
        return this.says(this.staff.actor, 'surrender', { receivedOn: today, document }, key);
      }
      case 'dies': {
        const document = await this.proof('death-record', ['Death certificate (sandbox)', today], key);
        return this.says(this.staff.actor, 'recordDeath', { diedOn: today, document }, key);
      }
    }
  }

  private get candidacy(): string {
    return idAfter(this.applicant.case);
  }
  private get certification(): string {
    return idAfter(this.candidacy);
  }

  /** The fee that is due now. Paid in a run that was interrupted: nothing more happens. */
  private async pays(key: string): Promise<void> {
    const { me } = this.applicant;
    this.paid = idOfKey(`${me.actor} payment`, key);
    const paid = await this.db.payment.findUnique({ where: { id: this.paid } });
    if (paid && paid.state !== 'started') return;
    const where = { caseId: this.candidacy, state: 'due' };
    const obligation = await this.found(() => this.db.feeObligation.findFirst({ where }), 'exam fee that is due');
    const payments = this.app.get(PaymentService);
    const { id } = await payments.start(obligation.id, me, key);
    await payments.pay(id, card, me);
  }

  /** The attempt that was paid last. */
  private async goes(plan: Plan): Promise<void> {
    const where = { paymentId: this.paid };
    const { id } = await this.found(() => this.db.examAttempt.findFirst({ where, select: { id: true } }), 'attempt');
    await this.app.get(SimulatedVendor).plan(id, plan);
  }

  /** Facts of processes that come later, with the day that was planned. */
  private peerWords(what: Extract<LifeStep, { does: 'is told' }>['what'], today: CivilDate): object {
    const source = idOfKey(this.applicant.person.id, what === 'renewed' ? 'renewal' : 'complaint');
    switch (what) {
      case 'renewed':
        return { source, submittedOn: today, approvedOn: today };
      case 'investigationOpened':
      case 'investigationClosed':
        return { source };
      case 'revoked':
        return { source, effectiveAt: startOf(today), permanent: false };
      case 'suspended':
      case 'reinstated':
        return { source, effectiveAt: startOf(today) };
    }
  }

  private async issued(): Promise<string> {
    const caseId = this.certification;
    await this.found(() => this.db.certification.findUnique({ where: { caseId } }), 'certification');
    return caseId;
  }

  private async says(actor: string, command: string, body: object, key: string): Promise<void> {
    const caseId = await this.issued();
    await answerOf(this.app, { kind: 'certification', caseId, command, actor, key, body });
  }

  private async proof(item: string, lines: string[], key: string): Promise<string> {
    const sheet = { item, target: await this.issued(), name: `${item}.pdf`, lines: [...lines, this.applicant.me.name], key };
    return keepPaper(this.app, this.staff, sheet);
  }

  /** What follows from an act comes by message, a moment later. */
  private async found<Row>(look: () => Promise<Row | null>, what: string): Promise<Row> {
    for (let tries = 1; tries <= (this.perhaps ? 20 : 1_000); tries++) {
      const row = await look();
      if (row !== null) return row;
      await pause(50);
    }
    throw new NotPossible(`${this.applicant.me.actor}: there is no ${what}`);
  }
}
