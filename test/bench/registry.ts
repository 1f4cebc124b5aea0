/** The registry with a million people: over HTTP, against the same statements sent by a bare client, and against trigrams. */
import { Prisma } from '../../prisma/generated/client';
import { askedName } from '../../apps/api/src/registry/asked';
import { RegistrySearch } from '../../apps/api/src/registry/search';
import { ProgramClock } from '../../cases/clock';
import { Reads } from '../../cases/database';
import { Caller } from './caller';
import { chance, misspelled, people } from './names';
import type { Program } from './program';

export interface Looked {
  what: string;
  /** Milliseconds, one after the other, in turn. */
  http: number[];
  sql: number[];
  trigrams?: number[];
  /** Of the people meant, how many are among the first twenty. */
  found: number;
  foundByTrigrams?: number;
}
export interface Registry {
  count: number;
  words: number;
  fillSeconds: number;
  /** Milliseconds of the smallest answer the same server gives, in turn with the questions: what HTTP and framework take alone. */
  liveness: number[];
  looked: Looked[];
}

interface Somebody {
  number: string;
  name: string;
}
const numberOf = (at: number): string => `MPSS${String(at).padStart(6, '0')}`;
const batch = 20_000;
/** Questions before the first one that counts: until then the program is still being compiled while it runs. */
const warmUp = 200;

/** Everybody at once, the index afterwards, as a restored dump has it. */
async function fill({ pool }: Program, count: number): Promise<void> {
  const [index] = (await pool.query<{ indexdef: string }>(`select indexdef from pg_indexes where indexname = 'RegistryName_words'`)).rows;
  await pool.query('drop index "RegistryName_words"');
  const made = people(count);
  for (let from = 0; from < count; from += batch) {
    const some = Array.from({ length: Math.min(batch, count - from) }, () => made.next().value!);
    const ids = some.map((_, at) => `${String(from + at).padStart(8, '0')}-0000-4000-8000-000000000000`);
    await pool.query(
      `insert into "RegistryEntry" ("caseId", number, "personId", "fullName", "activeFrom", "expiresOn", "underInvestigation")
       select id, number, id, initcap(name), '2026-01-01', '2028-01-01', false from unnest($1::text[], $2::text[], $3::text[]) t(id, number, name)`,
      [ids, some.map((_, at) => numberOf(from + at)), some.map(({ name }) => name)],
    );
    const names = some.flatMap(({ name, former }, at) => [
      { id: ids[at]!, ordinal: 0, name, former: false },
      ...(former && former !== name ? [{ id: ids[at]!, ordinal: 1, name: former, former: true }] : []),
    ]);
    await pool.query(
      `insert into "RegistryName" ("caseId", ordinal, folded, former) select * from unnest($1::text[], $2::int[], $3::text[], $4::bool[])`,
      [names.map(({ id }) => id), names.map(({ ordinal }) => ordinal), names.map(({ name }) => name), names.map(({ former }) => former)],
    );
  }
  await pool.query(index!.indexdef);
  await pool.query('vacuum analyze "RegistryName", "RegistryEntry", "RegistrySpelling"');
}

const timed = async <Result>(into: number[], work: () => Promise<Result>): Promise<Result> => {
  const since = performance.now();
  const result = await work();
  into.push(performance.now() - since);
  return result;
};

