/** One command at a time: over HTTP with a session, and in turn with it the bare update. */
import type { Counts } from './counting';
import { barePath, cleanPath } from './path';
import type { Program } from './program';

export interface Latencies {
  /** Milliseconds, by command. */
  ours: Record<string, number[]>;
  bare: number[];
  /** By command: what API and worker sent for one, and for the letters it causes. */
  counts: Record<string, { api: Counts; worker: Counts }>;
  /** Milliseconds of the processor for one command and everything it causes: API and worker, and the bare worker. */
  busy: { ours: number[]; bare: number[] };
}

const warmUp = 3;

export async function latencies(program: Program, rounds: number): Promise<Latencies> {
  const seen: Latencies = { ours: {}, bare: [], counts: {}, busy: { ours: [], bare: [] } };
  for (let round = -warmUp; round < rounds; round += 1) {
    const path = await cleanPath(program, await program.applicant()); // who was approved has an exam ahead and cannot apply again
    const { say } = barePath(program);
    for (const [index, { name, prepare, tell }] of path.commands.entries()) {
      await prepare?.();
      await Promise.all([program.api.counts(), program.worker.counts(), program.bare.counts()]);
      const ours = await timed(tell);
      await program.quiet();
      const [api, worker] = await Promise.all([program.api.counts(), program.worker.counts()]);
      await pause(30);
      const bare = await timed(say[index]);
      const { cpu } = await program.bare.counts();
      if (round < 0) continue; // until everything is warm
      (seen.ours[name] ??= []).push(ours);
      seen.bare.push(bare);
      seen.counts[name] = { api, worker };
      seen.busy.ours.push(api.cpu + worker.cpu);
      seen.busy.bare.push(cpu);
    }
  }
  return seen;
}

export const pause = (ms: number): Promise<void> => new Promise((passed) => setTimeout(passed, ms));

export async function timed(work: (() => Promise<unknown>) | undefined): Promise<number> {
  const since = performance.now();
  await work?.();
  return performance.now() - since;
}
