import { approved, payExam, vendor } from '../candidate';
import type { Visitor } from '../door';
import { type Application, handIn, judge, judgeAll, openProgram, prepare, type Program, submitted } from '../program';

interface Portal {
  name: string;
  lead: string;
  steps: { label: string; state: string }[];
  draft?: { done: number; of: number };
  application?: { id: string; status: string; statusWords: string; statusTone: string };
  certification?: { id: string; number: string };
  yours: Application['yours'];
  ours: (Application['ours'][number] & { leftWords?: string; why?: { summary: string; rule: string } })[];
  timeline: { state: string; when: string; text: string }[];
  letters: { title: string; state: string }[];
  canWithdraw: boolean;
  canStart: boolean;
  startRefusal?: string;
  message?: { tone: string; heading: string; text: string };
}

let program: Program;
let reviewer: Visitor;
beforeEach(async () => {
  program = await openProgram();
  reviewer = await program.staff('reviewer');
});
afterEach(() => program.close());

const portal = async (person: Visitor, language: 'en' | 'es' = 'en') => (await person.get<Portal>('/portal', { language })).body;
const current = ({ steps }: Portal) => steps.find(({ state }) => state === 'current')?.label;
const lastSecond = '2027-06-02T06:59:59.000Z';
const day91 = '2027-06-02T07:00:00.000Z';

test('before an application: how to start; with a draft: how far it is', async () => {
  const ana = await program.applicant();
  expect(await portal(ana)).toMatchObject({ canStart: true, yours: [], ours: [], timeline: [], canWithdraw: false });
  await prepare(ana, ['diploma', 'fee']);
  const home = await portal(ana);
  expect(home).toMatchObject({ canStart: false, draft: { done: 6, of: 8 } });
  expect(current(home)).toBe('Apply');
});

test('[201.2] without a recorded viewing the reason is said instead of a start', async () => {
  const newcomer = await program.visitor().signUp();
  expect(await portal(newcomer)).toMatchObject({ canStart: false, startRefusal: 'Please watch the orientation video before you apply.' });
});

test('[801.8.B, 801.8.responsibility, 801.7] incomplete: what you do by when and why, what we do by when, what comes; in both languages', async () => {
  const ana = await program.applicant();
  const id = await submitted(ana, ['diploma', 'code-signature']);
  await program.quiet();
  await program.jump('2027-04-15T17:42:00.000Z');
  const home = await portal(ana);
  expect(home.lead).toBe('Your application is open. Two things are still missing. You have until June 1, 2027.');
  expect(current(home)).toBe('Send everything');
  expect(home.application).toMatchObject({ id, status: 'incomplete', statusWords: 'Open, not complete yet' });
  expect(home.yours.map(({ item, by, leftWords, tone }) => [item, by?.on, leftWords, tone])).toEqual([
    ['diploma', '2027-06-01', '47 days left', 'turn'],
    ['code-signature', '2027-06-01', '47 days left', 'turn'],
  ]);
  expect(home.yours[0]?.why?.details).toContain('It is up to you to send everything that is missing in time.');
  expect(home.yours[0]?.why?.rule).toBe('801.8.B, 801.8.C, 801.8.once, 801.8.responsibility, Guidelines of May 15, 2025');
  expect(home.ours.map(({ heading, by }) => [heading, by?.on])).toEqual([
    ['We are checking your photo ID', '2027-03-03'],
    ['We are checking your training certificate', '2027-03-03'],
    ['We decide about your application', '2027-05-15'],
  ]);
  expect(home.timeline.map(({ state, when, text }) => `${state} ${when}: ${text}`)).toEqual([
    'done Mar 3, 2027: You applied',
    'done Mar 3, 2027: We wrote to you: Your application is not complete yet',
    'today Today: Two things are missing',
    'next May 2, 2027: We remind you, if something is still missing',
    'next May 18, 2027: We remind you, if something is still missing',
    'next June 1, 2027: Last day to send everything',
  ]);
  const casa = await portal(ana, 'es');
  expect(casa.lead).toBe('Su solicitud está abierta. Todavía faltan dos cosas. Tiene hasta el 1 de junio de 2027.');
  expect(casa.yours[0]).toMatchObject({ heading: 'Enviar su diploma o expediente académico', leftWords: 'quedan 47 días' });
  expect(casa.yours[0]?.why?.details).toContain('Usted es responsable de enviar a tiempo todo lo que falta.');
});

