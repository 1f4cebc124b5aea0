/** 101.3: nobody but the certifying entity's staff changes a candidacy or a certification, whatever they send and whoever's it is. */
import { randomUUID } from 'node:crypto';
import { pdf } from '../applicant';
import { approved, certified, said } from '../candidate';
import type { Visitor } from '../door';
import { openProgram, type Program } from '../program';

let program: Program;
let reviewer: Visitor;
beforeAll(async () => {
  program = await openProgram();
  reviewer = await program.staff('reviewer');
});
afterAll(() => program.close());

const document = randomUUID();
const changes: Record<string, object> = {
  take: {},
  'change-name': { givenName: 'A', familyName: 'B', document, note: 'x' },
  'change-address': { street: 'A', city: 'B', state: 'CA', postalCode: '93701', document, note: 'x' },
  reissue: { reason: 'lost', note: 'x' },
  surrender: { receivedOn: '2027-03-03', document, note: 'x' },
  'record-death': { diedOn: '2027-03-03', document, note: 'x' },
};
const decisions: Record<string, object> = {
  take: {},
  'confirm-name': {},
  release: {},
  'withdraw-authorization': { authorization: 'EX27000001-1', note: 'x' },
  'update-vendor': { what: 'candidate' },
  issue: {},
};

test('[101.3] applicants (their own case and others’), finance, operators and visitors can do none of it; nothing is recorded', async () => {
  const ana = await approved(program, reviewer);
  const luz = await approved(program, reviewer);
  const certification = await certified(program, luz, '2027-03-03');
  await program.quiet();
  const before = await program.db.change.count();
  const others = {
    holder: luz.person,
    candidate: ana.person,
    stranger: await program.applicant(),
    finance: await program.staff('finance'),
    operator: await program.staff('operator'),
    nobody: program.visitor(),
  };
  for (const [who, visitor] of Object.entries(others)) {
    for (const [name, body] of Object.entries(changes)) {
      const { status } = await visitor.post(`/certifications/${certification}/${name}`, body);
      expect([who, name, status]).toEqual([who, name, who === 'nobody' ? 401 : 403]);
    }
    for (const [name, body] of Object.entries(decisions)) {
      const { status } = await visitor.post(`/candidacies/${ana.candidacy}/${name}`, body);
      expect([who, name, status]).toEqual([who, name, who === 'nobody' ? 401 : 403]);
    }
    const sent = await visitor.upload({ item: 'name-proof', for: certification }, { name: 'a.pdf', content: pdf });
    expect([who, [401, 404, 422].includes(sent.status)]).toEqual([who, true]);
  }
  expect(await program.db.change.count()).toBe(before);
});

test('[101.3] staff read by permission: reviewers and operators the cases, finance and applicants none; readings are logged', async () => {
  const ana = await approved(program, reviewer);
  const certification = await certified(program, ana, '2027-03-03');
  const paths = [
    `/staff/candidacies/${ana.candidacy}`,
    `/staff/certifications/${certification}`,
    '/staff/certifications?q=Featherstonehaugh',
  ];
  for (const path of paths) {
    expect((await (await program.staff('operator')).get(path)).status).toBe(200);
    expect((await (await program.staff('finance')).get(path)).status).toBe(403);
    expect((await ana.person.get(path)).status).toBe(403);
    expect((await program.visitor().get(path)).status).toBe(401);
  }
  for (const [what, subject] of [
    ['candidacy', ana.candidacy],
    ['certification', certification],
  ] as const)
    expect(await program.db.accessLog.count({ where: { what, subject } })).toBeGreaterThan(0);
  expect((await reviewer.get(`/staff/candidacies/${certification}`)).status).toBe(404);
  expect((await reviewer.get(`/staff/certifications/${randomUUID()}`)).status).toBe(404);
  const seen = await (await program.staff('operator')).get<{ actions: { possible: boolean }[] }>(`/staff/certifications/${certification}`);
  expect(seen.body.actions.some(({ possible }) => possible)).toBe(false);
});

test('[101.3] not even a message in a person’s name changes one', async () => {
  const ana = await approved(program, reviewer);
  const certification = await certified(program, ana, '2027-03-03');
  const actor = `person:${ana.personId}`;
  for (const [command, body] of [
    ['reissue', { reason: 'lost' }],
    ['surrender', { receivedOn: '2027-03-03', document }],
    ['renewed', { submittedOn: '2027-03-03', approvedOn: '2027-03-03', source: 'x' }],
    ['reinstated', { source: 'x', effectiveAt: '2027-03-03T20:00:00.000Z' }],
  ] as const) {
    const reply = await said(program, 'certification', certification, command, body, actor);
    expect([command, reply.status, 'refusal' in reply && reply.refusal.rule]).toEqual([command, 409, '101.3']);
  }
});

test('[101.3] evidence lies with the certification: staff who change it keep and open it, its holder reads it, others do not', async () => {
  const ana = await approved(program, reviewer);
  const certification = await certified(program, ana, '2027-03-03');
  const kept = await reviewer.upload<{ id: string }>({ item: 'name-proof', for: certification }, { name: 'a.pdf', content: pdf });
  expect(kept.status).toBe(201);
  expect((await reviewer.upload({ item: 'diploma', for: certification }, { name: 'a.pdf', content: pdf })).status).toBe(404);
  expect((await reviewer.upload({ item: 'name-proof', for: ana.application }, { name: 'a.pdf', content: pdf })).status).toBe(404);
  expect((await reviewer.upload({ item: 'poem', for: certification }, { name: 'a.pdf', content: pdf })).status).toBe(422);
  expect((await (await program.staff('operator')).get(`/documents/${kept.body.id}`)).status).toBe(200);
  expect((await (await program.staff('finance')).get(`/documents/${kept.body.id}`)).status).toBe(404);
  expect((await (await program.applicant()).get(`/documents/${kept.body.id}/content`)).status).toBe(404);
});
