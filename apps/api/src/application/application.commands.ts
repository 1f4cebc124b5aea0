import { Injectable } from '@nestjs/common';
import { submissionAt } from '../../../../cases/application/submission';
import { findByKey } from '../../../../cases/changes';
import { applicationProcess } from '../../../../policy/application';
import { refuseSubmission } from '../../../../policy/application/refusals';
import type { Instant, Language } from '../../../../policy/calendar';
import { type Refusal, refusal } from '../../../../policy/refusal';
import type { SignedIn } from '../account/session';
import { Teller } from '../changes/teller';
import { Database } from '../database/database';
import { notFound, Problem, RefusedProblem } from '../problems/problem';
import type { AddItem, SubmitApplication } from './application.dto';
import { ApplicationReader } from './application.reader';
import { ApplicationRecords } from './application.records';
import { ApplicationView } from './application.view';
import { EvidenceReader } from './evidence';

/** What the person concerned says about an application. */
@Injectable()
export class ApplicationCommands {
  constructor(
    private readonly db: Database,
    private readonly teller: Teller,
    private readonly applications: ApplicationReader,
    private readonly records: ApplicationRecords,
    private readonly evidence: EvidenceReader,
  ) {}

  /** Policy is asked first, so that a refused submission leaves no trace; the record asks again under the lock of the draft. */
  async submit(me: SignedIn, key: string, body: SubmitApplication, language: Language): Promise<ApplicationView> {
    const { kind, opens } = applicationProcess;
    const refused = await this.refusalOf(me, key, body);
    // A key that was heard in the meantime has its answer already.
    if (refused && !(await findByKey(this.db, me.actor, key))) throw new RefusedProblem(refused);
    const { id } = await this.teller.tell({ kind, command: opens, actor: me.actor, key, body });
    return this.applications.one(me, id, language);
  }

  async addItem(me: SignedIn, key: string, id: string, body: AddItem, language: Language): Promise<ApplicationView> {
    const { file } = await this.mine(me, id);
    const said = await this.evidence.of(body, id, file.subject);
    return this.tell(me, key, id, 'addItem', said, language);
  }

  async withdraw(me: SignedIn, key: string, id: string, language: Language): Promise<ApplicationView> {
    await this.mine(me, id);
    return this.tell(me, key, id, 'withdraw', {}, language);
  }

  private async tell(
    me: SignedIn,
    key: string,
    caseId: string,
    command: string,
    body: object,
    language: Language,
  ): Promise<ApplicationView> {
    const { kind } = applicationProcess;
    const present = async () => ApplicationView.parse(await this.applications.one(me, caseId, language));
    await this.teller.tell({ kind, caseId, command, actor: me.actor, key, body }, present);
    return this.applications.one(me, caseId, language);
  }

  private async mine(me: SignedIn, id: string) {
    const shown = await this.records.find(id);
    if (!shown || shown.file.subject !== me.personId) throw notFound();
    return shown;
  }

  private async refusalOf(me: SignedIn, key: string, { draftId, version }: SubmitApplication): Promise<Refusal | undefined> {
    if (!me.personId || me.role !== 'applicant') throw new Problem('not-allowed');
    if (await findByKey(this.db, me.actor, key)) return undefined;
    const draft = await this.db.applicationDraft.findFirst({ where: { id: draftId, personId: me.personId } });
    if (!draft) throw notFound();
    if (draft.frozenAt) return refusal('draft-gone', '801.3', 'it was submitted', { pointer: '/draftId' });
    if (draft.version !== version)
      return refusal('draft-changed', '801.3', `the draft has version ${draft.version}`, { pointer: '/version' });
    const now: Instant = await this.records.now();
    const submission = await submissionAt(this.db, draftId, me.personId, now);
    const refused = submission && refuseSubmission(submission, now);
    if (refused) return refused;
    const open = (await this.records.ofPerson(me.personId)).some(({ file }) => !file.end);
    return open ? applicationProcess.exclusive.refusal : undefined;
  }
}
