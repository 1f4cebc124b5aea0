import type { Language } from '../../../../policy/calendar';
import type { BlockTemplate } from '../../blocks';

/** What every letter of a language has around its own words. Each line of `sender`, `to`, `about` and `small` is a template. */
export interface Frame {
  program: string;
  sender: readonly string[];
  to: readonly string[];
  about: readonly string[];
  /** How the reader knows the case: as a heading, and in "please name …". */
  cases: Record<'application' | 'candidacy' | 'certification', { caseTitle: string; yourCase: string }>;
  opening: readonly BlockTemplate[];
  closing: readonly BlockTemplate[];
  small: readonly string[];
  other: { language: Language; text: string };
}
