/** The typed tables of each process: what a change reads before the verdict, and what it writes beside file and events. */
import type { Tx } from '../../../cases/database';
import type { AnyCommand, CaseFile } from '../../../policy/process';
import type { Refusal } from '../../../policy/refusal';
import { applicationDetails } from './application';
import { candidacyDetails } from './candidacy';
import { certificationDetails } from './certification';
import { examVendorDetails } from './exam-vendor';
import { registryCheckDetails } from './registry-check';

export interface Details<File extends CaseFile = CaseFile, Command extends AnyCommand = AnyCommand> {
  /**
   * Before the verdict, under the lock of the case: what policy has to judge and only the record holds, read from rows that this
   * locks (the draft that `submit` names). `before`: the case as it is. The completed command is what policy, events and `write` see; the stored one stays.
   */
  complete?(tx: Tx, command: Command, before: File | undefined): Promise<Command | Refusal>;
  /** Beside events and ledger, in the same transaction: in any order, and together on the wire. `before` is undefined when the case opens, whose row is there. Runs once per recorded change. */
  write(tx: Tx, before: File | undefined, after: File, command: Command): Promise<void>;
}

/** By kind of case; typed inside a process, plain values between them. */
export const details: Record<string, Details> = {
  application: applicationDetails as unknown as Details,
  candidacy: candidacyDetails as unknown as Details,
  certification: certificationDetails as unknown as Details,
  'exam-vendor': examVendorDetails as unknown as Details,
  'registry-check': registryCheckDetails as unknown as Details,
};

export function detailsOf(kind: string): Details {
  const found = details[kind];
  if (!found) throw new Error(`no details for ${kind}`);
  return found;
}
