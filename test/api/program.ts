/** The whole program behind its HTTP door: API, worker, Temporal, mail, and a clock that walks. */
import { Walk } from '../../apps/api/src/cases/walk';
import { optionsOf, startWorker, type Working } from '../../apps/worker/src/worker';
import { ProgramClock } from '../../cases/clock';
import type { Item } from '../../policy/application/items';
import type { Instant } from '../../policy/calendar';
import { eventually } from '../harness/eventually';
import { MailCatcher } from '../harness/mail-catcher';
import { silenceTemporal } from '../harness/temporal-server';
import { testServers } from '../harness/servers';
import { examForm, fill, form, goodCard, pdf, startDraft, startPayment } from './applicant';
import { type Answer, type Door, openDoor, origin, type Visitor } from './door';

/** 3 March 2027, noon Pacific: the hold ends with 1 June, day 90. */
export const submittedAt = '2027-03-03T20:00:00.000Z';

export interface Program extends Door {
  mail: MailCatcher;
  clock: ProgramClock;
  work(): Promise<void>;
  rest(): Promise<void>;
  /** Along every instant on the way, as the sandbox clock does. */
  walk(to: Instant): Promise<void>;
  /** The date moves and nobody is woken. */
  jump(to: Instant): Promise<void>;
  /** Nothing is unanswered, nothing on its way. */
  quiet(): Promise<void>;
}

export async function openProgram({
  resting = false,
  at = submittedAt,
  ...more
}: { resting?: boolean; at?: Instant } & Record<string, unknown> = {}): Promise<Program> {
  silenceTemporal();
  const mail = await MailCatcher.start();
  const door = await openDoor({ SMTP_URL: mail.url, TEMPORAL_UI_URL: 'http://localhost:8233', ...(more as Record<string, string>) });
  const { app, environment, db } = door;
  const clock = app.get(ProgramClock);
  await clock.raiseTo(at);
  let working: Working | undefined;
  const program: Program = {
    ...door,
    mail,
    clock,
    async work() {
      working = await startWorker({
        ...optionsOf(environment),
        temporalAddress: testServers().temporalAddress,
        smtpUrl: mail.url,
        origin,
        sandbox: true,
        workflowBundle: { codePath: testServers().bundle },
      });
    },
    async rest() {
      await working?.stop();
      working = undefined;
    },
    async walk(to) {
      await app.get(Walk).to(to);
      await program.quiet();
    },
    async jump(to) {
      await clock.raiseTo(to);
    },
    quiet: () =>
      eventually('quiet', async () => {
        const changes = await db.change.count({ where: { outcome: null } });
        const letters = await db.notice.count({ where: { state: { in: ['requested', 'accepted'] }, lastError: null } });
        const works = await db.work.count({ where: { state: 'requested', lastError: null } });
        return changes + letters + works === 0;
      }),
    async close() {
      await program.rest();
      await door.close();
      await mail.stop();
    },
  };
  if (!resting) await program.work();
  return program;
}

export interface Application {
  id: string;
  reference: string;
  status: string;
  statusWords: string;
  beingRecorded: boolean;
  submitted: { at: string };
  completed?: { at: string };
  ended?: { at: string; on: string };
  edition: { on: string };
  items: { item: string; state: string; stateWords: string; reasons: string[]; documents: { id: string }[] }[];
  yours: {
    item?: string;
    by?: { on: string };
    tone: string;
    heading: string;
    text: string;
    leftWords?: string;
    why?: { summary: string; details: string[]; rule: string };
  }[];
  ours: { id: string; by?: { on: string }; tone: string; heading: string; text: string }[];
  deadlines: { id: string; by: { on: string } }[];
  timeline: { state: string; when: string; text: string }[];
  letters: { id: string; kind: string; state: string; title: string; language: string }[];
  canWithdraw: boolean;
  message?: { tone: string; heading: string; text: string };
}

export async function upload(person: Visitor, item: Item, target: string, name = `${item}.pdf`): Promise<string> {
  const answer = await person.upload<{ id: string }>({ item, for: target }, { name, content: pdf });
  if (answer.status !== 201) throw new Error(`upload: ${answer.status} ${answer.text}`);
  return answer.body.id;
}

export async function sign(person: Visitor, target: string): Promise<string> {
  const { version } = (await person.get<{ version: string }>('/code-of-ethics')).body;
  const answer = await person.post<{ id: string }>('/signatures', { for: target, version, printedName: 'Ana Rivera', agreed: true });
  if (answer.status !== 201) throw new Error(`signature: ${answer.status} ${answer.text}`);
  return answer.body.id;
}

export async function pay(person: Visitor, target: string): Promise<void> {
  const fee = (await person.get<{ obligationId: string; cents: number; state: string }>(`/fees/application?for=${target}`)).body;
  const payment = await startPayment(person, { fee } as Parameters<typeof startPayment>[1]);
  const answer = await person.post(`/payments/${payment.id}/settle`, goodCard);
  if (answer.status !== 200) throw new Error(`payment: ${answer.status} ${answer.text}`);
}

const kinds = { 'photo-id': { photoIdType: 'passport' }, diploma: { educationType: 'diploma' } } as const;

/** A draft with everything but what is named, ready to submit. */
export async function prepare(
  person: Visitor,
  missing: readonly Item[] = [],
  fields: object = {},
): Promise<{ draftId: string; version: number }> {
  const draft = await startDraft(person);
  const has = (item: Item) => !missing.includes(item);
  for (const item of (['photo-id', 'diploma', 'training-certificate'] as const).filter(has)) await upload(person, item, draft.id);
  if (has('code-signature')) await sign(person, draft.id);
  if (has('fee')) await pay(person, draft.id);
  const now = (await person.get<{ version: number }>('/drafts/current')).body;
  const filled = await fill(
    person,
    { ...draft, version: now.version },
    {
      ...form,
      ...kinds['photo-id'],
      ...kinds.diploma,
      ...(has('exam-form') && examForm),
      ...fields,
    },
  );
  return { draftId: filled.id, version: filled.version };
}

export const submit = async (person: Visitor, missing: readonly Item[] = [], fields: object = {}): Promise<Answer<Application>> =>
  person.post<Application>('/applications', await prepare(person, missing, fields));

export async function submitted(person: Visitor, missing: readonly Item[] = [], fields: object = {}): Promise<string> {
  const answer = await submit(person, missing, fields);
  if (answer.status !== 201) throw new Error(`submit: ${answer.status} ${answer.text}`);
  return answer.body.id;
}

/** Hands in one item of files after submission. */
export async function handIn(
  person: Visitor,
  id: string,
  item: 'photo-id' | 'diploma' | 'training-certificate',
): Promise<Answer<Application>> {
  const document = await upload(person, item, id);
  return person.post<Application>(`/applications/${id}/items`, { item, documents: [document], ...kinds[item as keyof typeof kinds] });
}

const findings = { 'photo-id': { showsBirthDate: true }, diploma: {}, 'training-certificate': { hours: 80, competencies: 17 } } as const;

export async function judge(staff: Visitor, id: string, item: keyof typeof findings, reasons: string[] = []) {
  const met = reasons.length === 0;
  const answer = await staff.post(`/applications/${id}/judge-item`, { item, met, reasons, findings: met ? findings[item] : {} });
  if (answer.status !== 200) throw new Error(`judge-item: ${answer.status} ${answer.text}`);
}
export async function judgeAll(staff: Visitor, id: string): Promise<void> {
  for (const item of Object.keys(findings) as (keyof typeof findings)[]) await judge(staff, id, item);
}
