/** Names that vendors get wrong: to the vendor in its characters, back in whatever spelling, and on the certificate as they are. */
import { idAfter } from '../../../policy/case-id';
import { eventually } from '../../harness/eventually';
import { approved, candidacyOf, type Candidate, payExam } from '../candidate';
import { ByFiles, vendorTime } from './by-files';

let by: ByFiles;
beforeAll(async () => {
  by = await ByFiles.open();
});
afterAll(() => by.close());

test("[401.intro] [801.10.id] O’Connor, O'Connor and Nguyễn go out, are scheduled and pass under their own names", async () => {
  const { program, staff } = by;
  const candidates: Candidate[] = [];
  for (const [givenName, familyName] of [
    ['Siobhán', 'O’Connor'],
    ['Anne', "O'Connor"],
    ['Thị', 'Nguyễn'],
  ] as const)
    candidates.push(await approved(program, staff, undefined, { givenName, familyName }));
  const authorizations: string[] = [];
  for (const candidate of candidates) authorizations.push(await payExam(program, candidate));
  const [, , thi] = candidates;
  await by.exchange();
  expect(by.sent('cdd').rows.map((row) => `${row['FirstName']} ${row['LastName']}`)).toEqual(['Siobhán O’Connor', "Anne O'Connor"]);
  expect(by.sent('cdd').bytes.includes(Buffer.from([0x4f, 0x92, 0x43]))).toBe(true); // O’C in Windows-1252
  expect(by.sent('cdd').bytes.includes(Buffer.from([0x4f, 0x27, 0x43]))).toBe(true);
  // Nothing is sent of a name in another spelling before somebody saw it.
  expect((await staff.post(`/candidacies/${thi!.candidacy}/confirm-name`)).status).toBe(200);
  await by.exchange();
  expect(by.sent('cdd').rows.map((row) => `${row['FirstName']} ${row['LastName']}`)).toEqual(['Thi Nguyen']);

  const now = await program.clock.now();
  const about = await Promise.all(
    candidates.map(async (candidate, index) => ({
      ClientCandidateID: (await candidacyOf(candidate)).examId ?? '',
      ClientAuthorizationID: authorizations[index] ?? '',
    })),
  );
  by.comes(
    'vcdc-1.dat',
    about.map(({ ClientCandidateID }) => ({ ClientCandidateID, Status: 'Accepted', Date: vendorTime(now) })),
  );
  by.comes(
    'eac-1.dat',
    about.map((numbers) => ({ ...numbers, Status: 'Accepted', Date: vendorTime(now) })),
  );
  const said = [
    ['SIOBHAN', "O'CONNOR"],
    ['Anne', 'OConnor'],
    ['Thị', 'Nguyễn'],
  ] as const;
  by.comes(
    'exam-1.dat',
    about.map((numbers, index) => ({
      ...numbers,
      FirstName: said[index]?.[0] ?? '',
      LastName: said[index]?.[1] ?? '',
      ExamDate: vendorTime(now),
      Grade: 'pass',
    })),
  );
  await by.exchange();
  expect([await by.tasks(), (await by.report('exam-1.dat')).counts]).toEqual([[], { good: 3 }]);
  expect((await by.panel()).counts).toEqual({ accepted: 6 });
  await eventually('all are certified', async () => (await program.db.certification.count()) === 3);
  const certified = candidates.map(({ person, candidacy }) => person.get<{ name: string }>(`/certifications/${idAfter(candidacy)}`));
  expect((await Promise.all(certified)).map(({ body }) => body.name)).toEqual(['Siobhán O’Connor', "Anne O'Connor", 'Thị Nguyễn']);
});
