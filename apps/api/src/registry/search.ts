import { Injectable } from '@nestjs/common';
import { machineNow, ProgramClock } from '../../../../cases/clock';
import type { Instant } from '../../../../policy/calendar';
import { Prisma } from '../../../../prisma/generated/client';
import { Database } from '../database/database';
import type { AskedName } from './asked';
import { type EntryRow, entryColumns } from './entry';
import { askedSpellings, type Reading, readings } from './similar';

export const pageSize = 20;

export interface Found {
  asOf: Instant;
  /** `similar`: not only what was typed, also what is one typing error from it. */
  matching: 'exact' | 'similar';
  total: number;
  rows: EntryRow[];
  /** The number to go on after. */
  next?: string;
}
interface Answered {
  offset: number;
  total: number;
  rows: EntryRow[] | null;
}

const nameWords = Prisma.sql`string_to_array(n.folded, ' ')`;

/** People by name, in any order of words, former names included; a million of them are not read from end to end. */
@Injectable()
export class RegistrySearch {
  constructor(
    private readonly db: Database,
    private readonly clock: ProgramClock,
  ) {}

  /** Names with every word; where they do not fill a page, also names one typing error away, behind the others. */
  async byName(asked: AskedName, after?: string, limit = pageSize): Promise<Found> {
    const [exact, similar] = await Promise.all([this.page(asked, [], after, limit), this.readings(asked)]);
    if (exact.total >= limit) return exact;
    return similar.length ? this.page(asked, similar, after, limit) : exact;
  }

  /** Only names with every word as it was written; the first one, and how many there are. */
  exactly = (asked: AskedName): Promise<Found> => this.page(asked, [], undefined, 1);

  private async readings(asked: AskedName): Promise<Reading[]> {
    const { near, exact } = askedSpellings(asked);
    const words = await this.db.$queryRaw<{ word: string; typed: boolean }[]>`
      select distinct word, false as typed from "RegistrySpelling" where spelling = any(${near})
      union all
      select word, true from "RegistrySpelling" where spelling = any(${exact}) and word = spelling`;
    const of = (typed: boolean): string[] => words.filter((row) => row.typed === typed).map(({ word }) => word);
    return readings(asked, of(false), new Set(of(true)));
  }

  /** Typed right before typed wrong, present names before former ones, shorter before longer, then by name. */
  private async page(asked: AskedName, similar: readonly Reading[], after: string | undefined, limit: number): Promise<Found> {
    const exact = condition({ all: asked.words, some: [], initials: asked.initials });
    const wanted = Prisma.join([exact, ...similar.map(condition)], ' or ');
    const behind = after
      ? Prisma.sql`where (wrong, former, words, sort, "caseId") >
          (select h.wrong, h.former, h.words, h.sort, h."caseId" from hit h join "RegistryEntry" a using ("caseId") where a.number = ${after})`
      : Prisma.empty;
    const [answered] = await this.db.$queryRaw<[Answered]>`
      with hit as (
        select n."caseId", not bool_or(${exact}) as wrong, bool_and(n.former) as former,
          coalesce(min(cardinality(${nameWords})) filter (where not n.former), 0) as words,
          coalesce(min(n.folded) filter (where not n.former), '') as sort
        from "RegistryName" n where ${wanted}
        group by n."caseId"
      ), page as (
        select * from hit ${behind} order by wrong, former, words, sort, "caseId" limit ${limit + 1}
      )
      select ${this.clock.sql} as offset, (select count(*) from hit)::float8 as total, (
        select json_agg(${entryColumns} order by p.wrong, p.former, p.words, p.sort, p."caseId")
        from page p join "RegistryEntry" e using ("caseId")
      ) as rows`;
    const rows = answered.rows ?? [];
    const shown = rows.slice(0, limit);
    const last = rows.length > limit ? shown.at(-1) : undefined;
    return {
      asOf: this.clock.at(machineNow(), answered.offset),
      matching: similar.length ? 'similar' : 'exact',
      total: answered.total,
      rows: shown,
      ...(last && { next: last.number }),
    };
  }
}

function condition({ all, some, initials }: Reading): Prisma.Sql {
  const parts = [
    ...(all.length ? [Prisma.sql`${nameWords} @> ${all}`] : []),
    ...(some.length ? [Prisma.sql`${nameWords} && ${some}`] : []),
    ...initials.map((letter) => Prisma.sql`' ' || n.folded like ${`% ${letter}%`}`),
  ];
  return Prisma.sql`(${Prisma.join(parts, ' and ')})`;
}
