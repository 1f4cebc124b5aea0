/** What staff do from the panel, as the vendor reads it: sent again, changed, taken back. */
import { randomUUID } from 'node:crypto';
import { approved, candidacyOf, type Candidate, payExam } from '../candidate';
import { ByFiles, vendorTime } from './by-files';

let by: ByFiles;
let ana: Candidate;
let examId: string;
let authorization: string;
beforeAll(async () => {
  by = await ByFiles.open();
  ana = await approved(by.program, by.staff, undefined, { givenName: 'Ana', familyName: 'Rivera' });
  authorization = await payExam(by.program, ana);
  examId = (await candidacyOf(ana)).examId ?? '';
});
afterAll(() => by.close());

/** The vendor says yes to everything it was sent. */
async function accepted(): Promise<void> {
  const Date = vendorTime(await by.program.clock.now());
  by.comes(`vcdc-${randomUUID().replaceAll('-', '')}.dat`, [
    { ClientCandidateID: examId, Status: 'Accepted', Date, CandidateID: randomUUID() },
  ]);
  by.comes(`eac-${randomUUID().replaceAll('-', '')}.dat`, [
    { ClientAuthorizationID: authorization, ClientCandidateID: examId, Status: 'Accepted', Date, AuthorizationID: randomUUID() },
  ]);
  await by.exchange();
}
const act = async (name: string, body: object = {}): Promise<void> => {
  const { status, text } = await by.staff.post(`/candidacies/${ana.candidacy}/${name}`, body);
  if (status !== 200) throw new Error(`${name}: ${status} ${text}`);
};
const resend = async (of: (record: { authorization?: string }) => boolean): Promise<number> => {
  const record = (await by.panel()).records.filter(of).at(-1); // the oldest of it
  return (await by.staff.post(`/staff/exam-vendor/records/${record?.id}/resend`)).status;
};
const ofAttempt = (record: { authorization?: string }): boolean => record.authorization === authorization;

test('[401.intro] sent again before an answer it is the same; after an acceptance, a change of it', async () => {
  await by.exchange();
  expect(by.sent('ead').rows).toMatchObject([
    { AuthorizationTransactionType: 'Add', ClientAuthorizationID: authorization, ExamLanguage: 'en' },
  ]);
  expect(await resend(ofAttempt)).toBe(200);
  expect(await resend(ofAttempt)).toBe(409); // it waits already
  await by.exchange();
  expect(by.sent('ead').rows).toMatchObject([{ AuthorizationTransactionType: 'Add', ClientAuthorizationID: authorization }]);
  await accepted();
  expect(await resend(ofAttempt)).toBe(200);
  await by.exchange();
  expect(by.sent('ead').rows).toMatchObject([{ AuthorizationTransactionType: 'Update', ClientAuthorizationID: authorization }]);
  expect((await by.panel()).records.filter(ofAttempt).map(({ words, stateWords }) => `${words}: ${stateWords}`)).toEqual([
    'Authorization, changed: Sent, no answer yet',
    'Authorization, new: Accepted',
    'Authorization, new: Sent, no answer yet',
  ]);
});

test('[401.2.A] [403.3.window] another language and the window reach the vendor; an old record sent again says what holds now', async () => {
  await accepted();
  const chosen = await ana.person.post(`/candidacies/${ana.candidacy}/language`, { language: 'es' });
  expect(chosen.status).toBe(200);
  await by.exchange();
  const now = { ExamLanguage: 'es', EligibilityApptDateFirst: '2027/03/03', EligibilityApptDateLast: '2028/03/03' };
  expect(by.sent('ead').rows).toMatchObject([{ AuthorizationTransactionType: 'Update', ...now }]);
  await accepted();
  expect(await resend(ofAttempt)).toBe(200);
  await by.exchange();
  expect(by.sent('ead').rows).toMatchObject([{ AuthorizationTransactionType: 'Update', ...now }]);
  await act('update-vendor', { what: 'authorization' });
  await by.exchange();
  expect(by.sent('ead').rows).toMatchObject([{ AuthorizationTransactionType: 'Update', ...now }]);
});

test('[401.intro] a changed name and address reach the vendor when staff tell it again', async () => {
  const { db, clock } = by.program;
  const untilAt = new Date(await clock.now());
  await db.formerName.create({ data: { id: randomUUID(), personId: ana.personId, givenName: 'Ana', familyName: 'Rivera', untilAt } });
  await db.person.update({
    where: { id: ana.personId },
    data: { familyName: 'O’Connor', street: '2 New Street', city: 'Davis', state: 'CA', postalCode: '95616' },
  });
  await act('update-vendor', { what: 'candidate' });
  await by.exchange();
  expect(by.sent('cdd').rows).toMatchObject([
    { ClientCandidateID: examId, FirstName: 'Ana', LastName: 'O’Connor', Address1: '2 New Street', City: 'Davis', PostalCode: '95616' },
  ]);
  await accepted();
  expect((await by.panel()).counts['rejected']).toBeUndefined();
});

test('[403.3.retake-request] taken back it is deleted at the vendor, and stays deleted whatever is sent again; the next one is new', async () => {
  await act('withdraw-authorization', { authorization, note: 'Asked by telephone' });
  await by.exchange();
  expect(by.sent('ead').rows).toMatchObject([{ AuthorizationTransactionType: 'Delete', ClientAuthorizationID: authorization }]);
  expect(await resend(ofAttempt)).toBe(200);
  await by.exchange();
  expect(by.sent('ead').rows).toMatchObject([{ AuthorizationTransactionType: 'Delete', ClientAuthorizationID: authorization }]);
  await act('release');
  await by.exchange();
  const next = (await candidacyOf(ana)).attempts.at(-1)?.authorization;
  expect(by.sent('ead').rows).toMatchObject([{ AuthorizationTransactionType: 'Add', ClientAuthorizationID: next }]);
  expect([next, await by.tasks()]).toEqual([`${examId}-2`, []]);
});
