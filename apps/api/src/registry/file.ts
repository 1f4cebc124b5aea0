import { Injectable } from '@nestjs/common';
import { dayOf, type Instant } from '../../../../policy/calendar';
import { activeFromOn } from '../../../../policy/certification/registry-entry';
import { Database } from '../database/database';
import { csvLine } from './csv';
import type { CheckRow } from './check.view';
import { type EntryRow, entryColumns, standingOfRow } from './entry';

/** Rows read at a time; the file is never whole in memory. */
const batch = 5_000;

export const fileHeads = ['full_legal_name', 'certification_number', 'active_from', 'expires_on', 'status', 'action'] as const;
export const checkHeads = ['line', 'asked_number', 'asked_name', 'result', ...fileHeads] as const;

/** The whole registry as a file (500.2.A to F), one line per certification, by number, every date judged at one instant. */
@Injectable()
export class RegistryFile {
  constructor(private readonly db: Database) {}

  count = (): Promise<number> => this.db.registryEntry.count();

  async *lines(now: Instant): AsyncGenerator<string> {
    yield csvLine(fileHeads);
    for (let after = ''; ;) {
      const rows = await this.db.$queryRaw<{ row: EntryRow }[]>`
        select ${entryColumns} as row from "RegistryEntry" e where e.number > ${after} order by e.number limit ${batch}`;
      if (rows.length) yield rows.map(({ row }) => csvLine(line(row, now))).join('');
      const last = rows.at(-1);
      if (!last || rows.length < batch) return;
      after = last.row.number;
    }
  }
}

function line(row: EntryRow, now: Instant): string[] {
  const { status, word, action } = standingOfRow(row, now);
  return [row.fullName, row.number, activeFromOn(row, dayOf(now)), row.expiresOn, word ?? status, action];
}

/** A check as a file, with what was asked beside what was found. */
export const checkFile = (rows: readonly CheckRow[]): string =>
  csvLine(checkHeads) +
  rows
    .map(({ line: at, askedNumber = '', askedName = '', outcomeWords, certification: found }) =>
      csvLine([
        String(at),
        askedNumber,
        askedName,
        outcomeWords,
        ...(found
          ? [found.fullName, found.number, found.activeFrom.on, found.expiresOn.on, found.word ?? found.status, found.action]
          : fileHeads.map(() => '')),
      ]),
    )
    .join('');
