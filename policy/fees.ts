/** 601: the fee schedule, in cents. A change of a fee is a new line with its own effective date (601.versioned). */
import type { CivilDate } from './calendar';

export const feeCodes = [
  'application',
  'exam',
  'exam-retake',
  'renewal',
  'reinstatement',
  'late-renewal',
  'supervisor-training',
  'provider-core',
  'provider-specialization',
  'provider-ce',
  'provider-refresher',
  'provider-renewal',
  'curriculum-modification',
] as const;
export type FeeCode = (typeof feeCodes)[number];

export interface FeeLine {
  code: FeeCode;
  effectiveOn: CivilDate;
  cents: number;
}

const since = '2022-07-01';
/** The lines the program ships with; the record's table `Fee` is filled from here and may get later lines. */
export const feeSchedule: readonly FeeLine[] = [
  { code: 'application', effectiveOn: since, cents: 10_000 }, // 601.fee.application
  { code: 'exam', effectiveOn: since, cents: 15_000 }, // 601.fee.exam
  { code: 'exam-retake', effectiveOn: since, cents: 15_000 }, // 601.fee.exam-retake
  { code: 'renewal', effectiveOn: since, cents: 8_000 }, // 601.fee.renewal
  { code: 'reinstatement', effectiveOn: since, cents: 8_000 }, // 601.fee.reinstatement
  { code: 'late-renewal', effectiveOn: '2025-05-15', cents: 5_000 }, // 601.fee.late-renewal, added by that revision (601.versioned)
  { code: 'supervisor-training', effectiveOn: since, cents: 0 }, // 601.fee.supervisor-training
  { code: 'provider-core', effectiveOn: since, cents: 30_000 }, // 601.fee.provider-core
  { code: 'provider-specialization', effectiveOn: since, cents: 30_000 }, // 601.fee.provider-specialization
  { code: 'provider-ce', effectiveOn: since, cents: 30_000 }, // 601.fee.provider-ce
  { code: 'provider-refresher', effectiveOn: since, cents: 30_000 }, // 601.fee.provider-refresher
  { code: 'provider-renewal', effectiveOn: since, cents: 30_000 }, // 601.fee.provider-renewal
  { code: 'curriculum-modification', effectiveOn: '2025-05-15', cents: 30_000 }, // 601.fee.curriculum-modification, 601.versioned
];

/** The amount in force on a day, in cents; undefined before the fee existed. The line with the latest effective date wins. */
export const feeOn = (lines: readonly FeeLine[], code: FeeCode, day: CivilDate): number | undefined =>
  lines.filter((line) => line.code === code && line.effectiveOn <= day).sort((a, b) => (a.effectiveOn < b.effectiveOn ? 1 : -1))[0]?.cents;
