/** Everything we wait for from the applicant, one row each: what was missing at submission, and what was asked for again. */
import { fromDay, fromInstant } from '../../../cases/rows';
import type { Tx } from '../../../cases/database';
import { type ApplicationCommand, type ApplicationFile, firstLetter, outstanding } from '../../../policy/application/file';
import type { Item } from '../../../policy/application/items';

export async function writeRequests(
  tx: Tx,
  before: ApplicationFile | undefined,
  after: ApplicationFile,
  command: ApplicationCommand,
): Promise<void> {
  const caseId = after.id;
  if (!before) await openAtSubmission(tx, after);
  else await writeAskedAgain(tx, before, after);
  const sent = after.lettersSent[firstLetter];
  if (sent && !before?.lettersSent[firstLetter])
    await tx.request.updateMany({ where: { caseId, kind: 'missing' }, data: { sentAt: fromInstant(sent) } });
  for (const { item, at } of arrivedItems(before, after, command))
    await tx.request.updateMany({
      where: { caseId, item, receivedAt: null },
      data: { receivedAt: fromInstant(at), outcome: 'answered' },
    });
  if (after.end && !before?.end) await tx.request.updateMany({ where: { caseId, outcome: null }, data: { outcome: after.end.as } });
}

async function openAtSubmission(tx: Tx, file: ApplicationFile): Promise<void> {
  const lastDay = file.ledger['hold']?.lastDay;
  const rows = outstanding(file).map((item) => ({
    id: `${file.id}/missing/${item}`,
    caseId: file.id,
    kind: 'missing',
    item,
    reasons: [],
    requestedAt: fromInstant(file.submittedAt),
    dueOn: lastDay ? fromDay(lastDay) : null,
  }));
  if (rows.length) await tx.request.createMany({ data: rows });
}

/** After the hold a request has a clock of its own, which begins when its letter leaves; before, it shares the last day of the hold. */
async function writeAskedAgain(tx: Tx, before: ApplicationFile, after: ApplicationFile): Promise<void> {
  for (const [index, request] of after.requests.entries()) {
    const was = before.requests[index];
    const dueOn = after.ledger[request.afterHold ? `request:${index + 1}` : 'hold']?.lastDay;
    const dueBefore = before.ledger[request.afterHold ? `request:${index + 1}` : 'hold']?.lastDay;
    if (JSON.stringify(was) === JSON.stringify(request) && dueOn === dueBefore) continue;
    const answered = request.closed === 'answered' && request.closedAt;
    const data = {
      sentAt: request.sentAt ? fromInstant(request.sentAt) : null,
      dueOn: dueOn ? fromDay(dueOn) : null,
      receivedAt: answered ? fromInstant(answered) : null,
      outcome: request.closed ?? null,
    };
    const id = `${after.id}/again/${index + 1}`;
    const { item, reasons, askedAt } = request;
    const made = { id, caseId: after.id, kind: 'again', item, reasons, requestedAt: fromInstant(askedAt), ...data };
    await tx.request.upsert({ where: { id }, create: made, update: data });
  }
}

function arrivedItems(
  before: ApplicationFile | undefined,
  after: ApplicationFile,
  command: ApplicationCommand,
): { item: Item; at: string }[] {
  const given =
    command.name === 'addItem' ? [command.body.item] : command.name === 'correct' ? command.body.items.map(({ item }) => item) : [];
  return given.flatMap((item) => {
    const { at } = after.items[item];
    return before && at ? [{ item, at }] : [];
  });
}
