import { z } from 'zod';
import { dayOf, instantFrom, isCivilDate, startOf } from '../../../../policy/calendar';
import { Day, Moment } from '../calendar/moments';

export const ClockView = z
  .object({
    now: Moment,
    today: Day,
    next: z.array(
      z.object({
        caseId: z.string(),
        reference: z.string(),
        deadline: z.string(),
        label: z.string(),
        rule: z.string(),
        due: Moment,
        after: z.string(),
      }),
    ),
    walking: z.boolean(),
  })
  .meta({ id: 'ClockView', description: 'The program’s clock, and what falls due next' });
export type ClockView = z.infer<typeof ClockView>;

export const WalkView = z
  .object({
    now: Moment,
    steps: z.int(),
    happened: z.array(z.object({ at: Moment, caseId: z.string(), reference: z.string(), what: z.string() })),
  })
  .meta({ id: 'WalkView', description: 'Where the clock stands, and what happened on the way' });
export type WalkView = z.infer<typeof WalkView>;

/** A day means its beginning, 00:00 Pacific; an instant is RFC 3339 with an offset. Not beyond what a database can date. */
export const MoveClock = z
  .strictObject({
    to: z
      .string()
      .max(40)
      .transform((text, context) => {
        const at = isCivilDate(text) ? startOf(text) : instantFrom(text);
        if (at && dayOf(at) < '2200-01-01') return at;
        context.addIssue({ code: 'custom', message: 'instant' });
        return z.NEVER;
      }),
  })
  .meta({ id: 'MoveClock' });
export type MoveClock = z.infer<typeof MoveClock>;
