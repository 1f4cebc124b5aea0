/** The door: every command is written down first, then asked. Controllers call `tell` and map nothing themselves. */
import { createHash, randomUUID } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Asking } from '../../../../cases/ask';
import { answerChange, completeArrival, findByKey, findChange, forgetArrival, receive } from '../../../../cases/changes';
import type { ProgramClock } from '../../../../cases/clock';
import { keyReused, notDone } from '../../../../cases/contract';
import { isDatabaseAway } from '../../../../cases/database';
import type { Fault } from '../../../../cases/fault';
import { askOrWake } from '../../../../cases/revive';
import type { ChangeRow } from '../../../../cases/rows';
import type { Instant } from '../../../../policy/calendar';
import type { Refusal } from '../../../../policy/refusal';
import type { PrismaClient } from '../../../../prisma/generated/client';

export interface Telling {
  kind: string;
  /** Absent for an opening command: the case gets the id of the change. */
  caseId?: string;
  command: string;
  /** `person:<id>`, `staff:<id>`, `payment:<id>`. */
  actor: string;
  /** Idempotency-Key. */
  key: string;
  /** Ids, codes and facts. */
  body: object;
  /** Free text of whoever says it, at most 10,000 characters: it stays in the record. */
  note?: string;
  /** Paper and e-mail: the receipt date that staff entered. */
  receivedAt?: Instant;
}

/** Whose answer it is; the controller reads its own view of the case. */
export interface View {
  id: string;
  kind: string;
}

/**
 * 200/201 recorded. 409/422 refused. 202 received and safe, outcome at /api/changes/<changeId>.
 * 503 not known to be received: repeat with the same key.
 */
export type Reply =
  | { status: 200 | 201; changeId: string; view: View }
  | { status: 409 | 422; changeId?: string; refusal: Refusal }
  | { status: 202; changeId: string }
  | { status: 503 };

/** An upload that has begun. */
export type Arrival = { status: 'arriving' | 'known'; telling: Omit<Telling, 'body'>; change: ChangeRow } | { status: 503 };

const hashOf = ({ kind, caseId, command }: Omit<Telling, 'body'>, body: object): string =>
  createHash('sha256')
    .update(canonicalize({ kind, caseId: caseId ?? null, command, body }) ?? '')
    .digest('hex');

export interface GatewayOptions {
  /** Its statements give up within half the settling time (`openDoor`). */
  door: PrismaClient;
  db: PrismaClient;
  clock: ProgramClock;
  asking: Asking;
  fault: Fault;
  /** How long a caller waits for the record (milliseconds) before the answer is 202. */
  patienceMs?: number;
  /** How long the content of an upload may take (milliseconds). */
  arrivalMs?: number;
}

export class Gateway {
  constructor(private readonly options: GatewayOptions) {}

  /** Receives, asks and answers. Throws only on faults of ours: those are a 500. */
  async tell(telling: Telling): Promise<Reply> {
    const received = await this.unlessAway(() => this.receive(telling, telling.body, hashOf(telling, telling.body)));
    if (received === 'away') return { status: 503 };
    const { change, fresh } = received;
    if (!fresh && change.bodyHash !== hashOf(telling, telling.body)) return { status: 422, refusal: keyReused };
    return this.answer(change, fresh);
  }

  /** An upload has begun: it counts from now, if it arrives whole. The instants of its case wait for it. */
  async beginArriving(telling: Omit<Telling, 'body'>): Promise<Arrival> {
    const received = await this.unlessAway(() => this.receive(telling, {}, null, this.options.arrivalMs ?? 600_000));
    if (received === 'away') return { status: 503 };
    return { status: received.fresh ? 'arriving' : 'known', telling, change: received.change };
  }

