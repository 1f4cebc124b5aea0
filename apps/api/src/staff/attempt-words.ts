import type { AttemptState } from '../candidacy/sentences';

/** What became of a paid attempt, in words for staff; the candidate reads other ones. */
export const attemptWords = {
  paid: 'Paid, vendor not told',
  released: 'Vendor told',
  accepted: 'Accepted, no date yet',
  rejected: 'Rejected by the vendor',
  scheduled: 'Exam date set',
  held: 'Result held by the vendor',
  passed: 'Passed',
  failed: 'Not passed',
  'no-show': 'Missed, fee lost',
  withdrawn: 'Taken back, fee still good',
  revoked: 'Result taken back by the vendor',
  over: 'Not used in time',
} as const satisfies Record<AttemptState, string>;
