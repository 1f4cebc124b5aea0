/** An application as the person concerned sees it, as it leaves the house. */
import { z } from 'zod';
import { tones } from '../../../../policy/stage-words';
import { Day, Moment } from '../calendar/moments';
import { DocumentView } from '../document/document.view';
import { SignatureView } from '../ethics-code/ethics-code.view';
import { LetterRow } from '../notice/notice.view';
import { DeadlineRow, DutyView, Message, TimelineRow } from '../cases/parts.view';

const tone = z.enum(tones);

export const ApplicationView = z
  .object({
    id: z.string(),
    reference: z.string(),
    status: z.string(),
    statusWords: z.string(),
    statusTone: tone,
    beingRecorded: z.boolean().meta({ description: 'Something received in time has no outcome yet; the former status stands' }),
    submitted: Moment,
    completed: Moment.optional(),
    ended: Moment.optional(),
    edition: Day.meta({ description: 'RL.revision: the revision of the Guidelines it stands under' }),
    items: z.array(
      z.object({
        item: z.string(),
        label: z.string(),
        state: z.string(),
        stateWords: z.string(),
        tone,
        reasons: z.array(z.string()),
        received: Moment.optional(),
        documents: z.array(DocumentView),
      }),
    ),
    signature: SignatureView.optional(),
    yours: z.array(DutyView),
    ours: z.array(DutyView),
    deadlines: z.array(DeadlineRow),
    timeline: z.array(TimelineRow),
    letters: z.array(LetterRow),
    canWithdraw: z.boolean(),
    withdrawRefusal: z.string().optional(),
    message: Message.optional(),
  })
  .meta({ id: 'ApplicationView' });
export type ApplicationView = z.infer<typeof ApplicationView>;

export const ApplicationRow = z
  .object({
    id: z.string(),
    reference: z.string(),
    status: z.string(),
    statusWords: z.string(),
    submitted: Moment,
    ended: Moment.optional(),
  })
  .meta({ id: 'ApplicationRow' });
export const ApplicationList = z.object({ applications: z.array(ApplicationRow) }).meta({ id: 'ApplicationList' });
export type ApplicationList = z.infer<typeof ApplicationList>;