test('[801.8.C] with every worker stopped it is open at 23:59:59 of day 90 and void at 00:00 of day 91, and what was received in time keeps it open', async () => {
  const ana = await program.applicant();
  const luz = await program.applicant();
  const id = await submitted(ana, ['diploma']);
  const other = await submitted(luz, ['exam-form']);
  await program.walk('2027-06-01T19:00:00.000Z');
  await program.rest();
  await program.jump(lastSecond);
  const before = await portal(ana);
  expect(before).toMatchObject({
    application: { status: 'incomplete' },
    yours: [{ tone: 'soon', leftWords: 'today is the last day' }],
    canWithdraw: true,
  });
  const late = await luz.post<{ changeId: string; outcome: string }>(`/applications/${other}/items`, {
    item: 'exam-form',
    examLanguage: 'en',
    examDelivery: 'online',
  });
  expect(late.status).toBe(202);
  await program.jump(day91);
  const after = await portal(ana);
  expect(after).toMatchObject({
    application: { id, status: 'void' },
    yours: [],
    ours: [],
    canWithdraw: false,
    canStart: true,
    message: { tone: 'warning' },
  });
  expect(current(after)).toBe('Apply');
  expect(await program.db.case.findUniqueOrThrow({ where: { id } })).toMatchObject({ stage: 'incomplete', endedAt: null }); // nobody wrote it
  const waiting = await portal(luz);
  expect(waiting).toMatchObject({
    application: { status: 'incomplete', statusWords: 'Open, not complete yet (being recorded)' },
    message: { tone: 'info' },
  });
  expect((await luz.get(late.body.outcome.replace('/api', ''))).body).toMatchObject({ outcome: 'waiting', caseId: other });

  await program.work();
  await program.quiet();
  await program.walk('2027-06-02T07:00:05.000Z');
  expect((await portal(luz)).application?.status).toBe('complete');
  expect((await luz.get(late.body.outcome.replace('/api', ''))).body).toMatchObject({
    outcome: 'recorded',
    view: { id: other, status: 'complete' },
  });
  expect(await program.db.case.findUniqueOrThrow({ where: { id } })).toMatchObject({ stage: 'void' });
});

test('[801.7] complete: nothing to do, then our date; when we miss it we say so and stay owing', async () => {
  const ana = await program.applicant();
  await submitted(ana);
  const home = await portal(ana);
  expect(home).toMatchObject({ lead: 'There is nothing you need to do now. We decide by April 2, 2027 at the latest.', yours: [] });
  expect(current(home)).toBe('Our decision');
  await program.rest();
  await program.jump('2027-04-03T06:59:59.000Z');
  expect((await portal(ana)).message).toBeUndefined();
  await program.jump('2027-04-03T07:00:00.000Z');
  const late = await portal(ana);
  expect(late.message).toMatchObject({ tone: 'warning', heading: 'We have not kept our date' });
  expect(late.message?.text).toContain('April 2, 2027');
  expect(late.ours.at(-1)).toMatchObject({ id: 'status-notice', tone: 'late', leftWords: '1 day late' });
});

test('[801.9, 702.1.A] a decision shows on the portal: approved with the next step, denied with the last day for an appeal', async () => {
  const [ana, luz] = [await program.applicant(), await program.applicant()];
  const [good, bad] = [await submitted(ana), await submitted(luz)];
  await judgeAll(reviewer, good);
  await reviewer.post(`/applications/${good}/approve`);
  await program.quiet();
  const approved = await portal(ana);
  expect(approved).toMatchObject({
    application: { status: 'approved', statusTone: 'good' },
    lead: 'Your exam: pay the exam fee. The last day to take it is March 3, 2028.',
    canStart: false,
    startRefusal: 'Your application was approved, and the time to take the exam is still running.',
  });
  expect(approved.yours.map(({ heading, by }) => [heading, by?.on])).toEqual([['Pay the exam fee', '2028-03-03']]);
  expect(current(approved)).toBe('Exam');
  for (const item of ['photo-id', 'training-certificate'] as const) await judge(reviewer, bad, item);
  await judge(reviewer, bad, 'diploma', ['EDU-03']);
  await reviewer.post(`/applications/${bad}/deny`);
  const denied = await portal(luz);
  expect(denied).toMatchObject({ application: { status: 'denied', statusWords: 'Not approved' } });
  expect(denied.message?.text).toMatch(/March 17, 2027.*appeals@calmhsa\.org/);
  expect(denied.timeline.at(-1)?.text).toMatch(/did not approve|We wrote to you/);
});

