import { Injectable } from '@nestjs/common';
import { openLateRequest, outstanding, toAskFor, toCheck } from '../../../../policy/application/file';
import { itemWords } from '../../../../policy/application/item-words';
import type { Item } from '../../../../policy/application/items';
import { beingRecorded, stageWords, turnWords } from '../../../../policy/application/stage-words';
import { turn } from '../../../../policy/application/status';
import { daysBetween, dayOf, shortDate } from '../../../../policy/calendar';
import { daysLeftInWords, labelOf } from '../../../../policy/deadline-words';
import type { LedgerRow } from '../../../../policy/process';
import { ApplicationRecords } from '../application/application.records';
import { openRows, type Shown } from '../application/shown';
import { Database } from '../database/database';
import { Problem } from '../problems/problem';
import { ActorNames } from './actor-names';
import { firstPages, nextPage, readCursor, writtenCursor } from './queue.rows';
import { type GroupId, groupIds, groupTitles, type QueueQuery, type QueueRow, type QueueView } from './queue.view';

/** Rows of a group on the whole list, and on a page of one group. */
const few = 10;
const page = 50;

/** Work by what is due, each row with whose turn it is and the days left. */
@Injectable()
export class QueueReader {
  constructor(
    private readonly db: Database,
    private readonly applications: ApplicationRecords,
    private readonly actors: ActorNames,
  ) {}

  async queue({ group, cursor, q }: QueueQuery): Promise<QueueView> {
    const after = cursor === undefined ? undefined : readCursor(cursor);
    if (cursor !== undefined && (!after || !group))
      throw new Problem('malformed-request', { detail: 'a cursor belongs to the group it came from' });
    const now = await this.applications.now();
    const firsts = await firstPages(this.db, now, few, q);
    const pages = group ? new Map([[group, await nextPage(this.db, now, group, page, after, q)]]) : firsts;
    const ids = [...pages.values()].flatMap(({ rows }) => rows.map(({ id }) => id));
    const [shown, names] = await Promise.all([this.applications.many(ids), this.names(ids)]);
    const nameOf = await this.actors.of([...shown.values()].flatMap(({ file }) => file.owner ?? []));
    const row = (id: string): QueueRow[] => {
      const one = shown.get(id);
      return one ? [queueRow(one, names.get(id) ?? '', nameOf)] : [];
    };
    const counts = Object.fromEntries(groupIds.map((id) => [id, firsts.get(id)?.count ?? 0])) as Record<GroupId, number>;
    return {
      counts,
      groups: [...pages].map(([id, { rows, more }]) => {
        const last = rows.at(-1);
        const next = more && last && { cursor: writtenCursor(last) };
        return { id, title: groupTitles[id], count: counts[id], rows: rows.flatMap((found) => row(found.id)), ...next };
      }),
    };
  }

  private async names(ids: string[]): Promise<Map<string, string>> {
    const rows = await this.db.application.findMany({
      where: { caseId: { in: ids } },
      select: { caseId: true, givenName: true, familyName: true },
    });
    return new Map(rows.map((row) => [row.caseId, `${row.givenName} ${row.familyName}`]));
  }
}

function queueRow(shown: Shown, name: string, nameOf: (actor: string) => string): QueueRow {
  const { file, status, today } = shown;
  const { tone, staff } = stageWords[status];
  const whose = turn(file);
  const next = openRows(shown).find((row) => !row.reminder);
  return {
    id: shown.id,
    kind: 'application',
    reference: shown.reference,
    name,
    stage: status,
    stageWords: shown.beingRecorded ? `${staff} (${beingRecorded.en})` : staff,
    tone,
    turn: whose,
    turnWords: turnWords[whose].staff,
    leftWords: next ? daysLeftInWords(next.lastDay, today, 'en') : file.end ? `since ${shortDate(dayOf(file.end.at), 'en')}` : 'no date',
    ...(next && {
      due: { on: next.lastDay, words: shortDate(next.lastDay, 'en') },
      daysLeft: daysBetween(today, next.lastDay),
      rule: next.rule,
    }),
    what: whatIsDue(shown, next),
    ...(file.owner && { owner: nameOf(file.owner) }),
  };
}

const named = (items: readonly Item[]): string => items.map((item) => itemWords[item].staff).join(', ');

/** The next thing somebody does about it; where nobody has to, the date that comes next. */
function whatIsDue({ file }: Shown, next: LedgerRow | undefined): string {
  if (next?.owner === 'us' && next.state === 'missed') return labelOf(next, 'staff', 'en');
  if (file.end) return next ? labelOf(next, 'staff', 'en') : 'Nothing is due';
  if (toCheck(file).length) return `Check: ${named(toCheck(file))}`;
  if (toAskFor(file).length) return `Ask for: ${named(toAskFor(file))}`;
  if (outstanding(file).length) return `Missing: ${named(outstanding(file))}`;
  return openLateRequest(file) ? 'Answer to our request' : 'Decide';
}
