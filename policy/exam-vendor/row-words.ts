/** What is said about a row of the vendor’s that was not simply taken, and about a difference between both lists. For staff. */
import type { Difference } from './file';
import type { SetAside } from './judge';
import type { Misfit } from './records';

/** Why a line cannot be used at all. */
export const lineProblems = ['missing', 'unknown-value', 'too-long', 'cut-off', 'too-many-cells', 'no-outcome'] as const;
export type LineProblem = (typeof lineProblems)[number];

export const lineProblemWords = {
  missing: 'This column is empty or not there',
  'unknown-value': 'This column holds something we do not know',
  'too-long': 'This column holds more characters than it may',
  'cut-off': 'The line is cut off',
  'too-many-cells': 'The line has more cells than the file has columns',
  'no-outcome': 'Neither a grade nor a no-show',
} as const satisfies Record<LineProblem, string>;

export const setAsideWords = {
  'unknown-candidate': 'No candidate of ours has this number',
  'unknown-authorization': 'No authorization of ours has this number',
  'wrong-person': 'Number and person do not belong together. It was credited to nobody',
  'outside-window': 'The date is outside of the exam window',
  'in-future': 'The exam is dated in the future',
  'contradicts-itself': 'The file holds different results for this attempt',
  'never-sent': 'An answer to something we never sent',
  'not-accepted': 'The vendor did not simply accept it',
} as const satisfies Record<SetAside, string>;

export const rowStateWords = {
  waiting: 'Waiting',
  good: 'Taken',
  known: 'Known before',
  bad: 'Cannot be used',
  'set-aside': 'Set aside',
} as const;

export const fileProblemWords = {
  'not-text': 'This is not a text file',
  empty: 'The file is empty',
  'no-known-column': 'No column of this file is known',
  'double-column': 'A column is there twice',
} as const;

/** Why a file was left where it is. Everything else is a code of the system. */
export const stuckFileWords = {
  'too-large': 'The file is larger than any file of the vendor’s may be',
  'unknown-name': 'The name does not say what the file holds',
} as const;

export const differenceWords = {
  'unknown-to-vendor': 'The vendor does not have it',
  'unknown-to-us': 'We do not have it',
  'window-differs': 'The exam window differs',
  'name-differs': 'The name differs',
  'state-differs': 'Open here and not there, or the other way round',
} as const satisfies Record<Difference['kind'], string>;

export const misfitWords = {
  missing: 'is missing',
  'too-long': 'is too long',
  characters: 'has characters that the vendor cannot read',
} as const satisfies Record<Misfit['as'], string>;

export const recordStateWords = {
  'to-send': 'Waits to be sent',
  sent: 'Sent, no answer yet',
  accepted: 'Accepted',
  warning: 'Accepted with a warning',
  rejected: 'Rejected',
} as const;
