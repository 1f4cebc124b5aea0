import { Injectable } from '@nestjs/common';
import { daysBetween, dayOf, shortDate } from '../../../../policy/calendar';
import { daysLeftInWords } from '../../../../policy/deadline-words';
import { fullNameOf } from '../../../../policy/person/name';
import { stageWordsOf } from '../../../../policy/process-words';
import { beingRecorded } from '../../../../policy/stage-words';
import { CaseRecords } from '../cases/case.records';
import { type AnyShown, openRows } from '../cases/shown';
import { Database } from '../database/database';
import { Problem } from '../problems/problem';
import { ActorNames } from './actor-names';
import { turnOf, turnWordsOf } from './case-parts.reader';
import { firstPages, nextPage, readCursor, writtenCursor } from './queue.rows';
import { type GroupId, groupIds, groupTitles, type QueueQuery, type QueueRow, type QueueView } from './queue.view';
import { whatIsDue } from './what-is-due';

/** Rows of a group on the whole list, and on a page of one group. */
const few = 10;
const page = 50;

/** Work by what is due, each row with whose turn it is and the days left. */
@Injectable()
export class QueueReader {
  constructor(
    private readonly db: Database,
    private readonly cases: CaseRecords,
    private readonly actors: ActorNames,
  ) {}

  async queue({ group, cursor, q }: QueueQuery): Promise<QueueView> {
    const after = cursor === undefined ? undefined : readCursor(cursor);
    if (cursor !== undefined && (!after || !group))
      throw new Problem('malformed-request', { detail: 'a cursor belongs to the group it came from' });
    const now = await this.cases.now();
    const firsts = await firstPages(this.db, now, few, q);
    const pages = group ? new Map([[group, await nextPage(this.db, now, group, page, after, q)]]) : firsts;
    const ids = [...pages.values()].flatMap(({ rows }) => rows.map(({ id }) => id));
    const shown = await this.cases.many(ids);
    const names = await this.names([...shown.values()]);
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

  /** An application keeps the name it came with; everything after it has the name on file. */
  private async names(cases: AnyShown[]): Promise<Map<string, string>> {
    const name = { givenName: true, middleName: true, familyName: true } as const;
    const [applications, people] = await Promise.all([
      this.db.application.findMany({ where: { caseId: { in: cases.map(({ id }) => id) } }, select: { ...name, caseId: true } }),
      this.db.person.findMany({ where: { id: { in: cases.map(({ file }) => file.subject) } }, select: { ...name, id: true } }),
    ]);
    const [own, onFile] = [
      new Map(applications.map((row) => [row.caseId, fullNameOf(row)])),
      new Map(people.map((row) => [row.id, fullNameOf(row)])),
    ];
    return new Map(cases.map(({ id, file }) => [id, own.get(id) ?? onFile.get(file.subject) ?? '']));
  }
}

function queueRow(shown: AnyShown, name: string, nameOf: (actor: string) => string): QueueRow {
  const { kind, file, status, today } = shown;
  const { tone, staff } = stageWordsOf(kind, status);
  const whose = turnOf(shown);
  const next = openRows(shown).find((row) => !row.reminder);
  return {
    id: shown.id,
    kind,
    reference: shown.reference,
    name,
    stage: status,
    stageWords: shown.beingRecorded ? `${staff} (${beingRecorded.en})` : staff,
    tone,
    turn: whose,
    turnWords: turnWordsOf(shown),
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
