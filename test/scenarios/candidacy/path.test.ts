/** 801.9 to 801.12: from the approval over a failure to the certificate. */
import { changeOf, verdict } from '../../harness/world';
import { eventually } from '../../harness/eventually';
import { Candidate, openWorld } from './candidate';

test('[801.9] [801.9.A] [801.10] [403.2] [W4.eligibility-notice] approved, the fee is asked for; paid, the number comes before any appointment, and the vendor is told', async () => {
  const world = await openWorld();
  const candidate = await Candidate.approved(world);
  expect(await candidate.fees()).toEqual([{ code: 'exam', cents: 15_000, state: 'due' }]);
  expect(verdict(await candidate.tell('release'))).toBe('exam-fee-unpaid');
  const row = await world.db.candidacy.findUniqueOrThrow({ where: { caseId: candidate.id } });
  expect([row.examId, row.language, row.lastExamDay.toISOString().slice(0, 10)]).toEqual([null, 'en', '2028-03-03']);

  expect((await candidate.pays()).status).toBe(200);
  const { examId } = await world.db.candidacy.findUniqueOrThrow({ where: { caseId: candidate.id } });
  expect(examId).toMatch(/^EX27\d{6}$/);
  await eventually('the letter is out', () => world.isQuiet());
  const [approval, number] = await world.rows<{ kind: string; text: string }>('select kind, text from "Notice" order by "acceptedAt"');
  expect([approval?.kind, number?.kind]).toEqual(['application-approved', 'exam-identification']);
  expect(approval?.text).toContain('$150.00');
  expect(number?.text).toContain(examId);
  const records = await world.db.vendorRecord.findMany({ where: { caseId: candidate.id }, orderBy: { kind: 'desc' } });
  expect(records.map(({ kind, action, state, fields }) => ({ kind, action, state, fields }))).toMatchObject([
    { kind: 'candidate', action: 'Add', state: 'to-send', fields: { ClientCandidateID: examId, FirstName: 'Wilhelmina', City: 'Fresno' } },
    { kind: 'authorization', action: 'Add', state: 'to-send', fields: { ClientAuthorizationID: `${examId}-1`, ExamLanguage: 'en' } },
  ]);
  await eventually(
    'the vendor’s case was told',
    async () => (await world.db.change.count({ where: { command: 'tellVendor', outcome: 'recorded' } })) === 1,
  );
  await world.close();
});

test('[401.intro] [403.3.retake-request] [801.12] [202.1.H] a failure, a retake by paying, a pass: certified once, with one letter each', async () => {
  const world = await openWorld();
  const candidate = await Candidate.approved(world);
  await candidate.pays();
  await candidate.accepted();
  const appointment = { at: '2027-04-10T17:00:00.000Z', mode: 'online' };
  await candidate.vendor('appointment', { appointment });
  expect(await candidate.stage()).toBe('scheduled');
  await world.walk('2027-04-11T20:00:00.000Z');
  await candidate.reported('failed', '2027-04-10');
  expect([await candidate.stage(), await candidate.fees()]).toEqual([
    'retake-due',
    [
      { code: 'exam', cents: 15_000, state: 'paid' },
      { code: 'exam-retake', cents: 15_000, state: 'due' },
    ],
  ]);
  expect(verdict(await candidate.tell('issue'))).toBe('exam-not-passed');
  expect(await world.db.vendorRecord.count({ where: { caseId: candidate.id, kind: 'authorization' } })).toBe(1);
  await world.walk('2027-04-20T20:00:00.000Z');

  await candidate.pays();
  expect(await world.db.vendorRecord.count({ where: { caseId: candidate.id, kind: 'authorization', action: 'Add' } })).toBe(2);
  await candidate.accepted();
  await world.walk('2027-05-02T20:00:00.000Z');
  expect((await candidate.reported('passed', '2027-05-01')).status).toBe(200);
  expect([await candidate.stage(), await world.processEnd(candidate.id, 'candidacy')]).toEqual(['certified', 'certified']);
  expect(await candidate.letters()).toEqual(['exam-identification', 'exam-not-passed', 'retake-processed']);
  const { certification } = await candidate.file();
  await eventually('the certification is open', async () => (await world.stage(certification!)) !== 'none');
  const { number } = await world.db.certification.findUniqueOrThrow({ where: { candidacyId: candidate.id } });
  expect(number).toMatch(/^MPSS\d{6}$/);
  const attempts = await world.db.examAttempt.findMany({ where: { caseId: candidate.id }, orderBy: { ordinal: 'asc' } });
  expect(attempts.map(({ state, outcome, language }) => [state, outcome, language])).toEqual([
    ['failed', 'failed', 'en'],
    ['passed', 'passed', 'en'],
  ]);
  const duties = await world.rows('select id, state from "Deadline" where "caseId" = $1 order by id', candidate.id);
  expect(duties).toEqual([
    { id: 'result:1', state: 'met' },
    { id: 'result:2', state: 'met' },
    { id: 'retake:2', state: 'met' },
    { id: 'window', state: 'met' },
    { id: 'window-reminder', state: 'ended' },
  ]);
  await world.close();
});

test('[W2.exam-spanish] [401.2.A] Spanish costs the same and stands at the attempt; Korean is not offered yet', async () => {
  const world = await openWorld();
  const candidate = await Candidate.approved(world);
  const { subject } = await candidate.file();
  expect(verdict(await candidate.tell('chooseLanguage', { language: 'ko' }, `person:${subject}`))).toBe('language-not-offered');
  changeOf(await candidate.tell('chooseLanguage', { language: 'es' }, `person:${subject}`));
  await candidate.pays();
  await candidate.reported('passed', '2027-03-03');
  const attempt = await world.db.examAttempt.findFirstOrThrow({ where: { caseId: candidate.id } });
  expect([attempt.language, await candidate.fees()]).toEqual(['es', [{ code: 'exam', cents: 15_000, state: 'paid' }]]);
  await world.close();
});

test('[403.3.window] [209.3.A] whoever has an open candidacy, or a certification, does not apply again', async () => {
  const world = await openWorld();
  const candidate = await Candidate.approved(world);
  const certified = await Candidate.approved(world);
  await certified.pays();
  await certified.reported('passed', '2027-03-03');
  const again = async (of: Candidate) => verdict(await world.submit([], (await of.file()).subject));
  expect([await again(candidate), await again(certified)]).toEqual(['candidacy-open', 'certification-on-file']);
  await world.close();
});
