/** Forty people at a time, each the whole clean path; and forty bare processes with as many updates. */
import { barePath, cleanPath, commandsOfPath } from './path';
import type { Applicant, Program } from './program';
import { timed } from './latency';

const atOnce = 40;

/** Commands per second of each of several rounds, in turn. */
export interface Throughput {
  ours: number[];
  bare: number[];
}

export async function throughput(program: Program, rounds: number): Promise<Throughput> {
  const seen: Throughput = { ours: [], bare: [] };
  const perSecond = async (work: (() => Promise<void>)[]) =>
    (atOnce * commandsOfPath) / ((await timed(() => Promise.all(work.map((one) => one())))) / 1_000);
  for (let round = -1; round < rounds; round += 1) {
    const people: Applicant[] = [];
    for (let number = 0; number < atOnce; number += 1) people.push(await program.applicant());
    const paths = await Promise.all(people.map((who) => cleanPath(program, who)));
    const ours = await perSecond(
      paths.map(({ commands }) => async () => {
        for (const { prepare, tell } of commands) {
          await prepare?.();
          await tell();
        }
      }),
    );
    await program.quiet();
    const bare = await perSecond(
      people.map(() => async () => {
        for (const say of barePath(program).say) await say();
      }),
    );
    if (round < 0) continue;
    seen.ours.push(ours);
    seen.bare.push(bare);
  }
  return seen;
}
