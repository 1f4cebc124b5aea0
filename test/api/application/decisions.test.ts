import type { ProblemBody } from '../applicant';
import type { Visitor } from '../door';
import { type Application, judgeAll, openProgram, type Program, submitted } from '../program';

let program: Program;
let reviewer: Visitor;
let operator: Visitor;
beforeAll(async () => {
  program = await openProgram();
  reviewer = await program.staff('reviewer');
  operator = await program.staff('operator');
});
afterAll(() => program.close());

const problem = async (answer: Promise<{ status: number; body: unknown }>) => {
  const { status, body } = await answer;
  return { ...(body as ProblemBody), status };
};

describe('decisions', () => {
  it('[801.6] neither approval nor denial of an incomplete application', async () => {
    const id = await submitted(await program.applicant(), ['diploma']);
    for (const decision of ['approve', 'deny'])
      expect(await problem(reviewer.post(`/applications/${id}/${decision}`))).toMatchObject({
        status: 409,
        code: 'application-incomplete',
        rule: '801.6',
        names: ['diploma'],
      });
  });

  it('[201.3, 403.1] no approval while an item is unverified, and it names the item; no denial without a declining reason', async () => {
    const id = await submitted(await program.applicant());
    expect(await problem(reviewer.post(`/applications/${id}/approve`))).toMatchObject({
      status: 409,
      rule: '201.3',
      names: ['photo-id', 'diploma', 'training-certificate'],
    });
    await judgeAll(reviewer, id);
    expect(await problem(reviewer.post(`/applications/${id}/deny`))).toMatchObject({ status: 409, code: 'no-declining-reason' });
  });

  let unjudged: string;
  beforeAll(async () => {
    unjudged = await submitted(await program.applicant());
  });
  it.each([
    ['202.1.G.hours', { item: 'training-certificate', findings: { hours: 79, competencies: 17 } }, '/findings/hours'],
    ['202.1.G.hours', { item: 'training-certificate', findings: { hours: 80, competencies: 16 } }, '/findings/competencies'],
    ['801.4.B', { item: 'photo-id', findings: {} }, '/findings/showsBirthDate'],
  ])('[202.1.G.hours, 801.4.B] %s: met only with what the proof must show', async (rule, body, pointer) => {
    expect(await problem(reviewer.post(`/applications/${unjudged}/judge-item`, { ...body, met: true }))).toMatchObject({
      status: 422,
      rule,
      errors: [{ pointer }],
    });
  });

  it('[202.1.B] a transcript is met only with graduation status and date', async () => {
    const id = await submitted(await program.applicant(), [], { educationType: 'transcript' });
    const judged = (findings: object) => problem(reviewer.post(`/applications/${id}/judge-item`, { item: 'diploma', met: true, findings }));
    expect(await judged({ graduated: true })).toMatchObject({
      status: 422,
      rule: '202.1.B',
      errors: [{ pointer: '/findings/graduatedOn' }],
    });
    expect((await judged({ graduated: true, graduatedOn: '2008-06-12' })).status).toBe(200);
  });

  it('two reviewers at once: one decides, the other gets 409 with the case as it is', async () => {
    const other = await program.staff('reviewer');
    const id = await submitted(await program.applicant());
    await judgeAll(reviewer, id);
    const both = await Promise.all([reviewer.post(`/applications/${id}/approve`), other.post(`/applications/${id}/approve`)]);
    const [first, second] = both.sort((a, b) => a.status - b.status);
    expect([first?.status, second?.status]).toEqual([200, 409]);
    expect(second?.body).toMatchObject({ code: 'application-approved', state: { id, status: 'approved' } });
    expect(await program.db.event.count({ where: { caseId: id, type: 'ApplicationApproved' } })).toBe(1);
  });

  it('operators read and do not judge', async () => {
    const id = unjudged;
    expect((await operator.get(`/staff/applications/${id}`)).status).toBe(200);
    expect((await operator.post(`/applications/${id}/approve`)).status).toBe(403);
    expect((await operator.post(`/applications/${id}/withdraw`, { receivedOn: '2027-03-03', note: 'letter' })).status).toBe(403);
  });

  it('a withdrawal on paper needs the day it came and what it is, and is dated by that day', async () => {
    const ana = await program.applicant();
    const id = await submitted(ana, ['diploma']);
    expect(await problem(reviewer.post(`/applications/${id}/withdraw`, { note: 'a letter' }))).toMatchObject({
      errors: [{ pointer: '/receivedOn' }],
    });
    expect(await problem(reviewer.post(`/applications/${id}/withdraw`, { receivedOn: '2027-03-03' }))).toMatchObject({
      errors: [{ pointer: '/note' }],
    });
    for (const receivedOn of ['2027-03-02', '2027-03-04'])
      expect(await problem(reviewer.post(`/applications/${id}/withdraw`, { receivedOn, note: 'a letter' }))).toMatchObject({
        errors: [{ pointer: '/receivedOn' }],
      });
    const answer = await reviewer.post<Application>(`/applications/${id}/withdraw`, {
      receivedOn: '2027-03-03',
      note: 'a signed letter by mail',
    });
    expect(answer.body).toMatchObject({ status: 'withdrawn', ended: { on: '2027-03-03' } });
    expect(await program.db.change.findFirst({ where: { caseId: id, command: 'withdraw' } })).toMatchObject({
      note: 'a signed letter by mail',
    });
  });
});
