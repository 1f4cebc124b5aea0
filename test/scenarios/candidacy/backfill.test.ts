/** 801.9 applications that were approved before there were candidacies. */
import { openOwedCandidacies } from '../../../cases/beginnings';
import { eventually } from '../../harness/eventually';
import { changeOf } from '../../harness/world';
import { Candidate, openWorld } from './candidate';

test('[801.9] [403.3.window] an approved application without a candidacy gets one, once; its twelve months run from the approval', async () => {
  const world = await openWorld();
  const applicationId = await world.submitted();
  await world.judgeAll(applicationId);
  // As an approval of an earlier version left it: nobody wrote the opening of a candidacy.
  world.faults.set('record-committed', async () => {
    await world.rows(`delete from "Change" where kind = 'candidacy'`);
  });
  changeOf(await world.tell('approve', applicationId));
  await eventually('the approval is told', async () => (await world.letters(applicationId)).length === 1);
  await world.loseProcesses();
  await world.walk('2027-06-01T19:00:00.000Z');
  expect(await world.db.case.count({ where: { kind: 'candidacy' } })).toBe(0);

  expect([await openOwedCandidacies(world.db), await openOwedCandidacies(world.db)]).toEqual([1, 0]);
  await world.reconcile();
  const candidate = new Candidate(world, applicationId);
  await eventually('the candidacy is open', async () => (await candidate.stage()) === 'fee-due');
  const row = await world.db.candidacy.findUniqueOrThrow({ where: { caseId: candidate.id } });
  expect(row.lastExamDay.toISOString().slice(0, 10)).toBe('2028-03-03');
  expect(await candidate.fees()).toEqual([{ code: 'exam', cents: 15_000, state: 'due' }]);
  await world.close();
});
