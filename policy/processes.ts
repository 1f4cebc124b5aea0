import { applicationProcess } from './application';
import type { Process } from './process';

/** Every process by kind. Commands are typed inside a process and parsed at the door; between them they are plain values. */
export const processes: Record<string, Process> = {
  application: applicationProcess,
};

export function processOf(kind: string): Process {
  const process = processes[kind];
  if (!process) throw new Error(`no process ${kind}`);
  return process;
}