  /** It is here. `likeness`: what makes a repetition the same (a hash of the file instead of our new document's id). */
  async finishArriving(arrival: Arrival, body: object, likeness: object = body): Promise<Reply> {
    if (arrival.status === 503) return { status: 503 };
    const { telling, change } = arrival;
    const bodyHash = hashOf(telling, likeness);
    if (arrival.status === 'arriving') {
      const kept = await this.unlessAway(() => completeArrival(this.options.door, change.id, body, bodyHash));
      if (kept === 'away') return { status: 503 };
      return this.answer({ ...change, body, bodyHash, arrivingUntil: null }, kept);
    }
    // The same key came before: still on its way with somebody else, or answered.
    const now = await this.unlessAway(() => findChange(this.options.db, change.id));
    if (now === 'away' || !now) return { status: 503 };
    if (now.arrivingUntil && !now.outcome) return { status: 202, changeId: change.id };
    return now.bodyHash === bodyHash ? this.answer(now, false) : { status: 422, refusal: keyReused };
  }

  /** It broke off, or was not what it should be: nothing was received, and the key may be used again. */
  async dropArriving(arrival: Arrival): Promise<void> {
    if (arrival.status === 'arriving') await forgetArrival(this.options.db, arrival.change.id);
  }

  /** Asks until there is an outcome. The row's outcome is the answer: a repeated question never gets another one. `asking`: another way to ask. */
  async settle(change: ChangeRow, fresh = false, asking = this.options.asking): Promise<Reply> {
    const { db, clock, patienceMs = 10_000 } = this.options;
    const known = fresh ? undefined : await this.outcomeOf(change.id);
    if (known) return known;
    if (!fresh) await clock.read();
    const asked = await askOrWake(db, asking, change, 'recorded', patienceMs);
    if (fresh && asked.answer === 'done') return recorded(change); // the process answers after the record, and nobody knew this id before
    // A validator's "no" is nobody's record yet. Where the record was faster, its outcome stands.
    if (asked.answer === 'refused') await answerChange(db, change.id, 'refused', await clock.now(), null, asked.refusal);
    return (await this.outcomeOf(change.id)) ?? { status: 202, changeId: change.id };
  }

  /** The answer to a change, if there is one. Unknown ids have none. */
  async outcomeOf(changeId: string): Promise<Reply | undefined> {
    const change = await findChange(this.options.db, changeId);
    if (!change?.outcome) return undefined;
    if (change.outcome === 'recorded') return recorded(change);
    const refusal = change.refusal ?? notDone;
    return { status: refusal.status, changeId, refusal };
  }

  private async receive(
    telling: Omit<Telling, 'body'>,
    body: object,
    bodyHash: string | null,
    arrivingForMs?: number,
  ): Promise<{ change: ChangeRow; fresh: boolean }> {
    const { door, clock } = this.options;
    const { kind, command, actor, key, note = null, receivedAt = null } = telling;
    const id = randomUUID();
    const row = { id, kind, caseId: telling.caseId ?? id, command, actor, key, body, note, bodyHash, receivedAt };
    const written = await receive(door, clock, { ...row, ...(arrivingForMs && { arrivingForMs }) });
    if (written) return { change: written, fresh: true };
    const before = await findByKey(door, actor, key);
    // Known a moment ago and gone now: an upload that broke off. It may come again.
    return before ? { change: before, fresh: false } : this.receive(telling, body, bodyHash, arrivingForMs);
  }

  /** Received and safe, whatever happens from here: an absent database or server only delays the outcome. */
  private async answer(change: ChangeRow, fresh: boolean): Promise<Reply> {
    await this.options.fault('change-written');
    const reply = await this.unlessAway(() => this.settle(change, fresh));
    return reply === 'away' ? { status: 202, changeId: change.id } : reply;
  }

  private async unlessAway<Result>(work: () => Promise<Result>): Promise<Result | 'away'> {
    try {
      return await work();
    } catch (error) {
      if (isDatabaseAway(error)) return 'away';
      throw error;
    }
  }
}

const recorded = ({ id, caseId, kind }: ChangeRow): Reply => ({
  status: id === caseId ? 201 : 200,
  changeId: id,
  view: { id: caseId, kind },
});
