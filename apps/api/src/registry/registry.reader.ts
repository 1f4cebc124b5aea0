import { Inject, Injectable } from '@nestjs/common';
import { machineNow, ProgramClock } from '../../../../cases/clock';
import { Reads } from '../../../../cases/database';
import type { Environment } from '../../../../cases/environment';
import { type CivilDate, dayOf, endOf, type Instant, type Language } from '../../../../policy/calendar';
import type { CertificationFile } from '../../../../policy/certification/file';
import { standingAt } from '../../../../policy/certification/standing-at';
import { Prisma } from '../../../../prisma/generated/client';
import { moment } from '../calendar/moments';
import { Database } from '../database/database';
import { ENVIRONMENT } from '../environment/environment.module';
import { fieldWords } from '../problems/field-words';
import { notFound, Problem } from '../problems/problem';
import { dateOf } from './days';
import { type EntryRow, entryColumns, entryView, standingView } from './entry';
import type { RegistryAnswer } from './registry.view';

/** Certifications by their number, today and on a past date. */
@Injectable()
export class RegistryReader {
  constructor(
    private readonly db: Database,
    private readonly reads: Reads,
    private readonly clock: ProgramClock,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  async byNumbers(numbers: readonly string[]): Promise<EntryRow[]> {
    if (!numbers.length) return [];
    const rows = await this.reads.rows<{ row: EntryRow }>(Prisma.sql`
      select ${entryColumns} as row from "RegistryEntry" e where e.number = any(${[...new Set(numbers)]})`);
    return rows.map(({ row }) => row);
  }

  /** The entry of a number and the present instant, in one statement. */
  async find(number: string): Promise<{ row: EntryRow | undefined; now: Instant }> {
    const [answered] = await this.reads.rows<{ offset: number; row: EntryRow | null }>(Prisma.sql`
      select ${this.clock.sql} as offset, (select ${entryColumns} from "RegistryEntry" e where e.number = ${number}) as row`);
    return { row: answered!.row ?? undefined, now: this.clock.at(machineNow(), answered!.offset) };
  }

  /** Throws Problem: not-found; fields-wrong for a day that has not come yet or lies before the certificate was issued. */
  async one(number: string, on: CivilDate | undefined, language: Language): Promise<RegistryAnswer> {
    const { row, now } = await this.find(number);
    if (!row) throw notFound();
    const past = on && (await this.past(row.caseId, on, now, language));
    return {
      asOf: moment(now, language),
      certification: entryView(row, now, language),
      ...(past && { past }),
      page: this.pageOf(number),
    };
  }

  /** 801.11.B: what the QR code of a certificate opens. */
  pageOf = (number: string): string => `${this.environment.ORIGIN}/registry/${number}`;

  /** At the end of the day; today so far. From what was recorded with its exact instants, not from what the registry shows now. */
  private async past(caseId: string, on: CivilDate, now: Instant, language: Language): Promise<NonNullable<RegistryAnswer['past']>> {
    if (on > dayOf(now)) throw wrongDay('day-future');
    const { file } = await this.db.case.findUniqueOrThrow({ where: { id: caseId }, select: { file: true } });
    const at = on === dayOf(now) ? now : endOf(on);
    const standing = standingAt(file as unknown as CertificationFile, at);
    if (!standing) throw wrongDay('day-before-issuance');
    return { on: dateOf(on, language), ...standingView(standing, language) };
  }
}

const wrongDay = (word: 'day-future' | 'day-before-issuance'): Problem =>
  new Problem('fields-wrong', { errors: [{ pointer: '/on', words: fieldWords(word) }] });
