/** Lines that the details of every process have for operators in the Temporal UI. */
import { running } from './ledger';
import type { CaseFile, Turn } from './process';

/** Which clock comes next, and the rule that set it. */
export const nextClock = (file: CaseFile): string => {
  const [next] = running(file);
  return next ? `next: ${next.id} (${next.rule}), last day ${next.lastDay}` : 'no clock runs';
};

/** Where it stands and who acts: "**incomplete**, the applicant’s turn". */
export const standsWith = (stage: string, turn: Turn, them: string): string =>
  `**${stage}**, ${{ us: 'our turn', them: `${them}’s turn`, nobody: 'nobody’s turn' }[turn]}`;

/** Paragraphs of markdown. */
export const paragraphs = (...lines: string[]): string => lines.join('\n\n');
