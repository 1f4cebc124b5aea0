import type { Obstacle } from './release';

/** What stands against telling the exam vendor of a paid attempt, in words for staff. */
export const obstacleWords = {
  fee: 'Exam fee not paid (801.9.A)',
  language: 'Exam language not chosen (401.2.A)',
  accommodation: 'Accommodation request undecided (402.5.before-scheduling)',
  name: 'Spelling for the vendor not confirmed (401.intro)',
  window: 'The approval period is over (403.3.window)',
} as const satisfies Record<Obstacle, string>;
