import { examForm, type Draft, fill, form, type ProblemBody, startDraft } from '../applicant';
import { type Door, openDoor, type Visitor } from '../door';

let door: Door;
let ana: Visitor;
beforeAll(async () => {
  door = await openDoor();
  ana = await door.applicant();
});
afterAll(() => door.close());

const refusalOf = async (person: Visitor, draft: Draft, fields: object) => (await fill(person, draft, { ...form, ...fields })).refusal;

test('[201.2] without a recorded viewing of the orientation no application begins', async () => {
  const newcomer = await door.visitor().signUp();
  const answer = await newcomer.post<ProblemBody>('/drafts', { route: 'standard' });
  expect([answer.status, answer.body.code, answer.body.rule]).toEqual([409, 'orientation-not-viewed', '201.2']);
});

test('a draft begins with what we know of the person, and twice is once', async () => {
  const person = await door.applicant({ name: 'Luz Paz' });
  const [one, other] = await Promise.all([startDraft(person), startDraft(person)]);
  expect(one.id).toBe(other.id);
  expect(one.fields).toMatchObject({ givenName: 'Luz', familyName: 'Paz', email: person.email, dateOfBirth: null, declarations: [] });
  expect(one.fee).toMatchObject({ cents: 10_000, state: 'due' });
  const obligations = await door.db.feeObligation.count({ where: { person: { email: person.email } } });
  expect(obligations).toBe(1);
  expect((await person.get<Draft>('/drafts/current')).body.id).toBe(one.id);
});

test('[801.4.A] an unfinished registration form refuses the submission and names its fields', async () => {
  const person = await door.applicant();
  const draft = await fill(person, await startDraft(person), { ...form, phone: '', postalCode: null });
  expect(draft.canSubmit).toBe(false);
  expect(draft.refusal).toMatchObject({ code: 'registration-unfinished', rule: '801.4.A', names: ['phone', 'postalCode'] });
  const task = draft.tasks.find(({ item }) => item === 'registration-form');
  expect(task).toMatchObject({ done: false, needed: 'to-submit', problems: ['Enter your phone number.', 'Enter your ZIP code.'] });
});

test('[801.11.B] an account may carry any name, an application may not: the form says so, and so does its submission', async () => {
  const person = await door.applicant();
  const draft = await fill(person, await startDraft(person));
  await door.db.applicationDraft.update({ where: { id: draft.id }, data: { familyName: '李' } });
  const { body } = await person.get<Draft>('/drafts/current');
  expect(body).toMatchObject({ canSubmit: false, refusal: { code: 'name-not-latin', rule: '801.11.B' } });
  expect(body.tasks.find(({ item }) => item === 'registration-form')).toMatchObject({
    done: false,
    problems: [expect.stringContaining('Latin letters')],
  });
  const refused = await person.post<ProblemBody>('/applications', { draftId: draft.id, version: body.version });
  expect([refused.status, refused.body]).toMatchObject([422, { code: 'name-not-latin' }]);
});

test('[202.1.A.age] [102.1] B-AGE: on the eighteenth birthday it is possible, the day before it is not', async () => {
  const person = await door.applicant();
  let draft = await startDraft(person);
  const today = (await person.get<{ today: { on: string } }>('/program')).body.today.on;
  const born = (years: number, days: number) => {
    const date = new Date(`${today}T00:00:00Z`);
    date.setUTCFullYear(date.getUTCFullYear() - years);
    date.setUTCDate(date.getUTCDate() + days);
    return date.toISOString().slice(0, 10);
  };
  draft = await fill(person, draft, { ...form, dateOfBirth: born(18, 1) });
  expect(draft.refusal).toMatchObject({ code: 'under-age', rule: '202.1.A.age', status: 422 });
  draft = await fill(person, draft, { dateOfBirth: born(18, 0) });
  expect(draft.refusal).toBeUndefined();
});

test.each([
  ['101.2', { condition: '' }, 'lived-experience-missing'],
  ['101.2', { experienceRole: null }, 'lived-experience-missing'],
  ['202.1.C', { declarations: ['willing-to-share', 'dedication', 'truthful'] }, 'declaration-missing'],
  ['202.1.D', { declarations: ['peer', 'dedication', 'truthful'] }, 'declaration-missing'],
  ['202.1.E', { declarations: ['peer', 'willing-to-share', 'truthful'] }, 'declaration-missing'],
  ['B.H13', { declarations: ['peer', 'willing-to-share', 'dedication'] }, 'declaration-missing'],
])('[%s] %j refuses the submission', async (rule, fields, code) => {
  const person = await door.applicant();
  expect(await refusalOf(person, await startDraft(person), fields)).toMatchObject({ code, rule });
});

