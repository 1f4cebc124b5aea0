/** What every process hears and answers: one update per command, two queries. */
import * as wf from '@temporalio/workflow';
import type { CaseState } from '../../cases/contract';
import type { AnyCommand, CaseFile } from '../../policy/process';
import type { Refusal } from '../../policy/refusal';

export interface Recorded {
  sequence: number;
}
/** The public surface of a process. */
export interface CaseMessages {
  commands: readonly string[];
  refuse(file: CaseFile | undefined, command: AnyCommand): Refusal | undefined;
}
export const command = (name: string) => wf.defineUpdate<Recorded, [AnyCommand]>(name);
export const caseState = wf.defineQuery<CaseState | undefined>('caseState');
/** Rows that ran while no phase named them: always empty, or procedure and rule sheet have drifted apart. */
export const unnamedRows = wf.defineQuery<string[]>('unnamedRows');
/** Sandbox only: the program clock has moved by so many milliseconds in all. */
export const clockMoved = wf.defineSignal<[number]>('clockMoved');
