/** The portal's home as it leaves the house. */
import { z } from 'zod';
import { Day } from '../calendar/moments';
import { TimelineRow, Why } from '../application/parts.view';
import { LetterRow } from '../notice/notice.view';

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

export const PortalView = z
  .object({
    name: z.string(),
    lead: z.string(),
    steps: z.array(z.object({ label: z.string(), state: z.enum(['complete', 'current', 'next']) })),
    draft: z.object({ id: z.string(), version: z.number().int(), done: z.number().int(), of: z.number().int() }).optional(),
    application: z
      .object({ id: z.string(), reference: z.string(), status: z.string(), statusWords: z.string(), statusTone: z.string() })
      .optional(),
    yours: z.array(DutyView),
    ours: z.array(DutyView),
    timeline: z.array(TimelineRow),
    letters: z.array(LetterRow),
    canWithdraw: z.boolean(),
    canStart: z.boolean(),
    startRefusal: z.string().optional(),
    message: Message.optional(),
  })
  .meta({ id: 'PortalView', description: 'What you have to do, by when and why; what we have to do, by when' });
export type PortalView = z.infer<typeof PortalView>;
