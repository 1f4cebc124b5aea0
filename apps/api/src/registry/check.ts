import { Injectable } from '@nestjs/common';
import type { Instant, Language } from '../../../../policy/calendar';
import { wordsOf } from '../../../../policy/registry/name';
import { Database } from '../database/database';
import { type AskedName, askedName, askedNumber } from './asked';
import type { AskedRow } from './check-rows';
import type { CheckRow, Outcome } from './check.view';
import { type EntryRow, entryView } from './entry';
import { RegistryReader } from './registry.reader';
import { RegistrySearch } from './search';
import { outcomeWords } from './words';

/** So many names are looked for at a time. */
const atOnce = 4;

/** Whether words of a name hold everything that was asked for: whole words, and a word that begins with each single letter. */
const isOf = ({ words, initials }: AskedName, name: readonly string[]): boolean =>
  words.every((word) => name.includes(word)) && initials.every((letter) => name.some((word) => word.startsWith(letter)));

type Checked = { outcome: Outcome; row?: EntryRow };

/** Looks up each row of a file: by its number, and then its name must fit; else by its whole name, which must be one person's. */
@Injectable()
export class RegistryCheck {
  constructor(
    private readonly db: Database,
    private readonly reader: RegistryReader,
    private readonly search: RegistrySearch,
  ) {}

  async rows(asked: readonly AskedRow[], now: Instant, language: Language): Promise<CheckRow[]> {
    const numbers = asked.flatMap(({ number }) => (number && askedNumber(number)) || []);
    const byNumber = new Map((await this.reader.byNumbers(numbers)).map((row) => [row.number, row]));
    const names = await this.namesOf([...byNumber.values()]);
    const left = asked.map((row, at) => ({ row, at }));
    const checked: CheckRow[] = [];
    const checking = async () => {
      for (let one = left.shift(); one; one = left.shift()) {
        const { outcome, row } = await this.check(one.row, byNumber, names);
        const { line, number, name } = one.row;
        checked[one.at] = {
          line,
          ...(number && { askedNumber: number }),
          ...(name && { askedName: name }),
          outcome,
          outcomeWords: outcomeWords(outcome, language),
          ...(row && { certification: entryView(row, now, language) }),
        };
      }
    };
    await Promise.all(Array.from({ length: atOnce }, checking));
    return checked;
  }

  private async check({ number, name }: AskedRow, byNumber: Map<string, EntryRow>, names: Map<string, string[][]>): Promise<Checked> {
    const asked = name === undefined ? undefined : askedName(name);
    if (typeof asked === 'string' && !number) return { outcome: 'unreadable' };
    if (number) {
      const known = askedNumber(number);
      if (!known) return { outcome: 'unreadable' };
      const row = byNumber.get(known);
      if (!row) return { outcome: 'not-found' };
      if (asked === undefined) return { outcome: 'found', row };
      const fits = typeof asked !== 'string' && names.get(row.caseId)?.some((words) => isOf(asked, words));
      return { outcome: fits ? 'found' : 'name-differs', row };
    }
    if (asked === undefined || typeof asked === 'string') return { outcome: 'unreadable' };
    const { total, rows } = await this.search.exactly(asked);
    return total === 0 ? { outcome: 'not-found' } : total > 1 ? { outcome: 'several' } : { outcome: 'found', row: rows[0]! };
  }

  /** Words of each present and former name, by case. */
  private async namesOf(rows: readonly EntryRow[]): Promise<Map<string, string[][]>> {
    const names = new Map<string, string[][]>();
    if (!rows.length) return names;
    const found = await this.db.registryName.findMany({ where: { caseId: { in: rows.map(({ caseId }) => caseId) } } });
    for (const { caseId, folded } of found) names.set(caseId, [...(names.get(caseId) ?? []), wordsOf(folded)]);
    return names;
  }
}
