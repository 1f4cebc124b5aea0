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
import { queueCounts, queuePage, readCursor, writtenCursor } from './queue.rows';
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
  ) {}

  async queue({ group, cursor, q }: QueueQuery): Promise<QueueView> {
    const after = cursor === undefined ? undefined : readCursor(cursor);
    if (cursor !== undefined && (!after || !group))
      throw new Problem('malformed-request', { detail: 'a cursor belongs to the group it came from' });
    const now = await this.applications.now();
    const counts = await queueCounts(this.db, now, q);
    const wanted = groupIds.filter((id) => !group || id === group);
    const pages = new Map<GroupId, { ids: string[]; cursor?: string }>();
    for (const id of wanted) {
      const size = group ? page : few;
      const found = await queuePage(this.db, now, id, size, after, q);
      const rows = found.slice(0, size);
      const last = rows.at(-1);
      pages.set(id, { ids: rows.map((row) => row.id), ...(found.length > size && last && { cursor: writtenCursor(last) }) });
    }
    const ids = [...pages.values()].flatMap((one) => one.ids);
    const [shown, names] = [await this.applications.many(ids), await this.names(ids)];
    const row = (id: string): QueueRow[] => {
      const one = shown.get(id);
      return one ? [queueRow(one, names.get(id))] : [];
    };
    return {
      counts,
      groups: [...pages].map(([id, { ids: inGroup, cursor: next }]) => ({
        id,
        title: groupTitles[id],
        count: counts[id],
        rows: inGroup.flatMap(row),
        ...(next && { cursor: next }),
      })),
    };
  }

  private async names(ids: string[]): Promise<Map<string, { name: string; owner?: string }>> {
    const rows = await this.db.application.findMany({
      where: { caseId: { in: ids } },
      select: { caseId: true, givenName: true, familyName: true, case: { select: { owner: true } } },
    });
    return new Map(
      rows.map((row) => [row.caseId, { name: `${row.givenName} ${row.familyName}`, ...(row.case.owner && { owner: row.case.owner }) }]),
    );
  }
}

function queueRow(shown: Shown, named: { name: string; owner?: string } | undefined): QueueRow {
  const { file, status, today } = shown;
  const { tone, staff } = stageWords[status];
  const whose = turn(file);
  const next = openRows(shown).find((row) => !row.reminder);
  return {
    id: shown.id,
    reference: shown.reference,
    name: named?.name ?? '',
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
    ...(named?.owner && { owner: named.owner }),
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
