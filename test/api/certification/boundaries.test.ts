/** What the date alone makes of a certification, one second before and at 00:00, with every worker stopped (209.transition). */
import type { CivilDate, Instant } from '../../../policy/calendar';
import { again } from '../again';
import { approved, certified, type Certification } from '../candidate';
import type { Visitor } from '../door';
import { openProgram, type Program } from '../program';

let program: Program;
let reviewer: Visitor;
let anonymous: Visitor;
afterEach(() => program.close());

interface Holder {
  person: Visitor;
  id: string;
  number: string;
}
async function holder(issuedOn: CivilDate): Promise<Holder> {
  const candidate = await approved(program, reviewer);
  const id = await certified(program, candidate, again(issuedOn));
  const { number } = (await candidate.person.get<Certification>(`/certifications/${id}`)).body;
  return { person: candidate.person, id, number };
}
const begin = async (at: Instant): Promise<void> => {
  program = await openProgram({ at: again(at) });
  reviewer = await program.staff('reviewer');
  anonymous = program.visitor();
};
const seen = async ({ person, id }: Holder) => (await person.get<Certification>(`/certifications/${id}`)).body;

/** The same to the holder, to staff and to the public. */
async function stands({ person, id, number }: Holder, state: string, publicWord: string): Promise<void> {
  const own = (await person.get<Certification>(`/certifications/${id}`)).body;
  const staff = (await reviewer.get<{ status: string }>(`/staff/certifications/${id}`)).body;
  const entry = (await anonymous.get<{ certification: { statusWords: string } }>(`/registry/v1/certifications/${number}`)).body;
  expect([own.status, staff.status, own.registry.statusWords, entry.certification.statusWords]).toEqual([
    state,
    state,
    publicWord,
    publicWord,
  ]);
}
const active = 'Active / no sanctions';
const atMidnight = async (day: CivilDate, clock: '08:00' | '07:00', check: [before: () => Promise<void>, after: () => Promise<void>]) => {
  const midnight = Date.parse(`${again(day)}T${clock}:00.000Z`);
  await program.jump(new Date(midnight - 1_000).toISOString());
  await check[0]();
  await program.jump(new Date(midnight).toISOString());
  await check[1]();
};

test('[207.1, 209.0.A, 209.1.A, 209.2.A, 209.3.A] B-EXPIRY-DAY, B-LAPSED-1Y, B-EXPIRED-4Y: issued 2025-05-12', async () => {
  await begin('2025-05-12T18:00:00.000Z');
  const ana = await holder('2025-05-12');
  await program.quiet();
  const first = await seen(ana);
  expect(first).toMatchObject({ issued: { on: again('2025-05-12') }, expires: { on: again('2027-05-12') } });
  expect(first.deadlines.map(({ id, by }) => [id, by.on])).toEqual([
    ['renewal-window', again('2027-02-11')],
    ['renewal-notice', again('2027-02-11')],
    ['lapse', again('2027-05-12')],
    ['expiry', again('2028-05-12')],
    ['vacating', again('2031-05-12')],
  ]);
  expect(first.deadlines.find(({ id }) => id === 'lapse')?.why.rule).toContain('209.0.A');
  await program.rest();
  await atMidnight('2027-05-13', '07:00', [() => stands(ana, 'active', active), () => stands(ana, 'lapsed', 'Lapsed')]);
  await atMidnight('2028-05-13', '07:00', [() => stands(ana, 'lapsed', 'Lapsed'), () => stands(ana, 'expired', 'Expired')]);
  await atMidnight('2031-05-13', '07:00', [() => stands(ana, 'expired', 'Expired'), () => stands(ana, 'vacated', 'Vacated')]);
  expect((await ana.person.get<{ startRefusal?: string }>('/portal')).body.startRefusal).toBeUndefined();
});

test('[207.1, 209.1.A, 209.2.A, 209.3.A, 207.5] B-LEAP-ISSUE: issued 2024-02-29, every date is a 28 February, never in March', async () => {
  await begin('2024-02-29T20:00:00.000Z');
  const ana = await holder('2024-02-29');
  await program.quiet();
  expect((await seen(ana)).expires.on).toBe(again('2026-02-28'));
  expect((await seen(ana)).deadlines.find(({ id }) => id === 'renewal-window')?.by.on).toBe(again('2025-11-30'));
  await program.rest();
  await atMidnight('2026-03-01', '08:00', [() => stands(ana, 'active', active), () => stands(ana, 'lapsed', 'Lapsed')]);
  await atMidnight('2027-03-01', '08:00', [() => stands(ana, 'lapsed', 'Lapsed'), () => stands(ana, 'expired', 'Expired')]);
  await atMidnight('2030-03-01', '08:00', [() => stands(ana, 'expired', 'Expired'), () => stands(ana, 'vacated', 'Vacated')]);
});

test.each([
  ['2027-05-12', '2025-05-12T18:00:00.000Z', '2027-02-11'],
  ['2028-03-01', '2026-03-01T20:00:00.000Z', '2027-12-02'],
  ['2027-03-01', '2025-03-01T20:00:00.000Z', '2026-12-01'],
])('[802.1, 207.5] B-RENEW-OPEN: with the last valid day %s renewal opens 90 days before, at 00:00', async (expires, issued, opens) => {
  await begin(issued);
  const ana = await holder(issued.slice(0, 10));
  await program.quiet();
  expect((await seen(ana)).expires.on).toBe(again(expires));
  const said = async (heading: string | undefined) => expect((await seen(ana)).message?.heading).toBe(heading);
  await program.rest();
  await atMidnight(opens, '08:00', [() => said(undefined), () => said('You can renew now')]);
  await program.work();
  await program.walk(again(`${opens}T08:00:01.000Z`));
  const letters = (await ana.person.get<{ letters: { kind: string }[] }>(`/certifications/${ana.id}`)).body.letters;
  expect(letters.filter(({ kind }) => kind === 'renewal-notice')).toHaveLength(1);
});
