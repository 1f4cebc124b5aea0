/** What a candidacy does not take through the door: from somebody else, in a wrong form, or at a wrong time. Nothing of it leaves a trace. */
import { randomUUID } from 'node:crypto';
import { approved, candidacyOf, type Candidate, payExam, vendor } from '../candidate';
import type { ProblemBody } from '../applicant';
import type { Answer, Visitor } from '../door';
import { openProgram, type Program } from '../program';

let program: Program;
let reviewer: Visitor;
let ana: Candidate;
beforeAll(async () => {
  program = await openProgram();
  reviewer = await program.staff('reviewer');
  ana = await approved(program, reviewer);
});
afterAll(() => program.close());

const told = () => program.db.change.count({ where: { caseId: ana.candidacy } });
const problems = (answers: Answer<ProblemBody>[]) => answers.map(({ status, body }) => [status, body.code]);

describe('somebody else', () => {
  it('[403.2.id] gets the answer of an unknown candidacy, word for word, whatever they ask', async () => {
    const other = await program.applicant();
    const before = await told();
    const asks = [
      (id: string) => other.get<ProblemBody>(`/candidacies/${id}`),
      (id: string) => other.post<ProblemBody>(`/candidacies/${id}/language`, { language: 'es' }),
      (id: string) => other.get<ProblemBody>(`/fees/exam?for=${id}`),
    ];
    for (const ask of asks) {
      const [theirs, unknown] = [await ask(ana.candidacy), await ask(randomUUID())];
      expect([theirs.status, theirs.body.code, theirs.body.title]).toEqual([404, 'not-found', unknown.body.title]);
      expect(unknown.status).toBe(404);
    }
    expect([(await other.get<{ candidacies: object[] }>('/candidacies')).body.candidacies, await told()]).toEqual([[], before]);
  });

  it('[202.1.H] candidates decide nothing, neither of their own candidacy nor of an unknown one; staff choose no language', async () => {
    for (const command of ['take', 'confirm-name', 'release', 'withdraw-authorization', 'update-vendor', 'issue']) {
      const body = command === 'withdraw-authorization' ? { authorization: 'EX27000001-1', note: 'x' } : {};
      const answers = [];
      for (const id of [ana.candidacy, randomUUID()])
        answers.push(await ana.person.post<ProblemBody>(`/candidacies/${id}/${command}`, body));
      expect(problems(answers)).toEqual([
        [403, 'not-allowed'],
        [403, 'not-allowed'],
      ]);
    }
    expect((await reviewer.post(`/candidacies/${ana.candidacy}/language`, { language: 'es' })).status).toBe(404);
  });
});

describe('a wrong form', () => {
  it.each([
    ['nothing', '', 422, undefined],
    ['no JSON', '{"language":', 400, undefined],
    ['an empty object', {}, 422, '/language'],
    ['null', { language: null }, 422, '/language'],
    ['a list', { language: ['es'] }, 422, '/language'],
    ['a language of no exam', { language: 'fr' }, 422, '/language'],
    ['capital letters', { language: 'ES' }, 422, '/language'],
    ['the prototype', { language: '__proto__' }, 422, '/language'],
    ['an unknown field', { language: 'es', offered: true }, 422, undefined],
  ])('[401.2.A] of the language: %s', async (_what, body, status, pointer) => {
    const before = await told();
    const answer = await ana.person.post<ProblemBody>(`/candidacies/${ana.candidacy}/language`, body);
    expect([answer.status, String(answer.headers['content-type'])]).toEqual([status, expect.stringContaining('application/problem+json')]);
    if (pointer) expect(answer.body.errors).toMatchObject([{ pointer }]);
    expect(await told()).toBe(before);
  });

  it.each([
    ['no authorization', 'withdraw-authorization', { authorization: '', note: 'x' }, '/authorization'],
    ['a long one', 'withdraw-authorization', { authorization: 'E'.repeat(26), note: 'x' }, '/authorization'],
    ['no reason', 'withdraw-authorization', { authorization: 'EX27000001-1', note: '  ' }, '/note'],
    ['a novel', 'withdraw-authorization', { authorization: 'EX27000001-1', note: 'x'.repeat(10_001) }, '/note'],
    ['something else', 'update-vendor', { what: 'score' }, '/what'],
    ['half a name', 'confirm-name', { givenName: 'Ana', familyName: '' }, '/familyName'],
  ])('of staff: %s to %s', async (_what, command, body, pointer) => {
    const answer = await reviewer.post<ProblemBody>(`/candidacies/${ana.candidacy}/${command}`, body);
    expect([answer.status, answer.body.errors?.map((error) => error.pointer)]).toEqual([422, [pointer]]);
  });

  it('an id that is none is not found; a second body under one key is refused', async () => {
    for (const id of ['1', 'x'.repeat(300), '%00', '..%2f..'])
      expect([400, 404]).toContain((await ana.person.get(`/candidacies/${id}`)).status);
    const path = `/candidacies/${ana.candidacy}/language`;
    const key = randomUUID();
    expect((await ana.person.post(path, { language: 'es' }, { key })).status).toBe(200);
    expect((await ana.person.post(path, { language: 'es' }, { key })).status).toBe(200);
    expect((await ana.person.post<ProblemBody>(path, { language: 'en' }, { key })).body).toMatchObject({ status: 422, code: 'key-reused' });
    expect((await candidacyOf(ana)).language.chosen?.code).toBe('es');
  });
});

it('[202.1.H] [403.3.retake-request] two of us at once: one decides, the other reads what holds now', async () => {
  const authorization = await payExam(program, ana);
  const colleague = await program.staff('reviewer');
  const body = { authorization, note: 'Asked by telephone' };
  const path = `/candidacies/${ana.candidacy}/withdraw-authorization`;
  const answers = await Promise.all([reviewer, colleague].map((one) => one.post<ProblemBody>(path, body)));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({ code: 'authorization-used', state: { id: ana.candidacy } });
  expect((await candidacyOf(ana)).attempts).toMatchObject([{ state: 'withdrawn' }]);
  expect((await reviewer.post(`/candidacies/${ana.candidacy}/release`)).status).toBe(200);
  await vendor(program, ana, 'vendorAnswer', { authorization: (await candidacyOf(ana)).attempts[1]?.authorization, as: 'accepted' });
  expect((await reviewer.post<ProblemBody>(`/candidacies/${ana.candidacy}/issue`)).body).toMatchObject({ status: 409, rule: '202.1.H' });
});
