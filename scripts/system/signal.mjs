// Children have process groups of their own, so that Ctrl-C reaches only the starter and the starter reaches them all.
export const ownGroup = process.platform !== 'win32';

/** Sends a signal to a child and all that it started. */
export function signalGroup(child, name) {
  try {
    if (ownGroup) process.kill(-child.pid, name);
    else child.kill(name);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error; // already gone
  }
}
