/** 801.11.B: a name that no certificate can show is stopped at the doors; what slipped through is put right by staff, and the rest goes on by itself. */
import { read } from '../../activities/certificate/reading';
import { pdf, type ProblemBody } from '../applicant';
import { approved, certified, type Certification } from '../candidate';
import type { Visitor } from '../door';
import { openProgram, type Program } from '../program';

let program: Program;
let reviewer: Visitor;
beforeEach(async () => {
  program = await openProgram();
  reviewer = await program.staff('reviewer');
});
afterEach(() => program.close());

interface StaffView {
  turn: string;
  tasks: { kind: string; words: string; done?: unknown }[];
  timeline: { text: string }[];
  certificates: { reason: string; name: string; ready: boolean; needsName: boolean; current: boolean }[];
}
const staffView = async (id: string) => (await reviewer.get<StaffView>(`/staff/certifications/${id}`)).body;
const evidence = async (id: string) =>
  (await reviewer.upload<{ id: string }>({ item: 'name-proof', for: id }, { name: 'id.pdf', content: pdf })).body.id;

/** Certified under a name that came in before the doors looked at its letters. */
async function slippedThrough() {
  const candidate = await approved(program, reviewer);
  await program.db.application.update({ where: { caseId: candidate.application }, data: { givenName: '美恵', familyName: 'Tanaka' } });
  const id = await certified(program, candidate, '2027-03-03');
  await program.quiet();
  return { ...candidate, id };
}

test('[801.11.B, 102.5] certified all the same; staff are told what to do, and the corrected name has its certificate at once', async () => {
  const { person, id } = await slippedThrough();
  const before = (await person.get<Certification>(`/certifications/${id}`)).body;
  expect(before).toMatchObject({ status: 'active', downloads: [], certificates: [{ ready: false, needsName: true, current: true }] });
  expect(before.downloadRefusal).toContain('photo ID');
  const file = await person.get<ProblemBody>(`/certifications/${id}/certificate`);
  expect([file.status, file.body]).toMatchObject([409, { code: 'certificate-needs-name', rule: '801.11.B' }]);

  const queue = await reviewer.get<{ groups: { id: string; rows: { id: string; what: string }[] }[] }>('/staff/queue');
  const what = 'Correct the name, for the certificate';
  expect(queue.body.groups.flatMap(({ id: group, rows }) => rows.map((row) => ({ group, id: row.id, what: row.what })))).toContainEqual({
    group: 'our-turn',
    id,
    what,
  });
  const stuck = await staffView(id);
  expect(stuck).toMatchObject({ turn: 'us', tasks: [{ kind: 'correct-name' }] });
  expect(stuck.timeline.map(({ text }) => text)).toContain(what);

  const document = await evidence(id);
  const body = { givenName: 'Mie', familyName: 'Tanaka', document, note: 'As on the passport' };
  const cyrillic = await reviewer.post<ProblemBody>(`/certifications/${id}/change-name`, { ...body, givenName: 'Мие' });
  expect([cyrillic.status, cyrillic.body]).toMatchObject([422, { code: 'name-not-latin', errors: [{ pointer: '/givenName' }] }]);
  expect([200, 202]).toContain((await reviewer.post(`/certifications/${id}/change-name`, body)).status); // 202: a busy machine, received
  await program.quiet();

  const wall = await program.app.inject({
    method: 'GET',
    url: `/api/certifications/${id}/certificate`,
    headers: { cookie: person.cookie ?? '' },
  });
  expect((await read(wall.rawPayload)).blocks).toContainEqual(['H1', 'Mie Tanaka']);
  expect(await staffView(id)).toMatchObject({
    turn: 'nobody',
    tasks: [{ kind: 'correct-name', done: expect.anything() as unknown }],
    certificates: [
      { reason: 'name-changed', name: 'Mie Tanaka', ready: true, needsName: false, current: true },
      { reason: 'issued', ready: false, needsName: true, current: false },
    ],
  });
  expect(await program.db.certificate.count({ where: { caseId: id } })).toBe(2);
  const former = await reviewer.get<{ certifications: { id: string }[] }>(`/staff/certifications?q=${encodeURIComponent('美恵')}`);
  expect(former.body.certifications).toMatchObject([{ id }]); // the former name stays on file, and finds them
});

test('[801.11.B] a reissue cannot help as long as the name is what it is: one task, no file, nothing that tries for ever', async () => {
  const { id } = await slippedThrough();
  const again = await reviewer.post(`/certifications/${id}/reissue`, { reason: 'misprinted', note: 'Not there' });
  expect([200, 202]).toContain(again.status); // 202: a busy machine, received
  await program.quiet();
  expect(await program.db.task.count({ where: { caseId: id, kind: 'correct-name' } })).toBe(1);
  expect(await program.db.work.count({ where: { caseId: id, state: { not: 'done' } } })).toBe(0);
});
