/** The panel of the exam vendor and its simulated one, through the door. */
import { randomUUID } from 'node:crypto';
import { beginStanding } from '../../../cases/beginnings';
import { Asking } from '../../../apps/api/src/cases/asking';
import { eventually } from '../../harness/eventually';
import type { ProblemBody } from '../applicant';
import type { Visitor } from '../door';
import { openProgram, type Program } from '../program';

interface Panel {
  placeWords: string;
  stageWords: string;
  busy: boolean;
  counts: Record<string, number>;
  records: { id: string; state: string; stateWords: string; authorization?: string; problems: string[]; sent?: { at: string } }[];
  files: { id: string; direction: string; rows: number; odd: number; stateWords: string }[];
}
interface Languages {
  languages: { language: string; offered: boolean; availableOn?: { on: string } }[];
}

let program: Program;
let staff: Visitor;
beforeAll(async () => {
  program = await openProgram();
  staff = await program.staff('reviewer');
  await beginStanding(program.db, program.clock, program.app.get(Asking));
});
afterAll(() => program.close());

const panel = async (): Promise<Panel> => (await staff.get<Panel>('/staff/exam-vendor')).body;

test('is for staff who may, and for nobody else', async () => {
  expect((await (await program.applicant()).get('/staff/exam-vendor')).status).toBe(403);
  expect((await (await program.staff('finance')).get('/staff/exam-vendor')).status).toBe(403);
  expect((await (await program.applicant()).post('/staff/exam-vendor/exchange', {})).status).toBe(403);
});

test('[401.intro] shows what waits, and what an exchange made of it', async () => {
  const now = new Date(await program.clock.now());
  const id = randomUUID();
  const record = { id, caseId: randomUUID(), kind: 'candidate', action: 'Add', examId: 'EX27000001', state: 'to-send', createdAt: now };
  await program.db.vendorRecord.create({ data: { ...record, fields: { ClientCandidateID: 'EX27000001' } } });
  expect((await panel()).records).toMatchObject([{ state: 'to-send', stateWords: 'Waits to be sent' }]);
  expect((await panel()).records[0]?.problems).toContain('City is missing');
  const again = await staff.post<ProblemBody>(`/staff/exam-vendor/records/${id}/resend`, {});
  expect([again.status, again.body.code]).toEqual([409, 'vendor-record-waiting']);
  const unknown = await staff.post<ProblemBody>(`/staff/exam-vendor/records/${randomUUID()}/resend`, {});
  expect([unknown.status, unknown.body.code]).toEqual([422, 'vendor-record-unknown']);

  expect((await staff.post('/staff/exam-vendor/exchange', {})).status).toBe(200);
  await eventually('the exchange is over', async () => !(await panel()).busy);
  expect(await program.db.task.findMany({ where: { kind: 'vendor-record' } })).toMatchObject([{ cause: id, queue: 'exams' }]);
});

test('an unknown file is not found', async () => {
  for (const id of ['nothing', 'in-20270303-200000-000-0123456789ab'])
    expect((await staff.get(`/staff/exam-vendor/files/${id}`)).status).toBe(404);
});

test('[401.2.A] [401.2.B] staff set from which day a language is offered', async () => {
  const set = (language: string, availableOn: string | null) =>
    staff.send<Languages & ProblemBody>('PUT', '/staff/exam-languages', { language, availableOn });
  const korean = ({ languages }: Languages) => languages.find(({ language }) => language === 'ko');
  expect((await staff.get<Languages>('/staff/exam-languages')).body.languages).toHaveLength(10);
  expect(korean((await set('ko', '2027-03-03')).body)).toMatchObject({ offered: true, availableOn: { on: '2027-03-03' } });
  expect(korean((await set('ko', '2027-03-04')).body)).toMatchObject({ offered: false });
  expect(korean((await set('ko', null)).body)).toEqual({ language: 'ko', offered: false });
  const noted = await program.db.accessLog.findMany({ where: { subject: 'ko' }, orderBy: { at: 'asc' } });
  expect(noted.map(({ what }) => what)).toEqual(['exam-language:2027-03-03', 'exam-language:2027-03-04', 'exam-language:not-offered']);
  expect((await set('tlh', '2027-03-03')).status).toBe(422);
  expect((await set('ko', '2027-02-30')).status).toBe(422);
});

test('the simulated vendor shows its attempts; a plan for nobody is not found, a senseless one refused', async () => {
  expect((await staff.get('/sandbox/exam-vendor')).body).toEqual({ attempts: [] });
  const plan = { answer: 'accept', inDays: 3, mode: 'online', then: 'fail', twist: 'none' };
  expect((await staff.send('PUT', '/sandbox/exam-vendor/EX27000001-1', plan)).status).toBe(404);
  expect((await staff.send('PUT', '/sandbox/exam-vendor/EX27000001-1', { ...plan, then: 'fly' })).status).toBe(422);
});
