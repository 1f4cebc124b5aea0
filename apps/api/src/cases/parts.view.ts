/** Parts that the views of several kinds of cases share. */
import { z } from 'zod';
import { Day } from '../calendar/moments';

export const Why = z.object({ summary: z.string(), details: z.array(z.string()), rule: z.string() }).meta({
  id: 'Why',
  description: 'Why a date is what it is: start, length, calendar, what does not move it, what happens after; rule last',
});

export const DeadlineRow = z
  .object({ id: z.string(), label: z.string(), state: z.string(), by: Day, leftWords: z.string().optional(), why: Why })
  .meta({ id: 'DeadlineRow', description: 'A date that runs, its days left and why it is what it is' });
export type DeadlineRow = z.infer<typeof DeadlineRow>;

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

export const DutyView = z
  .object({
    id: z.string(),
    item: z.string().optional(),
    by: Day.optional(),
    byLabel: z.string(),
    leftWords: z.string().optional(),
    tone: z.enum(['turn', 'soon', 'plain', 'late']),
    heading: z.string(),
    text: z.string(),
    action: z.object({ label: z.string(), href: z.string() }).optional(),
    why: Why.optional(),
  })
  .meta({ id: 'Duty' });
export type Duty = z.infer<typeof DutyView>;

export const Message = z
  .object({ tone: z.enum(['info', 'success', 'warning', 'error']), heading: z.string(), text: z.string() })
  .meta({ id: 'Message' });
export type Message = z.infer<typeof Message>;
