/** What the public finds of a certification, beside what its holder was given on paper. */
import { idAfter } from '../../../policy/case-id';
import { eventually } from '../../harness/eventually';
import { read } from '../../activities/certificate/reading';
import { approved, type Candidate, certified, type Certification, payExam, said, vendor } from '../candidate';
import type { Visitor } from '../door';
import { openProgram, type Program } from '../program';

let program: Program;
let reviewer: Visitor;
let anonymous: Visitor;
beforeAll(async () => {
  program = await openProgram();
  reviewer = await program.staff('reviewer');
  anonymous = program.visitor();
});
afterAll(() => program.close());

interface Entry {
  fullName: string;
  number: string;
  activeFrom: { on: string; words: string };
  expiresOn: { on: string; words: string };
  status: string;
  action: string;
}
const found = async (query: Record<string, string>) =>
  (await anonymous.get<{ certifications: Entry[] }>(`/registry/v1/certifications?${new URLSearchParams(query).toString()}`)).body
    .certifications;

async function livingIn(city: string, legalName: { givenName: string; familyName: string }): Promise<Candidate> {
  const candidate = await approved(program, reviewer, undefined, legalName);
  await program.db.application.update({ where: { caseId: candidate.application }, data: { city } });
  return candidate;
}

test('[101.4, Purpose.single-program, 801.11.B] of two counties: one series, one certifier, one entry each wherever it is looked for; paper and register agree', async () => {
  const people = [
    await livingIn('Oakland', { givenName: 'Ana', familyName: 'Alamedana' }),
    await livingIn('Redding', { givenName: 'Luz', familyName: 'Shastana' }),
  ];
  const numbers: string[] = [];
  for (const candidate of people) {
    const id = await certified(program, candidate, '2027-03-03');
    const { number, name } = (await candidate.person.get<Certification>(`/certifications/${id}`)).body;
    numbers.push(number);
    const [entry, another] = await found({ name });
    expect([entry?.number, another]).toEqual([number, undefined]);
    expect(await found({ number })).toEqual([entry]);
    const paper = await program.app.inject({
      method: 'GET',
      url: `/api/certifications/${id}/certificate`,
      headers: { cookie: candidate.person.cookie ?? '' },
    });
    const { blocks } = await read(paper.rawPayload);
    expect(blocks).toEqual(
      expect.arrayContaining([
        ['P', 'California Mental Health Services Authority'],
        ['H1', entry?.fullName],
        ['LBody', entry?.number],
        ['LBody', entry?.activeFrom.words],
        ['LBody', entry?.expiresOn.words],
      ]),
    );
    expect(JSON.stringify(blocks)).not.toMatch(/county|Oakland|Redding|Alameda\b|Shasta\b/i);
  }
  const [first = '', second = ''] = numbers;
  expect(Number(second.slice('MPSS'.length))).toBe(Number(first.slice('MPSS'.length)) + 1);
}, 120_000);

test('[201.1, 206.1] a pass that is not issued yet is found by nobody; issued, it is, with what is done to it', async () => {
  const candidate = await livingIn('Fresno', { givenName: 'Mara', familyName: 'Notyetta' });
  const authorization = await payExam(program, candidate);
  await vendor(program, candidate, 'resultHeld', { authorization });
  await vendor(program, candidate, 'result', { authorization, as: 'passed', examOn: '2027-03-03' });
  expect(await found({ name: 'Mara Notyetta' })).toEqual([]);
  expect((await candidate.person.get<{ certifications: unknown[] }>('/certifications')).body.certifications).toEqual([]);
  await vendor(program, candidate, 'resultReleased', { authorization });
  await eventually('issued', async () => (await found({ name: 'Mara Notyetta' })).length === 1);
  expect(await found({ name: 'Mara Notyetta' })).toMatchObject([{ status: 'Active/No sanctions', action: 'None' }]);
  await program.quiet();
  const { number } = (await candidate.person.get<Certification>(`/certifications/${idAfter(candidate.candidacy)}`)).body;
  for (const command of ['investigationOpened', 'investigationClosed', 'suspended'])
    await said(program, 'certification', idAfter(candidate.candidacy), command, {
      source: 'case-1',
      effectiveAt: await program.clock.now(),
    });
  expect(await found({ number })).toMatchObject([{ status: 'Suspended', action: 'Suspended' }]);
});
