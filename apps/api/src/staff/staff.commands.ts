import { Injectable } from '@nestjs/common';
import type { ApplicationCommand } from '../../../../policy/application/file';
import { type CivilDate, dayOf, endOf, type Instant, type Language } from '../../../../policy/calendar';
import { refusal } from '../../../../policy/refusal';
import type { SignedIn } from '../account/session';
import { SecondPersons } from './second-persons';
import { ApplicationCommands } from '../application/application.commands';
import type { AddItem, Correct, JudgeItem, NoteAppeal, Withdraw } from '../application/application.dto';
import { ApplicationReader } from '../application/application.reader';
import type { ApplicationView } from '../application/application.view';
import { EvidenceReader } from '../application/evidence';
import type { Shown } from '../application/shown';
import { fieldWords } from '../problems/field-words';
import { notFound, Problem, RefusedProblem } from '../problems/problem';
import { CaseReader } from './case.reader';
import { CaseTeller, type Paper } from './case-teller';
import type { StaffCaseView } from './case.view';

/** What staff say about an application. Two people deciding at once: the second gets 409 with the case as it is. */
@Injectable()
export class StaffCommands {
  constructor(
    private readonly teller: CaseTeller,
    private readonly cases: CaseReader,
    private readonly applications: ApplicationReader,
    private readonly own: ApplicationCommands,
    private readonly evidence: EvidenceReader,
    private readonly secondPersons: SecondPersons,
  ) {}

  judgeItem(me: SignedIn, key: string, id: string, body: JudgeItem): Promise<StaffCaseView> {
    return this.tell(me, key, id, 'judgeItem', body);
  }

  take = (me: SignedIn, key: string, id: string): Promise<StaffCaseView> => this.tell(me, key, id, 'take', {});
  askForMore = (me: SignedIn, key: string, id: string): Promise<StaffCaseView> => this.tell(me, key, id, 'askForMore', {});
  approve = (me: SignedIn, key: string, id: string): Promise<StaffCaseView> => this.tell(me, key, id, 'approve', {});
  deny = (me: SignedIn, key: string, id: string): Promise<StaffCaseView> => this.tell(me, key, id, 'deny', {});

  noteAppeal(me: SignedIn, key: string, id: string, body: NoteAppeal): Promise<StaffCaseView> {
    return this.tell(me, key, id, 'noteAppeal', body);
  }

  /** What the applicant sends, or a paper that staff have scanned: the file must lie with the application. */
  async addItem(me: SignedIn, key: string, id: string, body: AddItem, language: Language): Promise<ApplicationView> {
    const { receivedOn: _on, note: _note, ...own } = body;
    if (me.role === 'applicant') return this.own.addItem(me, key, id, own, language);
    const shown = await this.may(me, id);
    const paper = paperOf(shown, body);
    await this.tell(me, key, id, 'addItem', await this.evidence.of(own, id, shown.file.subject), paper);
    return this.applications.one(me, id, language);
  }

  /** The applicant's own word, or a paper that staff enter with the day it came and what it is. */
  async withdraw(me: SignedIn, key: string, id: string, body: Withdraw, language: Language): Promise<ApplicationView> {
    if (me.role === 'applicant') return this.own.withdraw(me, key, id, language);
    const shown = await this.may(me, id);
    await this.tell(me, key, id, 'withdraw', { receivedOn: body.receivedOn }, paperOf(shown, body));
    return this.applications.one(me, id, language);
  }

  /** A second person must exist, be somebody else, and be allowed to decide. */
  async correct(me: SignedIn, key: string, id: string, { receivedOn, items, secondPerson, note }: Correct): Promise<StaffCaseView> {
    const second = await this.secondPersons.find(secondPerson, 'applications:decide');
    if (!second)
      throw new RefusedProblem(refusal('second-person-missing', '801.8.B', 'nobody of that name may agree', { pointer: '/secondPerson' }));
    const given = await Promise.all(items.map((item) => this.evidence.onPaper(id, item)));
    return this.tell(me, key, id, 'correct', { receivedOn, items: given, secondPerson: second }, { note });
  }

  private tell(
    me: SignedIn,
    key: string,
    id: string,
    command: ApplicationCommand['name'],
    body: object,
    paper?: Paper,
  ): Promise<StaffCaseView> {
    return this.teller.tell(this.cases, { me, key, id }, command, body, paper);
  }

  private async may(me: SignedIn, id: string): Promise<Shown> {
    if (!me.permissions.includes('applications:read')) throw notFound();
    if (!me.permissions.includes('applications:judge')) throw new Problem('not-allowed');
    return this.cases.find(id);
  }
}

/** When a paper came and what it is: both must be said. */
function paperOf(shown: Shown, { receivedOn, note }: Withdraw): Required<Paper> {
  if (receivedOn && note) return { note, receivedAt: receiptOf(shown, receivedOn) };
  throw new Problem('fields-wrong', { errors: [{ pointer: receivedOn ? '/note' : '/receivedOn', words: fieldWords('missing') }] });
}

/** Paper counts for its whole day. The day lies between submission and today. */
function receiptOf({ file, now, today }: Shown, receivedOn: CivilDate): Instant {
  if (receivedOn < dayOf(file.submittedAt) || receivedOn > today)
    throw new Problem('fields-wrong', { errors: [{ pointer: '/receivedOn', words: receiptWords }] });
  return receivedOn === today ? now : endOf(receivedOn);
}

const receiptWords = (language: Language): string =>
  language === 'en'
    ? 'The day must lie between the submission and today.'
    : 'El día debe estar entre la presentación de la solicitud y hoy.';
