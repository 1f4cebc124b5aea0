import { Injectable } from '@nestjs/common';
import { machineNow, ProgramClock } from '../../../../cases/clock';
import { Reads } from '../../../../cases/database';
import type { Instant } from '../../../../policy/calendar';
import { Prisma } from '../../../../prisma/generated/client';
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
  /** Of the spellings that were asked for; null where the page is full without them. */
  near: string[] | null;
  typed: string[] | null;
}
interface Spellings {
  near: string[];
  exact: string[];
}
interface Wanted {
  similar?: readonly Reading[];
  after?: string | undefined;
  limit: number;
  spellings?: Spellings;
}
interface Page {
  found: Found;
  near: string[];
  typed: string[];
}
const none: Spellings = { near: [], exact: [] };

const nameWords = Prisma.sql`string_to_array(n.folded, ' ')`;

/** People by name, in any order of words, former names included; a million of them are not read from end to end. */
@Injectable()
export class RegistrySearch {
  constructor(
    private readonly reads: Reads,
    private readonly clock: ProgramClock,
  ) {}

  /** Names with every word; where they do not fill a page, also names one typing error away, behind the others. */
  async byName(asked: AskedName, after?: string, limit = pageSize): Promise<Found> {
    const { found, near, typed } = await this.page(asked, { after, limit, spellings: askedSpellings(asked) });
    const similar = found.total >= limit ? [] : readings(asked, near, new Set(typed));
    return similar.length ? (await this.page(asked, { similar, after, limit })).found : found;
  }

  /** Only names with every word as it was written; the first one, and how many there are. */
  exactly = async (asked: AskedName): Promise<Found> => (await this.page(asked, { limit: 1 })).found;

  /**
   * Typed right before typed wrong, present names before former ones, shorter before longer, then by name. Along with a page that is
   * not full come the words of the registry that have one of `spellings`: asking twice takes longer than looking them up.
   */
  private async page(asked: AskedName, { similar = [], after, limit, spellings = none }: Wanted): Promise<Page> {
    const exact = condition({ all: asked.words, some: [], initials: asked.initials });
    const wanted = Prisma.join([exact, ...similar.map(condition)], ' or ');
    const behind = after
      ? Prisma.sql`where (wrong, former, words, sort, "caseId") >
          (select h.wrong, h.former, h.words, h.sort, h."caseId" from hit h join "RegistryEntry" a using ("caseId") where a.number = ${after})`
      : Prisma.empty;
    const [answered] = await this.reads.rows<Answered>(Prisma.sql`
      with hit as (
        select n."caseId", not bool_or(${exact}) as wrong, bool_and(n.former) as former,
          coalesce(min(cardinality(${nameWords})) filter (where not n.former), 0) as words,
          coalesce(min(n.folded) filter (where not n.former), '') as sort
        from "RegistryName" n where ${wanted}
        group by n."caseId"
      ), page as (
        select * from hit ${behind} order by wrong, former, words, sort, "caseId" limit ${limit + 1}
      ), counted as (
        select count(*)::float8 as total from hit
      )
      select ${this.clock.sql} as offset, total, (
        select json_agg(${entryColumns} order by p.wrong, p.former, p.words, p.sort, p."caseId")
        from page p join "RegistryEntry" e using ("caseId")
      ) as rows, case when total < ${limit} then (
        select json_agg(distinct word) from "RegistrySpelling" where spelling = any(${spellings.near})
      ) end as near, case when total < ${limit} then (
        select json_agg(word) from "RegistrySpelling" where spelling = any(${spellings.exact}) and word = spelling
      ) end as typed from counted`);
    const { offset, total, near, typed } = answered!;
    const rows = answered!.rows ?? [];
    const shown = rows.slice(0, limit);
    const last = rows.length > limit ? shown.at(-1) : undefined;
    const found = {
      asOf: this.clock.at(machineNow(), offset),
      matching: similar.length ? ('similar' as const) : ('exact' as const),
      total,
      rows: shown,
      ...(last && { next: last.number }),
    };
    return { found, near: near ?? [], typed: typed ?? [] };
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