test('a submission that waits for its outcome is shown as received, and no second one begins', async () => {
  const ana = await program.applicant();
  const draft = await prepare(ana, ['diploma']);
  await program.rest();
  const sent = await ana.post<{ changeId: string }>('/applications', draft);
  expect([sent.status, sent.headers['location']]).toEqual([202, `/api/changes/${sent.body.changeId}`]);
  expect(await portal(ana)).toMatchObject({ canStart: false, message: { tone: 'info', heading: 'We have received what you sent' } });
  await program.work();
  await program.quiet();
  expect(await portal(ana)).toMatchObject({ application: { id: sent.body.changeId, status: 'incomplete' } });
});

test('the dates as a calendar (RFC 5545): whole days, stable ids, lines of at most 75 octets', async () => {
  const ana = await program.applicant();
  const id = await submitted(ana, ['diploma']);
  await program.quiet();
  const answer = await ana.get('/portal/calendar.ics', { language: 'es' });
  expect(answer.headers['content-type']).toBe('text/calendar; charset=utf-8');
  const lines = answer.text.split('\r\n');
  expect(lines.at(-1)).toBe('');
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  const unfolded = answer.text.replaceAll('\r\n ', '');
  expect(unfolded).toContain(`UID:hold.${id}@localhost`);
  expect(unfolded).toContain('DTSTART;VALUE=DATE:20270601\r\nDTEND;VALUE=DATE:20270602');
  expect(unfolded).toContain('SUMMARY:Último día para enviar todo (APP-2027-');
  expect(unfolded).toMatch(/DESCRIPTION:90 días calendario desde el 3 de marzo de 2027\\, cuando/);
  expect(unfolded.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  expect((await handIn(ana, id, 'diploma')).status).toBe(200);
  expect((await ana.get('/portal/calendar.ics')).text).toContain('UID:status-notice.');
});

test('[403.3.window, 209.3.A, 207.1] after the exam the certification leads: valid through when, every step done, no second application beside it', async () => {
  const ana = await approved(program, reviewer);
  const authorization = await payExam(program, ana);
  await vendor(program, ana, 'appointment', { authorization, appointment: { at: '2027-04-10T17:00:00.000Z', mode: 'online' } });
  const before = (await ana.person.get('/portal/calendar.ics')).text.replace(/\r\n /g, '');
  expect(before).toContain(`UID:appointment.${ana.candidacy}@`);
  expect(before).toMatch(/DTSTART;VALUE=DATE:20270410[\s\S]*SUMMARY:Take your exam: Saturday\\, April 10\\, 2027 at 10:00 am Pacific/);
  expect(before).toContain(`UID:window.${ana.candidacy}@`);
  await vendor(program, ana, 'result', { authorization, as: 'passed', examOn: '2027-03-03' });
  await program.quiet();
  const home = await portal(ana.person);
  expect(home).toMatchObject({
    lead: 'You are certified. Your certification is valid through March 3, 2029.',
    certification: { statusWords: 'Active', statusTone: 'good', number: expect.stringMatching(/^MPSS/), expires: { on: '2029-03-03' } },
    candidacy: { status: 'certified' },
    application: { status: 'approved' },
    yours: [],
    canStart: false,
    startRefusal: expect.any(String),
  });
  expect(home.steps.every(({ state }) => state === 'complete')).toBe(true);
  expect((await portal(ana.person, 'es')).lead).toBe('Usted tiene su certificación. Es válida hasta el 3 de marzo de 2029.');
  const after = (await ana.person.get('/portal/calendar.ics')).text;
  for (const id of ['lapse', 'expiry', 'vacating']) expect(after).toContain(`UID:${id}.${home.certification?.id}@`);
  expect(after).not.toContain('appointment.');
});
