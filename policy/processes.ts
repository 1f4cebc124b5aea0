import { applicationProcess } from './application';
import { candidacyProcess } from './candidacy';
import { certificationProcess } from './certification';
import { examVendorProcess } from './exam-vendor';
import type { Process } from './process';
import { registryCheckProcess } from './registry/check';

/** Every process by kind. Commands are typed inside a process and parsed at the door; between them they are plain values. */
export const processes: Record<string, Process> = {
  application: applicationProcess,
  candidacy: candidacyProcess as unknown as Process,
  certification: certificationProcess as unknown as Process,
  'exam-vendor': examVendorProcess as unknown as Process,
  'registry-check': registryCheckProcess as unknown as Process,
};

export function processOf(kind: string): Process {
  const process = processes[kind];
  if (!process) throw new Error(`no process ${kind}`);
  return process;
}
