import { Injectable } from '@nestjs/common';
import { submissionAt } from '../../../../cases/application/submission';
import { ProgramClock } from '../../../../cases/clock';
import { toDay } from '../../../../cases/rows';
import { refuseSubmission } from '../../../../policy/application/refusals';
import type { Language } from '../../../../policy/calendar';
import type { ApplicationDraft } from '../../../../prisma/generated/client';
import { Database } from '../database/database';
import { documentView } from '../document/document.service';
import { signatureView } from '../ethics-code/signatures';
import { PaymentReader } from '../payment/payment.reader';
import { documentOf } from '../problems/answer';
import { notFound, RefusedProblem } from '../problems/problem';
import { draftTasks, stillMissing } from './draft-tasks';
import type { DraftView } from './draft.dto';

/** How far a draft is. */
export interface Progress {
  id: string;
  version: number;
  done: number;
  of: number;
}

@Injectable()
export class DraftReader {
  constructor(
    private readonly db: Database,
    private readonly clock: ProgramClock,
    private readonly payments: PaymentReader,
  ) {}

  /** The draft a person is working on. */
  current(personId: string): Promise<ApplicationDraft | null> {
    return this.db.applicationDraft.findFirst({ where: { personId, frozenAt: null } });
  }

  async progress(personId: string): Promise<Progress | undefined> {
    const draft = await this.current(personId);
    if (!draft) return undefined;
    const { tasks } = await this.view(draft, 'en');
    return { id: draft.id, version: draft.version, done: tasks.filter(({ done }) => done).length, of: tasks.length };
  }

  /** With the answer that submitting it now would get. */
  async view(draft: ApplicationDraft, language: Language): Promise<DraftView> {
    const { id, personId } = draft;
    const now = await this.clock.now();
    const [submission, fee, documents, signature] = await Promise.all([
      submissionAt(this.db, id, personId, now),
      this.payments.applicationFee(id, personId, language),
      this.db.document.findMany({ where: { draftId: id, removedAt: null }, orderBy: [{ receivedAt: 'asc' }, { id: 'asc' }] }),
      this.db.codeSignature.findFirst({ where: { draftId: id }, orderBy: { signedAt: 'desc' } }),
    ]);
    if (!submission || !fee) throw notFound();
    const refusal = refuseSubmission(submission, now);
    return {
      id,
      route: 'standard',
      version: draft.version,
      fields: fieldsOf(draft),
      tasks: draftTasks(draft, submission, refusal, language),
      documents: documents.map((row) => documentView(row, language)),
      ...(signature && { signature: signatureView(signature, language) }),
      fee,
      canSubmit: !refusal,
      ...(refusal && { refusal: documentOf(new RefusedProblem(refusal), language) as DraftView['refusal'] }),
      notice: stillMissing(submission),
    };
  }
}

const fieldsOf = (draft: ApplicationDraft): DraftView['fields'] => ({
  givenName: draft.givenName,
  middleName: draft.middleName,
  familyName: draft.familyName,
  dateOfBirth: draft.dateOfBirth && toDay(draft.dateOfBirth),
  email: draft.email,
  phone: draft.phone,
  street: draft.street,
  city: draft.city,
  state: draft.state,
  postalCode: draft.postalCode,
  condition: draft.condition,
  experienceRole: draft.experienceRole,
  declarations: draft.declarations,
  examLanguage: draft.examLanguage,
  examDelivery: draft.examDelivery,
  photoIdType: draft.photoIdType,
  educationType: draft.educationType,
});
