// Readiness is an answer, never a fixed sleep.
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

const opens = (port, host = '127.0.0.1') =>
  new Promise((answer) => {
    const socket = connect({ port, host, timeout: 2000 });
    const end = (open) => {
      socket.destroy();
      answer(open);
    };
    socket
      .once('connect', () => end(true))
      .once('timeout', () => end(false))
      .once('error', () => end(false));
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
/** `address` is host:port. */
export const untilReachable = (what, address, seconds) => {
  const { hostname, port } = new URL(`tcp://${address}`);
  return until(what, () => opens(Number(port), hostname), seconds);
};
export const untilHealthy = (what, url, seconds) => until(what, () => answers(url), seconds);
