import { Asking } from '../../../apps/api/src/cases/asking';
import { beginStanding } from '../../../cases/beginnings';
import { approved, candidacyOf, type Candidate, payExam, vendor } from '../candidate';
import type { Visitor } from '../door';
import { openProgram, type Program } from '../program';

let program: Program;
let reviewer: Visitor;
beforeEach(async () => {
  program = await openProgram();
  reviewer = await program.staff('reviewer');
  await beginStanding(program.db, program.clock, program.app.get(Asking)); // the case of our dealings with the vendor
});
afterEach(() => program.close());

interface StaffView {
  status: string;
  turnWords: string;
  strip: { label: string; value: string }[];
  spelling: { legalName: string; givenName: string; familyName: string; confirmed: boolean; differs: boolean };
  release: { words: string; against: string[] };
  attempts: { authorization: string; state: string; statusWords: string; feeWords: string; answer?: { state: string } }[];
  sendings: { what: string; authorization?: string; state: string; canResend: boolean }[];
  actions: { name: string; possible: boolean; rule?: string; consequences: string[]; choices?: { value: string }[] }[];
  tasks: { kind: string; words: string; done?: object }[];
  lastAct?: { text: string; who: string };
}
const view = async ({ candidacy }: Candidate) => (await reviewer.get<StaffView>(`/staff/candidacies/${candidacy}`)).body;
const act = (candidate: Candidate, name: string, body: object = {}, by = reviewer) =>
  by.post<StaffView>(`/candidacies/${candidate.candidacy}/${name}`, body);
const possible = ({ actions }: StaffView) => actions.filter((action) => action.possible).map(({ name }) => name);

const named = (givenName: string, familyName: string) => approved(program, reviewer, undefined, { givenName, familyName });

test('[401.intro] a name the vendor cannot write is shown in another spelling, and nothing is sent before somebody confirmed it', async () => {
  const ana = await named('Łukasz', 'Nguyễn');
  expect((await view(ana)).spelling).toEqual({
    legalName: 'Łukasz Nguyễn',
    givenName: 'Lukasz',
    familyName: 'Nguyen',
    confirmed: false,
    differs: true,
  });
  expect((await view(ana)).release.against).toEqual(['Exam fee not paid (801.9.A)', 'Spelling for the vendor not confirmed (401.intro)']);
  await payExam(program, ana);
  const waiting = await view(ana);
  expect(waiting).toMatchObject({
    status: 'preparing',
    release: { words: 'Not released', against: ['Spelling for the vendor not confirmed (401.intro)'] },
    sendings: [],
  });
  expect((await candidacyOf(ana)).ours.map(({ id }) => id)).toEqual(['name']);
  expect((await act(ana, 'release')).status).toBe(409);
  const confirmed = await act(ana, 'confirm-name', { givenName: 'Lukas', familyName: 'Nguyen' });
  expect(confirmed.body).toMatchObject({
    spelling: { givenName: 'Lukas', confirmed: true },
    release: { words: 'Released', against: [] },
    attempts: [{ state: 'released', statusWords: 'Vendor told', feeWords: 'Exam fee' }], // what the candidate reads is about "you"
  });
  expect(confirmed.body.sendings.map(({ what, state }) => [what, state]).sort()).toEqual([
    ['Authorization, added', 'to-send'],
    ['Candidate, added', 'to-send'],
  ]);
  expect((await act(ana, 'confirm-name')).status).toBe(409);
});

test('[403.3.retake-request, 801.10.id] an authorization taken back leaves its fee good for another one; an id is never used again', async () => {
  const ana = await approved(program, reviewer);
  const first = await payExam(program, ana);
  const open = await view(ana);
  expect(possible(open)).toEqual(['take', 'withdraw-authorization', 'update-vendor']);
  expect(open.actions.find(({ name }) => name === 'withdraw-authorization')?.choices).toEqual([
    { value: first, label: `Attempt 1, ${first}` },
  ]);
  expect((await act(ana, 'withdraw-authorization', { authorization: first })).status).toBe(422); // no reason
  const taken = await act(ana, 'withdraw-authorization', { authorization: first, note: 'Asked by telephone' });
  expect(taken.body).toMatchObject({ attempts: [{ state: 'withdrawn' }], lastAct: { who: 'Ana Test' } });
  expect(taken.body.sendings.map(({ what }) => what)).toContain('Authorization, deleted');
  expect((await candidacyOf(ana)).fee).toBeUndefined();
  const again = await act(ana, 'release');
  expect(again.body.attempts.map(({ authorization, state }) => [authorization, state])).toEqual([
    [first, 'withdrawn'],
    [first.replace(/1$/, '2'), 'released'],
  ]);
  expect((await candidacyOf(ana)).attemptsLeft).toBe(3);
  const wrong = await act(ana, 'withdraw-authorization', { authorization: 'EX99999999-1', note: 'x' });
  expect([wrong.status, wrong.body]).toMatchObject([422, { rule: '801.10.id' }]);
});

test('the vendor’s answer, telling it again, and the case in somebody’s hands', async () => {
  const ana = await approved(program, reviewer);
  const authorization = await payExam(program, ana);
  await vendor(program, ana, 'vendorAnswer', { authorization, as: 'rejected' });
  const rejected = await view(ana);
  expect(rejected.attempts).toMatchObject([{ state: 'rejected', answer: { state: 'rejected' } }]);
  expect(rejected.release).toMatchObject({ words: 'Rejected by the vendor', against: [] });
  expect(rejected.tasks).toMatchObject([{ kind: 'vendor-rejected' }]);
  expect(rejected.tasks[0]?.words).not.toBe('vendor-rejected');
  const told = await act(ana, 'update-vendor', { what: 'authorization' });
  expect(told.body.sendings.map(({ what }) => what)).toContain('Authorization, updated');
  expect((await act(ana, 'update-vendor', { what: 'score' })).status).toBe(422);
  const taken = await act(ana, 'take');
  expect(taken.body.strip).toContainEqual({ label: 'Owner', value: 'Ana Test' });
  const twice = await act(ana, 'take');
  expect([twice.status, twice.body]).toMatchObject([409, { state: { id: ana.candidacy } }]);
});
