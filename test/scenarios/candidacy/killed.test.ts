/** 801.9, 801.9.A: the worker dies while a candidacy is opened, and while its fee is told. */
import type { FaultPoint } from '../../../cases/fault';
import { openOwedCandidacies } from '../../../cases/beginnings';
import { eventually } from '../../harness/eventually';
import type { World } from '../../harness/world';
import { Candidate, openWorld } from './candidate';

const points = ['record-not-begun', 'record-committed', 'smtp-accepted'] as const satisfies readonly FaultPoint[];

/** What the worker was doing when it died is done by the next one. */
async function dyingAt(world: World, point: FaultPoint, doing: () => Promise<unknown>): Promise<void> {
  await world.rest();
  await world.workUntilKilled(point, doing);
  await world.work();
}

test.each(points)(
  '[801.9] [801.9.A] [403.2.id] killed at %s while it opens and while it is paid: one candidacy, one fee, one number, one letter each',
  async (point) => {
    const world = await openWorld({ patienceMs: 3_000 });
    const applicationId = await world.submitted();
    await world.judgeAll(applicationId);
    await dyingAt(world, point, () => world.tell('approve', applicationId));
    const candidate = new Candidate(world, applicationId);
    await eventually('the candidacy is open', async () => (await candidate.stage()) === 'fee-due' && (await world.isQuiet()), 50_000);
    expect(await openOwedCandidacies(world.db)).toBe(0);
    await dyingAt(world, point, () => candidate.pays());
    await eventually('it is paid', async () => (await candidate.stage()) === 'with-vendor' && (await world.isQuiet()), 50_000);

    expect([await world.db.case.count({ where: { kind: 'candidacy' } }), await candidate.fees()]).toEqual([
      1,
      [{ code: 'exam', cents: 15_000, state: 'paid' }],
    ]);
    expect((await candidate.file()).attempts.map(({ authorization }) => authorization.slice(-2))).toEqual(['-1']);
    expect(await candidate.letters()).toEqual(['exam-identification']);
    expect((await world.rows(`select last from "Counter" where kind = 'exam-id'`)).map(({ last }) => last)).toEqual([1]);
    expect(await world.db.vendorRecord.count({ where: { caseId: candidate.id } })).toBe(2);
    await world.close();
  },
  150_000,
);