export async function registry(program: Program, count: number, samples: number): Promise<Registry> {
  const since = performance.now();
  await fill(program, count);
  const fillSeconds = (performance.now() - since) / 1_000;
  const { pool, api } = program;
  const [{ words } = { words: 0 }] = (
    await pool.query<{ words: number }>('select count(distinct word)::int as words from "RegistrySpelling"')
  ).rows;
  const next = chance(99);
  const somebody = async (): Promise<Somebody> => {
    const number = numberOf(Math.floor(next() * count));
    const { rows } = await pool.query<Somebody>(
      `select e.number, n.folded as name from "RegistryEntry" e join "RegistryName" n using ("caseId") where e.number = $1 and not n.former`,
      [number],
    );
    return rows[0]!;
  };
  // The statements of the product, prepared and planned once as the product does, through a bare pool: no framework, no HTTP, no view.
  const reads = new Reads(program.databaseUrl);
  const search = new RegistrySearch(reads, new ProgramClock(program.db, true));
  const stranger = () => new Caller(api.ready, 'http://localhost:3999'); // an address of its own: the throttle is not what is measured
  const overHttp = async (query: Record<string, string>): Promise<string[]> => {
    const { body } = await stranger().send<{ certifications: { number: string }[] }>(
      'GET',
      `/registry/v1/certifications?${new URLSearchParams(query).toString()}`,
    );
    return body.certifications.map(({ number }) => number);
  };
  const bySql = async (name: string): Promise<string[]> => {
    const asked = askedName(name);
    return typeof asked === 'string' ? [] : (await search.byName(asked)).rows.map(({ number }) => number);
  };
  const looked: Looked[] = [];
  const liveness: number[] = [];
  const look = async (
    what: string,
    ask: (one: Somebody) => string,
    sql: (asked: string) => Promise<string[]>,
    field: 'name' | 'number' = 'name',
  ): Promise<void> => {
    const result: Looked = { what, http: [], sql: [], found: 0 };
    for (let round = -warmUp; round < samples; round += 1) {
      const one = await somebody();
      const asked = ask(one);
      const numbers = await timed(result.http, () => overHttp({ [field]: asked }));
      await timed(result.sql, () => sql(asked));
      await timed(liveness, () => stranger().send('GET', '/health'));
      result.found += Number(numbers.includes(one.number)) * Number(round >= 0);
    }
    result.http.splice(0, warmUp);
    result.sql.splice(0, warmUp);
    looked.push(result);
  };
  const byNumber = (number: string) =>
    reads.rows<Somebody>(Prisma.sql`select "fullName", number, "activeFrom"::text, "renewedFrom"::text, "expiresOn"::text, sanction,
      "underInvestigation", "endedAs" from "RegistryEntry" where number = ${number}`);
  await look(
    'a number',
    ({ number }) => number,
    async (asked) => (await byNumber(asked)).map(({ number }) => number),
    'number',
  );
  await look('a whole name, in any order', ({ name }) => name.split(' ').reverse().join(' '), bySql);
  await look('a last name alone', ({ name }) => name.split(' ').at(-1)!, bySql);
  await look('a whole name with one typing error', ({ name }) => misspelled(name, next), bySql);
  await look(
    'first and last name with one typing error',
    ({ name }) => misspelled(`${name.split(' ')[0]} ${name.split(' ').at(-1)}`, next),
    bySql,
  );
  await reads.close();
  await trigrams(program, looked.at(-2)!, somebody, (name) => misspelled(name, next), samples);
  return { count, words, fillSeconds, liveness: liveness.slice(warmUp), looked };
}

/** What would be written by hand with pg_trgm, for comparison: similarity of words, best first. */
async function trigrams(
  { pool }: Program,
  into: Looked,
  somebody: () => Promise<Somebody>,
  wrong: (name: string) => string,
  samples: number,
): Promise<void> {
  await pool.query('create extension if not exists pg_trgm');
  await pool.query('create index "RegistryName_trigrams" on "RegistryName" using gin (folded gin_trgm_ops)');
  await pool.query('analyze "RegistryName"');
  const text = `select e.number from "RegistryName" n join "RegistryEntry" e using ("caseId") where n.folded % $1 order by similarity(n.folded, $1) desc, n."caseId" limit 20`;
  into.trigrams = [];
  into.foundByTrigrams = 0;
  for (let round = 0; round < samples; round += 1) {
    const one = await somebody();
    const rows = await timed(
      into.trigrams,
      async () => (await pool.query<Somebody>({ name: 'trigrams', text, values: [wrong(one.name)] })).rows,
    );
    into.foundByTrigrams += Number(rows.some(({ number }) => number === one.number));
  }
  await pool.query('drop index "RegistryName_trigrams"');
}
