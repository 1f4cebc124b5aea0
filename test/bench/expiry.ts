/** Very many certifications expire at the same instant, by real timers: is the registry right, how fast is it written down, who waits? */
import { randomUUID } from 'node:crypto';
import { settlingMs } from '../../cases/contract';
import { daysAfter, dayOf, epochMs, firstDayOf, instant, startOf } from '../../policy/calendar';
import { currentEdition } from '../../policy/application/rules';
import { rulesOf } from '../../policy/certification/rules';
import { bareQueue } from './bare';
import { Caller } from './caller';
import { awaken, type Certified, certify, inCrowd } from './certified';
import { pause, timed } from './latency';
import { type Command, cleanPath } from './path';
import type { Program } from './program';

export interface Expiry {
  people: number;
  /** Per second, from the instant on: the event recorded, and the letter about it out of the house and noted too. */
  recorded: number;
  letters: number;
  /** Bare one-timer workflows: the row inserted, while other people do the same as meanwhile. */
  bare: number;
  /** Answers of the registry that were asked for after the instant, and how many of them were those of the day before. */
  answers: number;
  late: number;
  /** Answers before the instant that were already those of the day after. */
  early: number;
  /** Seconds until the last event was recorded, the stored stage with it: what the registry did not wait for. */
  seconds: number;
  /** Commands over HTTP: alone, and while it all expires. */
  quiet: Told;
  busy: Told;
}
export interface Told {
  /** Milliseconds of each. */
  took: number[];
  /** How many were only received (202), because their record did not come within ten seconds. */
  late: number;
}

/** How many of the other people's commands are under way at a time. */
const callers = 2;

/** Processes brought back per second: what a trial of a few, just after the program began, would have us wait for at most. */
const slowestAwakening = 30;

export async function expiry(program: Program, people: number): Promise<Expiry> {
  const third = 12 + Math.ceil(people / 60);
  const paths = await commandsOf(program, 3 * third);
  const quiet = await others(paths.splice(0, third)).done;
  const bare = await bareTimers(program, people, paths.splice(0, third));
  const { db, clock } = program;
  const now = await clock.now();
  const first = daysAfter(dayOf(now), 2);
  const { term, lapsedThrough } = rulesOf(currentEdition);
  const issuedOn = firstDayOf(firstDayOf(daysAfter(first, -1), lapsedThrough), term);
  const trying = await certify(db, Math.min(200, people), 'lapsed', () => daysAfter(issuedOn, 200));
  const certified = await certify(db, people, 'lapsed', () => issuedOn);
  await program.quiet();

  // The date is set once, so that its midnight comes when everything stands ready; from there on only real time passes.
  const perSecond = trying.length / ((await timed(() => awaken(db, program.asking, trying))) / 1_000);
  const leadMs = Math.ceil(20_000 + (people / Math.max(perSecond, slowestAwakening)) * 1_500);
  await clock.raiseTo(instant(epochMs(startOf(first)) - leadMs));
  await awaken(db, program.asking, certified);
  const left = epochMs(startOf(first)) - epochMs(await clock.now());
  if (left < 3_000) throw new Error(`the instant came ${-left} ms before everything stood ready`);

  const registry = watchRegistry(program, certified, epochMs(startOf(first)));
  await pause(left + settlingMs);
  const besides = others(paths);
  const rates = await drain(program, people, epochMs(startOf(first)) + settlingMs - clock.offset);
  const busy = await besides.end();
  const seen = await registry.end();
  return { people, bare, quiet, busy, ...rates, ...seen };
}

