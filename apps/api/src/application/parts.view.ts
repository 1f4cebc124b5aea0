/** Parts that several views of an application share. */
import { z } from 'zod';

export const Why = z.object({ summary: z.string(), details: z.array(z.string()), rule: z.string() }).meta({
  id: 'Why',
  description: 'Why a date is what it is: start, length, calendar, what does not move it, what happens after; rule last',
});

export const TimelineRow = z
  .object({
    state: z.enum(['done', 'today', 'next']),
    when: z.string(),
    who: z.string().optional(),
    text: z.string(),
    codes: z.array(z.string()).optional(),
  })
  .meta({ id: 'TimelineRow' });
export type TimelineRow = z.infer<typeof TimelineRow>;
