/** Words of the vendor's panel. */
import type { VendorPlace } from '../../../../cases/exam-vendor/place';
import {
  differenceWords,
  fileProblemWords,
  lineProblemWords,
  recordStateWords,
  rowStateWords,
  setAsideWords,
  stuckFileWords,
} from '../../../../policy/exam-vendor/row-words';
import type { Tone } from '../../../../policy/stage-words';

const known = (table: Readonly<Record<string, string>>, key: string): string => table[key] ?? key;

export const placeWords: Record<VendorPlace['kind'], string> = {
  folder: 'Files in a folder',
  sftp: 'Files by SFTP',
  simulator: 'The simulated vendor of the sandbox',
};
export const fileWords = (type: string): string =>
  known(
    {
      cdd: 'Candidates',
      ead: 'Authorizations',
      vcdc: 'Answers about candidates',
      eac: 'Answers about authorizations',
      exam: 'Results',
      event: 'Appointments, holds and revocations',
      list: 'The vendor’s list',
    },
    type,
  );
const actions = { Add: 'new', Update: 'changed', Delete: 'taken back' };
export const recordWords = (kind: string, action: string): string =>
  `${kind === 'candidate' ? 'Candidate' : 'Authorization'}, ${known(actions, action)}`;

const fileStates = {
  prepared: 'About to be sent',
  sent: 'Sent',
  read: 'Read, rows wait',
  imported: 'Imported',
  unreadable: 'Cannot be read',
};
export const fileStateWords = (state: string): string => known(fileStates, state);
export const recordStateOf = (state: string): string => known(recordStateWords, state);
export const rowStateOf = (state: string): string => known(rowStateWords, state);
export const reasonWords = (reason: string): string => known({ ...lineProblemWords, ...setAsideWords }, reason);
export const problemWords = (problem: string): string => known(fileProblemWords, problem);

export const stuckWords = (code: string): string => known(stuckFileWords, code);
export const differenceWordsOf = (what: string): string =>
  what ? known(differenceWords, what) : 'The vendor left no list that can be read';
export const workWords = (work: string): string =>
  known({ 'vendor-exchange': 'The exchange of files', 'vendor-comparison': 'The comparison of both lists' }, work);

const tones: Record<string, Tone> = {
  'to-send': 'wait',
  prepared: 'wait',
  sent: 'wait',
  read: 'wait',
  waiting: 'wait',
  accepted: 'good',
  imported: 'good',
  good: 'good',
  known: 'plain',
  warning: 'turn',
  'set-aside': 'turn',
  rejected: 'late',
  bad: 'late',
  unreadable: 'late',
};
export const toneOf = (state: string): Tone => tones[state] ?? 'plain';
