import type { ProblemBody } from '../applicant';
import { pdf } from '../applicant';
import type { Visitor } from '../door';
import { type Application, openProgram, type Program, submitted } from '../program';
import { caseOf } from './console';

let program: Program;
let dana: Visitor;
beforeAll(async () => {
  program = await openProgram();
  dana = await program.staff('reviewer');
});
afterAll(() => program.close());

const scan = async (target: string): Promise<string> => {
  const answer = await dana.upload<{ id: string }>({ item: 'diploma', for: target }, { name: 'diploma.pdf', content: pdf });
  return answer.body.id;
};

test('[801.8.B] [801.7] an item on paper needs its day and what it is, and counts from that day', async () => {
  const id = await submitted(await program.applicant(), ['diploma']);
  await program.walk('2027-03-20T18:00:00.000Z');
  const said = { item: 'diploma', educationType: 'diploma', documents: [await scan(id)] };
  const send = (more: object) => dana.post<Application & ProblemBody>(`/applications/${id}/items`, { ...said, ...more });

  const unsaid = await send({ note: 'Registered mail' });
  expect([unsaid.status, unsaid.body.errors?.[0]?.pointer]).toEqual([422, '/receivedOn']);
  const undescribed = await send({ receivedOn: '2027-03-10' });
  expect([undescribed.status, undescribed.body.errors?.[0]?.pointer]).toEqual([422, '/note']);
  for (const receivedOn of ['2027-03-02', '2027-03-21'])
    expect((await send({ receivedOn, note: 'Registered mail' })).body.errors?.[0]?.pointer).toBe('/receivedOn');

  expect((await send({ receivedOn: '2027-03-10', note: 'Registered mail' })).status).toBe(200);
  const view = await caseOf(dana, id);
  expect(view.deadlines.find((row) => row.id === 'status-notice')?.dueWords).toBe('Friday, April 9, 2027, 11:59 pm');
  expect(view.timeline.find(({ text }) => text === 'Education received' || /diploma.*received/i.test(text))?.when).toMatch(/^Mar 10, 2027/);
});

test('somebody who may only read, and somebody else’s account, hand in nothing', async () => {
  const id = await submitted(await program.applicant(), ['diploma']);
  const body = {
    item: 'diploma',
    educationType: 'diploma',
    documents: [await scan(id)],
    receivedOn: '2027-03-20',
    note: 'Registered mail',
  };
  expect((await (await program.staff('operator')).post(`/applications/${id}/items`, body)).status).toBe(403);
  expect((await (await program.applicant()).post(`/applications/${id}/items`, body)).status).toBe(404);
});
