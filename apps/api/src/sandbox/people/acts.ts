/** What sandbox people and the staff they meet do: the same services and the same door as everybody, without HTTP. */
import type { INestApplicationContext } from '@nestjs/common';
import type { Findings } from '../../../../../policy/application/file';
import { declarations, type Item, itemInfo } from '../../../../../policy/application/items';
import { currentEdition, rulesOf } from '../../../../../policy/application/rules';
import { type CivilDate, daysBefore } from '../../../../../policy/calendar';
import type { ApplicationDraft } from '../../../../../prisma/generated/client';
import type { SignedIn } from '../../account/session';
import type { Telling } from '../../cases/gateway';
import { Database } from '../../database/database';
import { DraftService } from '../../draft/draft.service';
import { CodeVersions } from '../../ethics-code/code-versions';
import { Signatures } from '../../ethics-code/signatures';
import { PaymentService } from '../../payment/payment.service';
import { keepPaper } from './keep-paper';
import { answerOf } from './answer';
import { keyOfAct } from './filled';
import type { Step } from './journeys';
import type { Invented } from './person';

const papers: Partial<Record<Item, { name: string; title: string }>> = {
  'photo-id': { name: 'photo-id.pdf', title: 'Identification card (sandbox)' },
  diploma: { name: 'diploma.pdf', title: 'High school diploma (sandbox)' },
  'training-certificate': { name: 'training-certificate.pdf', title: 'Certificate of core training (sandbox)' },
};
export const card = { card: '4242424242424242', expiry: '12/39', securityCode: '123' };

/** Somebody's way through the program. Every act has a key of its own, so that acting twice changes nothing. */
export class Applicant {
  readonly me: SignedIn;
  private draft: ApplicationDraft | undefined;
  private today: CivilDate = '';
  private caseId: string | undefined;
  private acts = 0;

  constructor(
    private readonly app: INestApplicationContext,
    readonly person: Invented,
    private readonly reviewer: string,
    private readonly trainer: string,
  ) {
    const { id, givenName, familyName, email } = person;
    this.me = {
      userId: id,
      name: `${givenName} ${familyName}`,
      email,
      role: 'applicant',
      permissions: [],
      personId: id,
      actor: `person:${id}`,
    };
  }

  /** What is said names the planned day and not the clock's, or a repetition would say something else. */
  begins(today: CivilDate): string {
    this.today = today;
    return keyOfAct(this.person.id, ++this.acts);
  }

  /** Throws where the program says no. */
  async act(step: Step, today: CivilDate): Promise<void> {
    const key = this.begins(today);
    switch (step.does) {
      case 'drafts':
        return this.drafts(step.proofs, step.begun ?? false, key);
      case 'submits': {
        const { id, version } = this.draft ?? (await this.latestDraft());
        this.caseId = await this.tell({ command: 'submit', actor: this.me.actor, key, body: { draftId: id, version } });
        return;
      }
      case 'sends':
        return this.sends(step.item, key);
      case 'withdraws':
        return this.said({ command: 'withdraw', actor: this.me.actor, key, body: {} });
      case 'is met':
      case 'is not met': {
        const findings = this.read(step.item, step.does === 'is met');
        const body = { item: step.item, met: step.does === 'is met', reasons: step.does === 'is met' ? [] : [step.reason], findings };
        return this.said({ command: 'judgeItem', actor: this.reviewer, key, body });
      }
      case 'appeals':
        return this.said({ command: 'noteAppeal', actor: this.reviewer, key, body: { receivedOn: this.today } });
      case 'is asked again':
      case 'is approved':
      case 'is denied': {
        const command = { 'is asked again': 'askForMore', 'is approved': 'approve', 'is denied': 'deny' }[step.does];
        return this.said({ command, actor: this.reviewer, key, body: {} });
      }
    }
  }