/** One timer each to the same instant, one activity, one row. */
async function bareTimers({ client, pool }: Program, people: number, paths: Command[][]): Promise<number> {
  const start = async (at: number) => {
    const workflowId = `one-timer/${randomUUID()}`;
    await client.workflow.start('oneTimer', { workflowId, taskQueue: bareQueue, args: [at, workflowId] });
  };
  const trial = Math.min(200, people);
  const far = Date.now() + 3_600_000;
  const perSecond = trial / ((await timed(() => inCrowd(Array<number>(trial).fill(far), 40, start))) / 1_000);
  const at = Math.ceil(Date.now() + 15_000 + (people / perSecond) * 1_500);
  await inCrowd(Array<number>(people).fill(at), 40, start);
  if (Date.now() > at - 2_000) throw new Error('the bare instant came before everything stood ready');
  await pause(at - Date.now());
  const besides = others(paths);
  const counted = `select count(*)::int as count from bare where id like 'one-timer/%'`;
  for (;;) {
    const { rows } = await pool.query<{ count: number }>(counted);
    if ((rows[0]?.count ?? 0) >= people) break;
    await pause(25);
  }
  const seconds = (Date.now() - at) / 1_000;
  await besides.end();
  return people / seconds;
}

async function commandsOf(program: Program, paths: number): Promise<Command[][]> {
  const made: Command[][] = [];
  for (let number = 0; number < paths; number += 1) made.push((await cleanPath(program, await program.applicant())).commands);
  return made;
}

/** Other people's commands, some at a time, until there are none (`done`) or somebody ends them. */
function others(paths: Command[][]): { done: Promise<Told>; end(): Promise<Told> } {
  const told: Told = { took: [], late: 0 };
  let over = false;
  const done = inCrowd(paths, callers, async (commands) => {
    for (const { prepare, tell } of commands) {
      if (over) return;
      await prepare?.();
      const since = performance.now();
      const recorded = await tell().then(() => true, isReceivedOnly);
      told.took.push(performance.now() - since);
      if (!recorded) return void (told.late += 1); // what comes next on this path waits for it
    }
  }).then(() => told);
  return {
    done,
    end() {
      over = true;
      return done;
    },
  };
}

function isReceivedOnly(error: unknown): false {
  if (error instanceof Error && / 202 /.test(error.message)) return false;
  throw error;
}

async function drain({ pool }: Program, people: number, since: number): Promise<Pick<Expiry, 'recorded' | 'letters' | 'seconds'>> {
  const counted = `select (select count(*) from "Event" where type = 'CertificationExpired')::int as recorded,
    (select count(*) from "Notice" where kind = 'certification-expired' and state = 'sent')::int as letters`;
  let seconds = 0;
  for (;;) {
    const { rows } = await pool.query<{ recorded: number; letters: number }>(counted);
    const { recorded = 0, letters = 0 } = rows[0] ?? {};
    const passed = (Date.now() - since) / 1_000;
    if (recorded >= people && !seconds) seconds = passed;
    if (letters >= people) return { recorded: people / seconds, letters: people / passed, seconds };
    await pause(50);
  }
}

/** Asks for one certification after the other, before, at and after the instant. */
function watchRegistry(
  program: Program,
  certified: readonly Certified[],
  at: number,
): { end(): Promise<Pick<Expiry, 'answers' | 'late' | 'early'>> } {
  const seen = { answers: 0, late: 0, early: 0 };
  const askers = Array.from({ length: 50 }, () => program.stranger());
  let over = false;
  const asking = (async () => {
    for (let time = 0; !over; time += 1) {
      const { number } = certified[(time * 7_919) % certified.length] ?? { number: '' };
      const asked = Date.now() + program.clock.offset;
      const { body } = await (askers[time % askers.length] as Caller).send<{ certification: { word?: string } }>(
        'GET',
        `/registry/v1/certifications/${number}`,
      );
      const answered = Date.now() + program.clock.offset;
      const expired = body.certification.word === 'Expired';
      if (asked >= at) seen.answers += 1;
      if (asked >= at && !expired) seen.late += 1;
      if (answered < at && expired) seen.early += 1;
      await pause(Math.abs(asked - at) < 1_500 ? 2 : 100); // closely around the instant
    }
  })();
  return {
    async end() {
      over = true;
      await asking;
      return seen;
    },
  };
}
