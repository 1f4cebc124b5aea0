import type { z } from 'zod';
import { type CivilDate, dateInWords, type Language } from '../../../../policy/calendar';
import type { Day } from '../calendar/moments';

/** "May 12, 2025": the registry needs no weekday. */
export const dateOf = (on: CivilDate, language: Language): z.infer<typeof Day> => ({ on, words: dateInWords(on, language) });
