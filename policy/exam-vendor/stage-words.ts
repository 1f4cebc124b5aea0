import type { StageWords } from '../stage-words';
import type { ExamVendorStage } from './status';

export const examVendorStageWords = {
  idle: { tone: 'plain', staff: 'Nothing open' },
  open: { tone: 'wait', staff: 'Open with the vendor' },
  exchanging: { tone: 'turn', staff: 'Exchanging files' },
  comparing: { tone: 'turn', staff: 'Comparing lists' },
} as const satisfies Record<ExamVendorStage, StageWords>;
