/** Recomputes the chains of events. */
import type { Db } from '../../cases/database';
import { toInstant } from '../../cases/rows';
import { link, textHash } from './chain';

/** The number of the first event that was altered, removed or invented, or undefined. An erased text is no break. */
export async function firstBreak(db: Db, caseId: string): Promise<number | undefined> {
  const events = await db.event.findMany({ where: { caseId }, orderBy: { number: 'asc' } });
  let previous = '';
  for (const [index, event] of events.entries()) {
    const { happenedAt, receivedAt, recordedAt, text, ...rest } = event;
    const at = { happenedAt: toInstant(happenedAt), receivedAt: toInstant(receivedAt), recordedAt: toInstant(recordedAt) };
    const asWritten = text === null || textHash(text) === event.textHash;
    if (event.number !== index + 1 || !asWritten || link(previous, { ...rest, ...at }) !== event.chain) return event.number;
    previous = event.chain;
  }
  const head = await db.case.findUniqueOrThrow({ where: { id: caseId }, select: { events: true, chain: true } });
  return head.chain === previous && head.events === events.length ? undefined : events.length + 1;
}

/** Every broken case with its first break, case by case; `cases` counts what was looked at. */
export async function allBreaks(db: Db): Promise<{ cases: number; events: number; breaks: { caseId: string; number: number }[] }> {
  const breaks: { caseId: string; number: number }[] = [];
  let cases = 0;
  for (let after = ''; ;) {
    const page = await db.case.findMany({ where: { id: { gt: after } }, orderBy: { id: 'asc' }, take: 500, select: { id: true } });
    for (const { id } of page) {
      const number = await firstBreak(db, id);
      if (number !== undefined) breaks.push({ caseId: id, number });
    }
    cases += page.length;
    const last = page.at(-1);
    if (!last) return { cases, events: await db.event.count(), breaks };
    after = last.id;
  }
}
