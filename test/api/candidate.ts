/** Somebody whose application is approved, what the exam vendor says about them, and somebody who is certified; through the door. */
import { randomUUID } from 'node:crypto';
import { Gateway, type Reply } from '../../apps/api/src/cases/gateway';
import { idAfter } from '../../policy/case-id';
import { applicant } from '../harness/applicant';
import { eventually } from '../harness/eventually';
import { goodCard } from './applicant';
import type { Visitor } from './door';
import { judgeAll, type Program } from './program';

export interface Candidate {
  person: Visitor;
  personId: string;
  application: string;
  candidacy: string;
}
interface DayView {
  on: string;
  words: string;
}
interface MomentView {
  at: string;
  on: string;
  words: string;
}

export interface Candidacy {
  id: string;
  reference: string;
  status: string;
  statusWords: string;
  examId?: string;
  ended?: MomentView;
  fee?: { obligationId: string; code: string; label: string; cents: number; warning?: string };
  language: {
    chosen?: { code: string };
    canChoose: boolean;
    refusal?: string;
    offered: { code: string; available: boolean; from?: DayView }[];
  };
  attempts: {
    ordinal: number;
    authorization: string;
    state: string;
    statusWords: string;
    outcome?: string;
    examOn?: DayView;
    counts: boolean;
    appointment?: { at: MomentView; mode: string; cancelBy: MomentView; cancelWords: string; over: boolean };
  }[];
  attemptsLeft: number;
  window: { lastDay: DayView; leftWords?: string; why: { summary: string; details: string[]; rule: string } };
  preparation: { label: string; href: string }[];
  canSchedule: boolean;
  vendor: Record<'name' | 'schedulingUrl' | 'dashboardUrl' | 'phone' | 'option' | 'hours', string>;
  yours: { id: string; heading: string; byLabel: string; by?: DayView; action?: { href: string } }[];
  ours: { id: string; heading: string; by?: DayView; tone: string }[];
  deadlines: { id: string; by: DayView; leftWords?: string }[];
  timeline: { state: string; text: string }[];
  letters: { kind: string }[];
  message?: { tone: string; heading: string; text: string };
  certification?: { id: string; number: string };
}

export interface Certification {
  id: string;
  number: string;
  name: string;
  status: string;
  statusWords: string;
  registry: { status: string; statusWords: string; action: string; href: string };
  issued: DayView;
  activeFrom: DayView;
  expires: DayView;
  terms: { from: DayView; through: DayView; current: boolean }[];
  certificates: { id: string; reason: string; name: string; ready: boolean; current: boolean }[];
  downloads: { format: string; href: string }[];
  downloadRefusal?: string;
  credential?: { short: string; long: string };
  credentialRefusal?: string;
  deadlines: { id: string; label: string; by: DayView; why: { summary: string; details: string[]; rule: string } }[];
  message?: { tone: string; heading: string; text: string };
}

/** Submitted as rows, judged and approved by a reviewer now; the candidacy is open. */
export async function approved(
  program: Program,
  reviewer: Visitor,
  person?: Visitor,
  legalName?: { givenName: string; middleName?: string; familyName: string },
): Promise<Candidate> {
  const who = person ?? (await program.applicant());
  const { personId } = await program.db.user.findUniqueOrThrow({ where: { email: who.email } });
  if (!personId) throw new Error('no person');
  const { draftId, version } = await applicant(program.db, await program.clock.now(), [], personId);
  if (legalName) await program.db.applicationDraft.update({ where: { id: draftId }, data: legalName });
  const sent = await who.post<{ id: string }>('/applications', { draftId, version });
  if (sent.status !== 201) throw new Error(`submit: ${sent.status} ${sent.text}`);
  const application = sent.body.id;
  await judgeAll(reviewer, application);
  const done = await reviewer.post(`/applications/${application}/approve`);
  if (done.status !== 200) throw new Error(`approve: ${done.status} ${done.text}`);
  const candidacy = idAfter(application);
  await eventually('the candidacy', async () => (await program.db.case.count({ where: { id: candidacy } })) === 1);
  return { person: who, personId, application, candidacy };
}

export const candidacyOf = async ({ person, candidacy }: Candidate, language: 'en' | 'es' = 'en'): Promise<Candidacy> =>
  (await person.get<Candidacy>(`/candidacies/${candidacy}`, { language })).body;

/** Pays what is due now with a good card; the candidacy has heard of it. The new authorization. */
export async function payExam(program: Program, candidate: Candidate): Promise<string> {
  const { fee, attempts } = await candidacyOf(candidate);
  if (!fee) throw new Error('nothing is due');
  const payment = await candidate.person.post<{ id: string }>('/payments', { obligationId: fee.obligationId });
  const settled = await candidate.person.post(`/payments/${payment.body.id}/settle`, goodCard);
  if (settled.status !== 200) throw new Error(`settle: ${settled.status} ${settled.text}`);
  await eventually(
    'the attempt',
    async () => (await program.db.examAttempt.count({ where: { caseId: candidate.candidacy } })) > attempts.length,
  );
  return (await candidacyOf(candidate)).attempts.at(-1)!.authorization;
}

/** What another case, or the post, tells a case. */
export const said = (program: Program, kind: string, caseId: string, command: string, body: object, actor = 'program'): Promise<Reply> =>
  program.app.get(Gateway).tell({ kind, caseId, command, actor, key: randomUUID(), body });

/** As the exam vendor's case tells it. */
export async function vendor(program: Program, { candidacy }: Candidate, command: string, body: object): Promise<void> {
  const reply = await said(program, 'candidacy', candidacy, command, { ...body, row: randomUUID() });
  if (reply.status !== 200) throw new Error(`${command}: ${JSON.stringify(reply)}`);
}

/** Paid, taken on a day, passed. The id of the certification, once it is issued and what came of its certificate is recorded. */
export async function certified(program: Program, candidate: Candidate, examOn: string): Promise<string> {
  const authorization = await payExam(program, candidate);
  await vendor(program, candidate, 'result', { authorization, as: 'passed', examOn });
  const id = idAfter(candidate.candidacy);
  await eventually(
    'the certificate',
    async () => (await program.db.work.count({ where: { caseId: id, kind: 'certificate', state: 'done' } })) > 0,
  );
  return id;
}