test('[801.8] with the form alone it can be submitted, and the view says what would be asked for', async () => {
  const person = await door.applicant();
  const draft = await fill(person, await startDraft(person));
  expect(draft.canSubmit).toBe(true);
  expect(draft.notice).toEqual(['photo-id', 'diploma', 'code-signature', 'training-certificate', 'exam-form', 'fee']);
  expect((await fill(person, draft, examForm)).notice).not.toContain('exam-form');
});

describe('changing', () => {
  let draft: Draft;
  beforeAll(async () => {
    draft = await startDraft(ana);
  });
  const change = (body: unknown) => ana.patch<ProblemBody>(`/drafts/${draft.id}`, body);

  test('from an old version is refused with the present one, and nothing is lost', async () => {
    draft = await fill(ana, draft, { city: 'Fresno' });
    const late = await change({ version: draft.version - 1, city: 'Oakland' });
    expect([late.status, late.body.code, late.body.state]).toEqual([409, 'draft-changed', { version: draft.version }]);
    expect((await ana.get<Draft>('/drafts/current')).body.fields).toMatchObject({ city: 'Fresno' });
  });

  test('ten windows at once: one wins', async () => {
    const answers = await Promise.all([...Array(10).keys()].map((n) => change({ version: draft.version, city: `City ${n}` })));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(9);
    draft = (await ana.get<Draft>('/drafts/current')).body;
  });

  test.each([
    ['dateOfBirth', '2027-02-30'],
    ['dateOfBirth', '28.02.1990'],
    ['dateOfBirth', '1990-13-01'],
    ['dateOfBirth', '2190-01-01'],
    ['dateOfBirth', '1820-01-01'],
    ['dateOfBirth', 19900228],
    ['email', 'not an address'],
    ['phone', '12'],
    ['state', 'Calif'],
    ['postalCode', '9581'],
    ['condition', 'tired'],
    ['examLanguage', 'xx'],
    ['givenName', 'x'.repeat(101)],
    ['givenName', { toString: 'x' }],
    ['declarations', 'peer'],
    ['surname', 'Rivera'],
  ])('%s = %j is refused at its field', async (field, value) => {
    const answer = await change({ version: draft.version, [field]: value });
    expect(answer.status).toBe(422);
    expect(answer.body.code).toBe('fields-wrong');
    expect(answer.body.errors?.[0]?.detail).toMatch(/\.$/);
    if (field !== 'surname') expect(answer.body.errors?.[0]?.pointer).toMatch(new RegExp(`^/${field}`));
  });

  test('[801.11.B] a name that no certificate can show is refused at its field, under its rule', async () => {
    const answer = await change({ version: draft.version, givenName: 'José', middleName: '', familyName: 'Иванова' });
    expect(answer.status).toBe(422);
    expect(answer.body.errors).toMatchObject([
      { pointer: '/familyName', rule: '801.11.B', detail: expect.stringContaining('photo ID') as string },
    ]);
  });

  test('says what is wrong in Spanish, too', async () => {
    const body = { version: draft.version, dateOfBirth: '2027-02-30' };
    const answer = await ana.patch<ProblemBody>(`/drafts/${draft.id}`, body, { language: 'es' });
    expect(answer.body.title).toBe('Revise los campos señalados.');
    expect(answer.body.errors).toEqual([
      { pointer: '/dateOfBirth', detail: expect.stringContaining('Escriba una fecha que exista') as string },
    ]);
  });

  test('somebody else’s draft is answered like an unknown one', async () => {
    const stranger = await door.applicant();
    const theirs = await stranger.patch<ProblemBody>(`/drafts/${draft.id}`, { version: draft.version, city: 'X' });
    const unknown = await stranger.patch<ProblemBody>('/drafts/00000000-0000-4000-8000-000000000000', { version: 1, city: 'X' });
    expect([theirs.status, theirs.text]).toEqual([unknown.status, unknown.text]);
    expect(theirs.status).toBe(404);
    expect((await stranger.patch('/drafts/not-an-id', { version: 1 })).status).toBe(404);
  });
});

test('staff have no draft', async () => {
  const reviewer = await door.staff('reviewer');
  expect((await reviewer.post('/drafts', { route: 'standard' })).status).toBe(403);
});
