/** Lines that the details of every process have for operators in the Temporal UI, in the words of the staff console. */
import { longDate } from './calendar';
import { running } from './ledger';
import type { CaseFile, Turn } from './process';
import { deadlineLabelOf, stageWordsOf } from './process-words';

/** Which clock comes next, the rule that set it, and its last day. */
export const nextClock = (kind: string, file: CaseFile): string => {
  const [next] = running(file);
  return next ? `Next: ${deadlineLabelOf(kind, next.id)} (${next.rule}), ${longDate(next.lastDay, 'en')}` : 'No clock runs';
};

/** Where it stands: "**Incomplete, on hold**". */
export const stands = (kind: string, stage: string): string => `**${stageWordsOf(kind, stage).staff}**`;

/** Who acts: "the applicant’s turn". */
export const turnOf = (turn: Turn, them: string): string => ({ us: 'our turn', them: `${them}’s turn`, nobody: 'nobody’s turn' })[turn];

/** A list in one line, or that there is nothing on it. */
export const listed = (all: readonly string[]): string => all.join(', ') || 'nothing';

/** Paragraphs of markdown. */
export const paragraphs = (...lines: string[]): string => lines.join('\n\n');
