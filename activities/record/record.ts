/** The one writer. Everything that becomes true becomes true here, once, in one transaction under the lock of its case. */
import type { PrismaClient } from '../../prisma/generated/client';
import type { Instant } from '../../policy/calendar';
import type { Refusal } from '../../policy/refusal';
import { answerChange } from '../../cases/changes';
import type { ProgramClock } from '../../cases/clock';
import { type Answer, type CaseState, notDone, type RecordRequest, settlingMs } from '../../cases/contract';
import { transaction } from '../../cases/database';
import type { Fault } from '../../cases/fault';
import { type ChangeRow, fromInstant, type NoticeRow, type WorkRow } from '../../cases/rows';
import { stateOf } from '../../cases/state';
import { apply } from './apply';
import { Behind } from './behind';
import { noteBlocked, CannotRecord } from './blocked';
import { type Held, hold, nextInstant } from './held';

export interface Recorder {
  /** Records a change, or everything up to an instant, and answers how the case stands. Runs again after any failure. */
  record(request: RecordRequest): Promise<Answer>;
  /** Records that a letter left the house, at the instant the mail server took it. */
  recordSent(notice: NoticeRow): Promise<CaseState>;
  /** Records that work outside was done, with what came of it, as of that instant. */
  recordDone(work: WorkRow, result: object, at: Instant): Promise<CaseState>;
}

export function recorder(db: PrismaClient, clock: ProgramClock, fault: Fault): Recorder {
  /** Policy that throws blocks this case and no other; operators see it, and the next attempt may find fixed code. */
  async function visibly<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof CannotRecord) await noteBlocked(db, error);
      throw error;
    }
  }

  async function recorded(request: RecordRequest): Promise<Answer> {
    const asked = 'change' in request ? request.change : undefined;
    try {
      return await transaction(db, async (tx): Promise<Answer> => {
        const { held, change } = await hold(tx, clock, request.caseId, asked);
        let refused: Refusal | undefined;
        if ('until' in request) await catchUp(held, request.until);
        else if (change) refused = await recordChange(held, change);
        else throw new Error(`no change ${request.change}`);
        return { ...stateOf(held.row, held), ...(refused && { refused }) };
      });
    } catch (error) {
      if (!(error instanceof Behind)) throw error;
      await recorded({ caseId: error.caseId, until: error.until }); // in a transaction of its own: one case at a time is locked
      return recorded(request);
    }
  }

  /** What was in the house is out of it: recorded by the first who says so. */
  const onceOut = (caseId: string, kind: 'letters' | 'works', id: string, note: (held: Held) => Promise<void>): Promise<CaseState> =>
    visibly(() =>
      transaction(db, async (tx) => {
        const { held } = await hold(tx, clock, caseId);
        if (held[kind].some((post) => post.id === id)) {
          await note(held);
          held[kind] = held[kind].filter((post) => post.id !== id);
        }
        return stateOf(held.row, held);
      }),
    );

  return {
    async record(request) {
      await fault('record-not-begun');
      const answer = await visibly(() => recorded(request));
      await fault('record-committed');
      return answer;
    },

    recordSent: ({ id, caseId, kind, occasion, acceptedAt: at }) =>
      onceOut(caseId, 'letters', id, async (held) => {
        if (!at) throw new Error(`${id} has not been accepted`);
        await catchUp(held, at);
        await byItself(held, `sent:${id}`, 'noticeSent', at, { letter: `${kind}/${occasion}` });
        await held.tx.notice.updateMany({ where: { id }, data: { state: 'sent' } });
      }),

    recordDone: ({ id, caseId, kind, occasion }, result, at) =>
      onceOut(caseId, 'works', id, async (held) => {
        await catchUp(held, at);
        await byItself(held, `done:${id}`, 'workDone', at, { kind, occasion, result });
        await held.tx.work.update({
          where: { id },
          data: { state: 'done', doneAt: fromInstant(at), lastError: null, attempts: { increment: 1 } },
        });
      }),
  };
}

/** A change that has an outcome keeps it, however often it is asked. */
async function recordChange(held: Held, change: ChangeRow): Promise<Refusal | undefined> {
  if (change.outcome === null) {
    await catchUp(held, change.receivedAt);
    for (const earlier of toldBefore(held, change)) await apply(held, earlier);
    return apply(held, change);
  }
  await held.tx.blocked.deleteMany({ where: { changeId: change.id } }); // somebody answered it, so it holds up nothing
  return change.outcome === 'recorded' ? undefined : (change.refusal ?? notDone);
}

/** What the same peer said earlier: its messages are delivered side by side, and mean something in the order of its telling. */
const toldBefore = ({ unanswered }: Held, { id, sender, receivedAt }: ChangeRow): ChangeRow[] =>
  unanswered.filter(
    (one) => sender !== null && one.sender === sender && (one.receivedAt < receivedAt || (one.receivedAt === receivedAt && one.id < id)),
  );

/**
 * Everything up to an instant, in the order in which it happened: instants that arrived, and before each of them what was
 * received earlier and is still unanswered. So neither a late worker nor the order of messages decides what is true, and
 * a change never waits behind an instant that waits for that change.
 */
async function catchUp(held: Held, until: Instant): Promise<void> {
  for (;;) {
    const row = nextInstant(held);
    if (!row || row.at > until) return;
    if (row.since < settlingMs) throw new Error(`${row.id}: the door may still be writing`); // tried again
    const earlier = held.unanswered.find(({ receivedAt }) => receivedAt < row.at);
    if (earlier?.arrivingUntil) {
      if (earlier.arrivingUntil > held.now) throw new Error(`${earlier.id} is still arriving`); // tried again
      await giveUp(held, earlier);
    } else if (earlier) {
      await apply(held, earlier);
    } else await arrive(held, row);
  }
}

/** An upload that began and never became whole: nothing was received. */
async function giveUp(held: Held, { id }: ChangeRow): Promise<void> {
  await answerChange(held.tx, id, 'not-done', held.now, null);
  held.unanswered = held.unanswered.filter((change) => change.id !== id);
}

/** An instant of the ledger has come. */
async function arrive(held: Held, row: { id: string; at: Instant }): Promise<void> {
  // Once by the state of its row under the lock; the sequence makes the id unique when a reopened case runs a row again.
  const id = `due:${held.caseId}/${row.id}@${row.at}#${held.row?.sequence}`;
  await byItself(held, id, 'due', row.at, { deadline: row.id });
  const same = held.row?.file.ledger[row.id];
  if (same?.state === 'running' && same.at === row.at)
    throw new CannotRecord(held.caseId, held.row?.kind ?? '', id, new Error(`${row.id} arrived and was neither moved nor ended`));
}

/** What the clock or the post says: the row is written together with its outcome. */
async function byItself(held: Held, id: string, command: string, receivedAt: Instant, body: object): Promise<void> {
  if (!held.row) throw new Error(`${held.caseId} was never opened`);
  const change: ChangeRow = {
    id,
    kind: held.row.kind,
    caseId: held.caseId,
    command,
    actor: 'program',
    key: null,
    sender: null,
    body,
    note: null,
    bodyHash: null,
    receivedAt,
    arrivingUntil: null,
    outcome: null,
    refusal: null,
    sequence: null,
  };
  const refused = await apply(held, change, { fresh: true });
  if (refused) throw new CannotRecord(held.caseId, change.kind, id, new Error(`${command} was refused: ${refused.code}`));
}
