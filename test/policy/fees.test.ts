import { feeCodes, type FeeCode, feeOn, feeSchedule } from '../../policy/fees';

const quotes: [FeeCode, number][] = [
  ['application', 10_000],
  ['exam', 15_000],
  ['exam-retake', 15_000],
  ['renewal', 8_000],
  ['reinstatement', 8_000],
  ['late-renewal', 5_000],
  ['supervisor-training', 0],
  ['provider-core', 30_000],
  ['provider-specialization', 30_000],
  ['provider-ce', 30_000],
  ['provider-refresher', 30_000],
  ['provider-renewal', 30_000],
  ['curriculum-modification', 30_000],
];

describe('the fee schedule', () => {
  it.each(quotes)('[601.fee.%s] is quoted at %d cents', (code, cents) => {
    expect(feeOn(feeSchedule, code, '2026-11-27')).toBe(cents);
  });

  it('[601.versioned] has its thirteen lines', () => {
    expect([...feeCodes].sort()).toEqual(quotes.map(([code]) => code).sort());
  });

  it('[601.versioned] a new amount counts from its effective date and leaves earlier days alone', () => {
    const lines = [...feeSchedule, { code: 'application', effectiveOn: '2026-07-01', cents: 12_500 } as const];
    expect([feeOn(lines, 'application', '2026-06-30'), feeOn(lines, 'application', '2026-07-01')]).toEqual([10_000, 12_500]);
  });

  it.each(['late-renewal', 'curriculum-modification'] as const)('[601.versioned] %s exists from the revision that added it', (code) => {
    expect([feeOn(feeSchedule, code, '2025-05-14'), feeOn(feeSchedule, code, '2025-05-15')]).toEqual([undefined, expect.any(Number)]);
  });
});
