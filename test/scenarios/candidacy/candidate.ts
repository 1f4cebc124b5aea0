/** Somebody who was approved, and what the vendor says about them. */
import { randomUUID } from 'node:crypto';
import { beginStanding } from '../../../cases/beginnings';
import type { Reply } from '../../../apps/api/src/cases/gateway';
import { idAfter } from '../../../policy/case-id';
import type { CandidacyFile, Outcome } from '../../../policy/candidacy/file';
import { eventually } from '../../harness/eventually';
import { changeOf, World, type WorldOptions } from '../../harness/world';

/** Approved on 3 March 2027: the last exam day is 3 March 2028, over at 00:00 Pacific of 4 March. */
export const approvedAt = '2027-03-03T20:00:00.000Z';
export const windowOver = '2028-03-04T08:00:00.000Z';

/** A world in which the vendor says only what the test says. */
export async function openWorld(options: WorldOptions = {}): Promise<World> {
  const world = await World.create({ silentVendor: true, ...options });
  await beginStanding(world.db, world.clock, world.asking);
  return world;
}

export class Candidate {
  readonly id: string;

  constructor(
    readonly world: World,
    readonly applicationId: string,
  ) {
    this.id = idAfter(applicationId);
  }

  static async approved(world: World): Promise<Candidate> {
    const applicationId = await world.submitted();
    await world.judgeAll(applicationId);
    changeOf(await world.tell('approve', applicationId));
    const candidate = new Candidate(world, applicationId);
    await eventually('the candidacy is open', async () => (await candidate.stage()) === 'fee-due');
    return candidate;
  }

  tell = (command: string, body: object = {}, actor = 'staff:ada'): Promise<Reply> =>
    this.world.gateway.tell({ kind: 'candidacy', caseId: this.id, command, actor, key: randomUUID(), body });
  stage = (): Promise<string> => this.world.stage(this.id);
  letters = (): Promise<string[]> => this.world.letters(this.id);
  file = async (): Promise<CandidacyFile> => {
    const { file } = await this.world.db.case.findUniqueOrThrow({ where: { id: this.id } });
    return file as unknown as CandidacyFile;
  };
  authorization = async (): Promise<string> => (await this.file()).attempts.at(-1)?.authorization ?? 'none';

  /** The fee that is due, paid as settlement writes it. */
  async pays(): Promise<Reply> {
    const { db, clock } = this.world;
    const at = new Date(await clock.now());
    const fee = await db.feeObligation.findFirstOrThrow({ where: { caseId: this.id, state: 'due' } });
    const payment = randomUUID();
    const taken = { provider: 'local', cents: fee.cents, currency: 'USD', state: 'succeeded', startedAt: at, settledAt: at };
    await db.payment.create({ data: { id: payment, obligationId: fee.id, ...taken } });
    await db.feeObligation.update({ where: { id: fee.id }, data: { state: 'paid', paidAt: at } });
    return this.tell('payFee', { payment }, `payment:${payment}`);
  }

  /** As the exam vendor's case tells it. */
  async vendor(command: string, body: object = {}, authorization?: string): Promise<Reply> {
    return this.tell(command, { authorization: authorization ?? (await this.authorization()), row: 'file:1', ...body }, 'program');
  }
  accepted = (): Promise<Reply> => this.vendor('vendorAnswer', { as: 'accepted' });
  reported = (as: Outcome, examOn: string): Promise<Reply> => this.vendor('result', { as, examOn });

  /** Obligations in the order in which they arose. */
  fees = (): Promise<{ code: string; cents: number; state: string }[]> =>
    this.world.db.feeObligation.findMany({
      where: { caseId: this.id },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      select: { code: true, cents: true, state: true },
    });
  /** Open tasks by queue and kind. */
  async tasks(): Promise<string[]> {
    const rows = await this.world.db.task.findMany({ where: { caseId: this.id, doneAt: null }, orderBy: { kind: 'asc' } });
    return rows.map(({ queue, kind }) => `${queue}/${kind}`);
  }
}
