import type { ExamVendorFile } from './file';

export const examVendorStages = ['idle', 'open', 'exchanging', 'comparing'] as const;
export type ExamVendorStage = (typeof examVendorStages)[number];

/** Whether something is under way with the vendor, or with what it left for us. */
export const busy = (file: ExamVendorFile): boolean => Boolean(file.exchanging ?? file.importing ?? file.comparing);

/** It never ends: open while something is with the vendor or waits to be sent. */
export function stage(file: ExamVendorFile): ExamVendorStage {
  if (file.exchanging) return 'exchanging';
  if (file.comparing) return 'comparing';
  return file.open > 0 || file.toSendSince ? 'open' : 'idle';
}
