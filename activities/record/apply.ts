/** One change becomes true: verdict, file, ledger, events, letters, tasks and messages, in the caller's transaction. */
import { keepLedger } from '../../policy/ledger';
import type { AnyCommand, CaseFile, Consequences, Retimed } from '../../policy/process';
import { processOf } from '../../policy/processes';
import type { Refusal } from '../../policy/refusal';
import { answerChange } from '../../cases/changes';
import { noSuchCase } from '../../cases/contract';
import { type CaseRow, type ChangeRow, said } from '../../cases/rows';
import { Behind, refuseToLagBehind } from './behind';
import { CannotRecord, isPassing } from './blocked';
import { link, textHash } from './chain';
import { detailsOf } from './details';
import type { Held } from './held';
import { messageRefused } from './message-refused';
import { giveReference, insertCase, isTaken, write, type Written } from './write';

/**
 * Applies a change to a held case; afterwards `held` is the case with it. Answers the refusal, if policy has one. Order: complete,
 * refuse, apply, ledger, consequences; then header, everything that follows, and the typed tables.
 */
export async function apply(held: Held, change: ChangeRow, { fresh = false } = {}): Promise<Refusal | undefined> {
  try {
    const refused = await judgeAndWrite(held, change, fresh);
    held.unanswered = held.unanswered.filter(({ id }) => id !== change.id);
    if (refused) await refuse(held, change, refused);
    return refused;
  } catch (error) {
    if (error instanceof CannotRecord || error instanceof Behind || isPassing(error)) throw error;
    throw new CannotRecord(held.caseId, change.kind, change.id, error);
  }
}

async function judgeAndWrite(held: Held, change: ChangeRow, fresh: boolean): Promise<Refusal | undefined> {
  const { tx, row } = held;
  const process = processOf(change.kind);
  const details = detailsOf(change.kind);
  const before = row?.file;
  if (!before && change.command !== process.opens) return noSuchCase;

  const completed = details.complete ? await details.complete(tx, said(change), before) : said(change);
  if ('code' in completed) return completed;
  const command: AnyCommand = completed;
  const refused = process.refuse(before, command);
  if (refused) return refused;

  const facts: CaseFile = before ? process.apply(before, command) : { ...process.open(command), ledger: {} };
  const retimed = command.name === 'retime' ? (command as Retimed).body.deadline : undefined;
  const file: CaseFile = { ...facts, ledger: keepLedger(before?.ledger ?? {}, process.deadlines(facts), retimed) };
  const next: Written['row'] = {
    id: held.caseId,
    kind: change.kind,
    reference: row?.reference ?? '',
    file,
    stage: process.stage(file),
    turn: process.turn(file),
    owner: process.owner(file) ?? null,
    exclusiveKey: process.exclusive.key(file),
    sequence: (row?.sequence ?? 0) + 1,
    events: row?.events ?? 0,
    chain: row?.chain ?? '',
    endedAt: process.ended(file) ? (row?.endedAt ?? command.receivedAt) : null,
  };
  const consequences = process.consequences(before, file, command);
  const events = chained(next, consequences.events, command, held.now);

  if (!row) {
    if (!(await insertCase(held, next, command.receivedAt))) {
      await refuseToLagBehind(tx, next.exclusiveKey, command.receivedAt);
      return process.exclusive.refusal;
    }
  } else if (row.endedAt !== null && next.endedAt === null && (await isTaken(held, next.exclusiveKey))) {
    return process.exclusive.refusal;
  }
  await Promise.all([write(held, { row: next, before, change, events, consequences, fresh }), details.write(tx, before, file, command)]);
  if (!row) await giveReference(held, next, process.reference, command.receivedAt);

  held.row = next;
  held.letters = [
    ...held.letters,
    ...consequences.letters.map(({ kind, occasion }) => ({ id: `${held.caseId}/${kind}/${occasion}`, kind })),
  ];
  held.works = [...held.works, ...consequences.works.map(({ kind, occasion }) => ({ id: `${held.caseId}/${kind}/${occasion}`, kind }))];
  held.messages = [...held.messages, ...consequences.messages.map(({ id, kind, opens }) => ({ id, kind, opens: opens ?? false }))];
  return undefined;
}

function chained(next: CaseRow, events: Consequences['events'], command: AnyCommand, recordedAt: string): Written['events'] {
  return events.map(({ type, text, happenedAt }) => {
    next.events += 1;
    const event = {
      number: next.events,
      changeId: command.id,
      sequence: next.sequence,
      type,
      actor: command.by,
      happenedAt: happenedAt ?? command.receivedAt,
      receivedAt: command.receivedAt,
      recordedAt,
      textHash: textHash(text),
    };
    next.chain = link(next.chain, event);
    return { ...event, text, chain: next.chain };
  });
}

/** The verdict is kept with the change; a peer whose message was refused gets a task. */
async function refuse({ tx, caseId, now }: Held, change: ChangeRow, refusal: Refusal): Promise<void> {
  await answerChange(tx, change.id, 'refused', now, null, refusal);
  await tx.blocked.deleteMany({ where: { caseId } });
  if (change.sender) await messageRefused(tx, change.sender, change.id, now);
}
