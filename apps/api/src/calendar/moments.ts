/** Dates and instants as every view shows them: the machine's form and words in the reader's language. */
import { z } from 'zod';
import {
  type CivilDate,
  dateInWords,
  dayOf,
  type Instant,
  isCivilDate,
  type Language,
  longDate,
  timeInWords,
} from '../../../../policy/calendar';

export const Day = z.object({ on: z.string(), words: z.string() }).meta({ id: 'Day', description: 'A Pacific date and its words' });
export const Moment = z
  .object({ at: z.string(), on: z.string(), words: z.string() })
  .meta({ id: 'Moment', description: 'A UTC instant, its Pacific date and its words' });

/** "Sunday, May 31, 2026". */
export const day = (on: CivilDate, language: Language): z.infer<typeof Day> => ({ on, words: longDate(on, language) });
/** "May 31, 2026, 4:12 pm Pacific". */
export const moment = (at: Instant, language: Language): z.infer<typeof Moment> => {
  const on = dayOf(at);
  return { at, on, words: `${dateInWords(on, language)}, ${timeInWords(at, language)}` };
};

/** A date in a body: exists, and in our form (422 otherwise). */
export const civilDate = z.string().refine(isCivilDate, { error: 'date' }).meta({ format: 'date' });
