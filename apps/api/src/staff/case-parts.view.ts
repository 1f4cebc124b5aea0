/** What staff see of every case, whatever it is about: summary, deadlines with reasons, documents, letters, timeline, actions, tasks. */
import { z } from 'zod';
import { tones } from '../../../../policy/stage-words';
import { TimelineRow, Why } from '../cases/parts.view';
import { Day } from '../calendar/moments';
import { DocumentView } from '../document/document.view';
import { LetterRow } from '../notice/notice.view';
import { TaskView } from '../task/task.view';

export const tone = z.enum(tones);

export const StaffDeadlineRow = z
  .object({
    id: z.string(),
    label: z.string(),
    state: z.string(),
    stateWords: z.string(),
    tone,
    due: Day,
    dueWords: z.string(),
    leftWords: z.string().optional(),
    why: Why,
  })
  .meta({ id: 'StaffDeadlineRow' });
export type StaffDeadlineRow = z.infer<typeof StaffDeadlineRow>;

export const RelatedCase = z
  .object({ id: z.string(), kind: z.string(), reference: z.string(), status: z.string() })
  .meta({ id: 'RelatedCase', description: 'Another case of the same person' });
export type RelatedCase = z.infer<typeof RelatedCase>;

/** An action and whether it is possible now, in the names of one kind of case. */
export const actionRow = <Name extends string>(names: readonly [Name, ...Name[]]) =>
  z.object({
    name: z.enum(names),
    label: z.string(),
    possible: z.boolean(),
    refusal: z.string().optional(),
    rule: z.string().optional(),
    consequences: z.array(z.string()).meta({ description: 'What follows, to be read before confirming' }),
  });

export const CaseParts = z.object({
  id: z.string(),
  reference: z.string(),
  name: z.string(),
  status: z.string(),
  statusWords: z.string(),
  tone,
  turn: z.enum(['us', 'them', 'nobody']),
  turnWords: z.string(),
  strip: z.array(z.object({ label: z.string(), value: z.string() })),
  documents: z.array(DocumentView),
  letters: z.array(LetterRow),
  timeline: z.array(TimelineRow),
  lastAct: TimelineRow.optional().meta({ description: 'The last thing a person did' }),
  deadlines: z.array(StaffDeadlineRow),
  tasks: z.array(TaskView),
  temporalUrl: z.string().optional(),
  related: z.array(RelatedCase).meta({ description: 'The other cases of this person, newest first' }),
});
/** What is read the same way for every kind of case. */
export type CaseParts = z.infer<typeof CaseParts>;
