import type { Language } from '../../../../policy/calendar';
import type { BlockTemplate } from '../../blocks';

/** What every letter of a language has around its own words. Each line of `sender`, `to`, `about` and `small` is a template. */
export interface Frame {
  program: string;
  sender: readonly string[];
  to: readonly string[];
  about: readonly string[];
  opening: readonly BlockTemplate[];
  closing: readonly BlockTemplate[];
  small: readonly string[];
  other: { language: Language; text: string };
}
