/** What people look at, ten at a time, against the smallest answer the same server gives. */
import { cleanPath } from './path';
import type { Program } from './program';

export interface Read {
  what: string;
  /** Answers per second, in turn with `bare` of the same round. */
  perSecond: number[];
  bare: number[];
  /** Of one answer, before compression. */
  bytes: number;
}

const [atOnce, each] = [10, 20];

export async function reads(program: Program, rounds: number): Promise<Read[]> {
  const who = await program.applicant();
  const path = await cleanPath(program, who);
  for (const { prepare, tell } of path.commands.slice(0, -1)) {
    await prepare?.();
    await tell();
  }
  await program.quiet();
  const looked: [what: string, look: () => Promise<{ bytes: number }>][] = [
    ['portal home of an applicant', () => who.caller.send('GET', '/portal')],
    ['one application, for its applicant', () => who.caller.send('GET', `/applications/${path.caseId()}`)],
    ['one application, for staff', () => program.reviewer.send('GET', `/staff/applications/${path.caseId()}`)],
    ['queue of the staff', () => program.reviewer.send('GET', '/staff/queue')],
  ];
  const smallest = () => who.caller.send('GET', '/health');
  const seen: Read[] = [];
  for (const [what, look] of looked) {
    const read: Read = { what, perSecond: [], bare: [], bytes: (await look()).bytes };
    for (let round = 0; round < rounds; round += 1) {
      read.perSecond.push(await perSecond(look));
      read.bare.push(await perSecond(smallest));
    }
    seen.push(read);
  }
  return seen;
}

async function perSecond(look: () => Promise<unknown>): Promise<number> {
  const since = performance.now();
  const looking = async () => {
    for (let time = 0; time < each; time += 1) await look();
  };
  await Promise.all(Array.from({ length: atOnce }, looking));
  return (atOnce * each) / ((performance.now() - since) / 1_000);
}
