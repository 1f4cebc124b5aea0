/** The portal's home as it leaves the house. */
import { z } from 'zod';
import { DutyView, Message, TimelineRow } from '../cases/parts.view';
import { Day } from '../calendar/moments';
import { LetterRow } from '../notice/notice.view';

const Nameplate = z
  .object({ id: z.string(), reference: z.string(), status: z.string(), statusWords: z.string(), statusTone: z.string() })
  .meta({ id: 'Nameplate' });

export const PortalView = z
  .object({
    name: z.string(),
    lead: z.string(),
    steps: z.array(z.object({ label: z.string(), state: z.enum(['complete', 'current', 'next']) })),
    draft: z.object({ id: z.string(), version: z.number().int(), done: z.number().int(), of: z.number().int() }).optional(),
    application: Nameplate.optional(),
    candidacy: Nameplate.extend({ examId: z.string().optional() }).meta({ id: 'CandidacyNameplate' }).optional(),
    certification: Nameplate.extend({ number: z.string(), expires: Day }).meta({ id: 'CertificationNameplate' }).optional(),
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
