import { setTimeout as pause } from 'node:timers/promises';

/** Asks until there is an answer, for twenty seconds: letters and messages between processes take their time. */
export async function answered<Answer>(what: string, ask: () => Promise<Answer | undefined>): Promise<Answer> {
  for (let tries = 1; tries <= 100; tries++) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await pause(200);
  }
  throw new Error(`${what} never came`);
}
