/** A sandbox full of people: how long their whole stories take, day by day on the program clock. */
import type { Program } from './program';

export interface Filled {
  people: number;
  seconds: number;
  /** Everything recorded meanwhile: what people said, instants that came, letters that left. */
  changes: number;
  letters: number;
  days: number;
}

export async function generator(program: Program, people: number): Promise<Filled> {
  const before = await tally(program);
  const child = await program.child('child-fill.ts', { BENCH_PEOPLE: String(people) });
  const after = await tally(program);
  await child.stop();
  return {
    people,
    seconds: Number(child.ready),
    changes: after.changes - before.changes,
    letters: after.letters - before.letters,
    days: after.days - before.days,
  };
}

async function tally({ pool }: Program): Promise<Pick<Filled, 'changes' | 'letters' | 'days'>> {
  const counted = `select (select count(*) from "Change" where outcome = 'recorded')::int as changes,
    (select count(*) from "Notice" where state = 'sent')::int as letters, (select "offsetMs" / 86400000 from "Clock")::int as days`;
  const { rows } = await pool.query<Pick<Filled, 'changes' | 'letters' | 'days'>>(counted);
  return rows[0] ?? { changes: 0, letters: 0, days: 0 };
}
