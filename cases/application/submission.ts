/** What a draft says when it is submitted: read for the early answer of the door, and again by the record under the draft's lock. */
import type { ApplicationDraft } from '../../prisma/generated/client';
import { type Evidence, type Submission } from '../../policy/application/file';
import {
  type Condition,
  conditions,
  type Declaration,
  declarations,
  type ExperienceRole,
  experienceRoles,
  type Item,
} from '../../policy/application/items';
import type { Instant } from '../../policy/calendar';
import { undrawable } from '../../policy/person/name';
import { type Refusal, refusal } from '../../policy/refusal';
import type { Db, Tx } from '../database';
import { toDay } from '../rows';
import { inTheWay } from './in-the-way';

/** 801.4.A: the fields of the registration form; none may be empty. */
export const registrationFields = [
  'givenName',
  'familyName',
  'dateOfBirth',
  'email',
  'phone',
  'street',
  'city',
  'state',
  'postalCode',
] as const satisfies readonly (keyof ApplicationDraft)[];

const oneOf = <Choice extends string>(choices: readonly Choice[], text: string | null): Choice | undefined =>
  choices.find((choice) => choice === text);

/** The draft with its files, signature and fee, as policy judges it. Undefined: there is no such draft. */
export async function readSubmission(db: Db, draftId: string): Promise<Submission | undefined> {
  const draft = await db.applicationDraft.findUnique({
    where: { id: draftId },
    include: {
      person: { select: { orientationViewedOn: true } },
      documents: { where: { removedAt: null }, select: { id: true, item: true }, orderBy: { receivedAt: 'asc' } },
      signatures: { select: { id: true }, orderBy: { signedAt: 'desc' }, take: 1 },
      obligations: {
        where: { code: 'application', state: 'paid' },
        select: { payments: { where: { state: 'succeeded' }, select: { id: true } } },
      },
    },
  });
  if (!draft) return undefined;
  const { orientationViewedOn } = draft.person;
  const condition = oneOf<Condition>(conditions, draft.condition);
  const experienceRole = oneOf<ExperienceRole>(experienceRoles, draft.experienceRole);
  return {
    personId: draft.personId,
    route: 'standard',
    ...(orientationViewedOn && { orientationViewedOn: toDay(orientationViewedOn) }),
    ...(draft.dateOfBirth && { dateOfBirth: toDay(draft.dateOfBirth) }),
    unfinished: registrationFields.filter((field) => !draft[field]),
    undrawable: undrawable(draft),
    ...(condition && { condition }),
    ...(experienceRole && { experienceRole }),
    declarations: declarations.filter((name: Declaration) => draft.declarations.includes(name)),
    evidence: evidenceOf(draft),
  };
}

type WithProofs = ApplicationDraft & {
  documents: { id: string; item: string }[];
  signatures: { id: string }[];
  obligations: { payments: { id: string }[] }[];
};

/** 801.4.B to G: what is there proves its item; what is not may follow after submission. */
function evidenceOf(draft: WithProofs): Partial<Record<Item, Evidence>> {
  const files = (item: Item, type: string | null): Evidence | undefined => {
    const documents = draft.documents.filter((document) => document.item === item).map(({ id }) => id);
    return documents.length ? { documents, ...(type && { type }) } : undefined;
  };
  const signature = draft.signatures[0]?.id;
  const payment = draft.obligations.flatMap(({ payments }) => payments)[0]?.id;
  const found: Partial<Record<Item, Evidence | undefined>> = {
    'photo-id': files('photo-id', draft.photoIdType),
    diploma: files('diploma', draft.educationType),
    'training-certificate': files('training-certificate', null),
    'code-signature': signature ? { signature } : undefined,
    'exam-form': draft.examLanguage && draft.examDelivery ? {} : undefined,
    fee: payment ? { payment } : undefined,
  };
  return Object.fromEntries(Object.entries(found).filter(([, evidence]) => evidence !== undefined)) as Partial<Record<Item, Evidence>>;
}

/** With what the person has already that stands against it at an instant; both are asked for together. */
export async function submissionAt(db: Db, draftId: string, personId: string, at: Instant): Promise<Submission | undefined> {
  const [submission, against] = await Promise.all([readSubmission(db, draftId), inTheWay(db, personId, at)]);
  return submission && { ...submission, ...(against && { inTheWay: against }) };
}

/** Everybody who changes a draft, its files, signature or fee takes this lock first; `submit` too, so nothing slips in between. */
export async function lockDraft(tx: Tx, id: string): Promise<ApplicationDraft | undefined> {
  const [draft] = await tx.$queryRaw<ApplicationDraft[]>`select * from "ApplicationDraft" where id = ${id} for update`;
  return draft;
}

/** `submit` names draft and version: locks, compares, reads. Whose draft it is not gets the answer of an unknown one. */
export async function lockedSubmission(
  tx: Tx,
  { draftId, version }: { draftId: string; version: number },
  by: string,
  at: Instant,
): Promise<Submission | Refusal> {
  const draft = await lockDraft(tx, draftId);
  if (!draft || draft.frozenAt || by !== `person:${draft.personId}`)
    return refusal('draft-gone', '801.3', 'there is no such draft, or it was submitted', { pointer: '/draftId' });
  if (draft.version !== version)
    return refusal('draft-changed', '801.3', `the draft has version ${draft.version}`, { pointer: '/version' });
  const submission = await submissionAt(tx, draftId, draft.personId, at);
  if (!submission) throw new Error(`draft ${draftId} vanished under its lock`);
  return submission;
}
