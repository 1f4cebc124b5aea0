// Readiness is an answer, never a fixed sleep.
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

const opens = (port) =>
  new Promise((answer) => {
    const socket = connect({ port, host: '127.0.0.1' });
    const end = (open) => {
      socket.destroy();
      answer(open);
    };
    socket.once('connect', () => end(true)).once('error', () => end(false));
  });

const answers = (url) =>
  fetch(url, { signal: AbortSignal.timeout(2000) }).then(
    (answer) => answer.ok,
    () => false,
  );

/** Waits until `holds` is true, at most `seconds`; the error names what was waited for. */
export async function until(what, holds, seconds = 30) {
  const last = Date.now() + seconds * 1000;
  while (!(await holds())) {
    if (Date.now() > last) throw new Error(`${what} did not answer within ${seconds} seconds`);
    await pause(50);
  }
}
export const untilOpen = (what, port, seconds) => until(what, () => opens(port), seconds);
export const untilHealthy = (what, url, seconds) => until(what, () => answers(url), seconds);