  /** Nothing to do where the submission that follows was made before, in a run that was interrupted. */
  private async drafts(proofs: readonly Item[], begun: boolean, key: string): Promise<void> {
    const submitted = keyOfAct(this.person.id, this.acts + 1);
    if (await this.app.get(Database).change.count({ where: { actor: this.me.actor, key: submitted } })) return;
    const drafts = this.app.get(DraftService);
    const { id, version } = await drafts.start(this.me);
    const { id: _person, language: _language, photoIdType, educationType, examLanguage, examDelivery, ...form } = this.person;
    const { givenName, familyName, dateOfBirth, email, phone } = form;
    this.draft = await drafts.change(
      id,
      {
        version,
        ...(begun ? { givenName, familyName, dateOfBirth, email, phone } : { ...form, declarations: [...declarations] }),
        ...(proofs.includes('photo-id') && { photoIdType }),
        ...(proofs.includes('diploma') && { educationType }),
        ...(proofs.includes('exam-form') && { examLanguage, examDelivery }),
      },
      this.me,
    );
    await Promise.all(proofs.map((item) => this.proves(item, id, `${key} ${item}`)));
  }

  /** Brings what proves an item, and answers what the application is told about it. A fee tells it by itself. */
  private async proves(item: Item, target: string, key: string): Promise<object | undefined> {
    switch (itemInfo[item].proof) {
      case 'files':
        return { documents: [await this.uploads(item, target, key)] };
      case 'signature': {
        const version = (await this.app.get(CodeVersions).find({ on: this.today }))?.version ?? '';
        const body = { for: target, version, printedName: this.me.name, agreed: true as const };
        const { id } = await this.app.get(Signatures).sign(body, this.me, key, this.person.language);
        return { signature: id };
      }
      case 'payment':
        await this.pays(target, key);
        return undefined;
      default:
        return {};
    }
  }

  private async uploads(item: Item, target: string, key: string): Promise<string> {
    const { name, title } = papers[item] ?? { name: 'paper.pdf', title: 'Paper (sandbox)' };
    return keepPaper(this.app, this.me, { item, target, name, lines: [title, this.me.name, this.today], key });
  }

  private async pays(target: string, key: string): Promise<void> {
    const payments = this.app.get(PaymentService);
    const where = { personId: this.person.id, OR: [{ draftId: target }, { caseId: target }] };
    const { id: obligation } = await this.app.get(Database).feeObligation.findFirstOrThrow({ where });
    const { id } = await payments.start(obligation, this.me, key);
    await payments.pay(id, card, this.me);
  }

  private async sends(item: Item, key: string): Promise<void> {
    const evidence = await this.proves(item, this.case, `${key} ${item}`);
    if (!evidence) return;
    const { examLanguage, examDelivery, photoIdType, educationType } = this.person;
    const type = item === 'photo-id' ? photoIdType : item === 'diploma' ? educationType : undefined;
    const form = item === 'exam-form' ? { examLanguage, examDelivery } : {};
    const body = { item, evidence: { ...evidence, ...(type && { type }) }, ...form };
    await this.said({ command: 'addItem', actor: this.me.actor, key, body });
  }

  /** What staff read off the proof. */
  private read(item: Item, enough: boolean): Findings {
    const { trainingHours, competencies } = rulesOf(currentEdition);
    if (item === 'photo-id') return { showsBirthDate: true };
    if (item === 'diploma') return enough ? { graduated: true, graduatedOn: daysBefore(this.today, 3_000) } : {};
    const hours = enough ? trainingHours : trainingHours / 2;
    return { hours, competencies, completedOn: daysBefore(this.today, 200), provider: this.trainer };
  }

  private async said(telling: Omit<Telling, 'kind'>): Promise<void> {
    await this.tell({ ...telling, caseId: this.case });
  }

  private tell = (telling: Omit<Telling, 'kind'>): Promise<string> => answerOf(this.app, { kind: 'application', ...telling });

  /** Of the application. */
  get case(): string {
    if (!this.caseId) throw new Error(`${this.me.actor} has no application yet`);
    return this.caseId;
  }
  private latestDraft(): Promise<ApplicationDraft> {
    const where = { personId: this.person.id };
    return this.app.get(Database).applicationDraft.findFirstOrThrow({ where, orderBy: { startedAt: 'desc' } });
  }
}
