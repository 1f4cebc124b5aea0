/** Six years in which everything happens that a candidacy and a certification can come to, with the standing cases beside them. */
import { randomUUID } from 'node:crypto';
import { beginStanding } from '../../cases/beginnings';
import type { Reply } from '../../apps/api/src/cases/gateway';
import { type Plan, type SimulatedAuthorization, usualPlan } from '../../cases/exam-vendor/simulated';
import { idAfter } from '../../policy/case-id';
import { eventually } from '../harness/eventually';
import { World } from '../harness/world';

const walked = async (world: World, to: string): Promise<void> => {
  await world.walk(to);
  await eventually('quiet', () => world.isQuiet());
};

/** Somebody approved; ids of their candidacy and certification. */
interface Led {
  candidacy: string;
  certification: string;
}

async function approved(world: World): Promise<Led> {
  const application = await world.submitted();
  await world.judgeAll(application);
  await world.tell('approve', application);
  const candidacy = idAfter(application);
  await eventually('the candidacy is open', async () => (await world.stage(candidacy)) === 'fee-due');
  return { candidacy, certification: idAfter(candidacy) };
}

/** Pays the fee that is due, as settlement writes it, and tells the simulated vendor what becomes of the attempt. */
async function takes({ db, clock, gateway }: World, { candidacy }: Led, then: Plan['then']): Promise<void> {
  const at = new Date(await clock.now());
  const { id: obligationId, cents } = await db.feeObligation.findFirstOrThrow({ where: { caseId: candidacy, state: 'due' } });
  const payment = randomUUID();
  const money = { provider: 'local', cents, currency: 'USD', state: 'succeeded', startedAt: at, settledAt: at };
  await db.payment.create({ data: { id: payment, obligationId, ...money } });
  await db.feeObligation.update({ where: { id: obligationId }, data: { state: 'paid', paidAt: at } });
  const said = { kind: 'candidacy', caseId: candidacy, command: 'payFee', actor: `payment:${payment}`, key: randomUUID() };
  expect((await gateway.tell({ ...said, body: { payment } })).status).toBe(200);
  const { id: authorization } = await db.examAttempt.findFirstOrThrow({ where: { paymentId: payment } });
  const plan: Plan = { ...usualPlan, inDays: 10, then };
  const state = { kind: 'authorization', fields: {}, toldAt: [], delivered: [], plan } satisfies SimulatedAuthorization;
  await db.simulatedExam.create({
    data: { authorization, examId: authorization.replace(/-\d+$/, ''), state: state as object, updatedAt: at },
  });
}
const told = (world: World, { certification }: Led, command: string, body: object): Promise<Reply> =>
  world.tell(command, certification, body, { kind: 'certification', actor: 'program' });

/** Ends by candidacy and certification, in the order in which they are named. */
export async function lives(): Promise<{ world: World; stages: string[] }> {
  const world = await World.create();
  await beginStanding(world.db, world.clock, world.asking);
  const [whole, renewed, revoked, used, never] = [
    await approved(world),
    await approved(world),
    await approved(world),
    await approved(world),
    await approved(world),
  ];
  await takes(world, whole, 'fail');
  await takes(world, renewed, 'pass');
  await takes(world, revoked, 'no-show');
  await takes(world, used, 'fail');
  await walked(world, '2027-04-01T20:00:00.000Z');
  await takes(world, whole, 'pass');
  await takes(world, revoked, 'reschedule-and-pass');
  await takes(world, used, 'fail');
  await walked(world, '2027-05-01T20:00:00.000Z');
  await takes(world, used, 'fail');
  await walked(world, '2028-06-01T19:00:00.000Z'); // the fifth one's twelve months are over
  for (const [command, more] of [
    ['investigationOpened', {}],
    ['investigationClosed', {}],
    ['suspended', { effectiveAt: '2028-06-01T19:00:00.000Z' }],
    ['reinstated', { effectiveAt: '2028-06-01T19:00:01.000Z' }],
  ] as const)
    await told(world, revoked, command, { source: 'complaint-1', ...more });
  await walked(world, '2029-03-01T20:00:00.000Z');
  await told(world, renewed, 'renewed', { submittedOn: '2029-03-01', approvedOn: '2029-03-01', source: 'renewal-1' });
  await told(world, revoked, 'revoked', { source: 'complaint-1', effectiveAt: '2029-03-01T20:00:00.000Z', permanent: true });
  await walked(world, '2035-06-01T20:00:00.000Z');
  await eventually('told and ended', () => world.isQuiet());
  const stages = [whole, renewed, revoked, used, never].flatMap(({ candidacy, certification }) => [candidacy, certification]);
  return { world, stages: await Promise.all(stages.map((id) => world.stage(id))) };
}
