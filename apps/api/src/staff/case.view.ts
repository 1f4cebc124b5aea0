/** One application on the staff console, as it leaves the house. */
import { z } from 'zod';
import { tones } from '../../../../policy/application/stage-words';
import { TimelineRow, Why } from '../application/parts.view';
import { Day, Moment } from '../calendar/moments';
import { DocumentView } from '../document/document.view';
import { LetterRow } from '../notice/notice.view';
import { TaskView } from '../task/task.view';

export const actionNames = ['take', 'ask-for-more', 'approve', 'deny', 'withdraw', 'note-appeal', 'correct'] as const;
export type ActionName = (typeof actionNames)[number];

const tone = z.enum(tones);

export const ChecklistRow = z
  .object({
    item: z.string(),
    label: z.string(),
    rule: z.string(),
    state: z.string(),
    stateWords: z.string(),
    tone,
    reasons: z.array(z.object({ code: z.string(), text: z.string(), class: z.enum(['decline', 'fixable', 'note']) })),
    proof: z.union([z.array(DocumentView), z.string()]),
    received: Moment.optional(),
    checked: z.string().optional(),
    judge: z.object({ possible: z.boolean(), refusal: z.string().optional() }).optional(),
  })
  .meta({ id: 'ChecklistRow' });
export type ChecklistRow = z.infer<typeof ChecklistRow>;

export const StaffCaseView = z
  .object({
    id: z.string(),
    reference: z.string(),
    name: z.string(),
    status: z.string(),
    statusWords: z.string(),
    tone,
    turn: z.enum(['us', 'them', 'nobody']),
    turnWords: z.string(),
    strip: z.array(z.object({ label: z.string(), value: z.string() })),
    checklist: z.array(ChecklistRow),
    checklistCounts: z.string(),
    documents: z.array(DocumentView),
    requests: z.array(
      z.object({
        item: z.string(),
        label: z.string(),
        codes: z.array(z.string()),
        asked: z.string(),
        dueWords: z.string(),
        state: z.string(),
        tone,
      }),
    ),
    letters: z.array(LetterRow),
    timeline: z.array(TimelineRow),
    lastAct: TimelineRow.optional().meta({ description: 'The last thing a person did' }),
    deadlines: z.array(
      z.object({
        id: z.string(),
        label: z.string(),
        state: z.string(),
        stateWords: z.string(),
        tone,
        due: Day,
        dueWords: z.string(),
        leftWords: z.string().optional(),
        why: Why,
      }),
    ),
    actions: z.array(
      z.object({
        name: z.enum(actionNames),
        label: z.string(),
        possible: z.boolean(),
        refusal: z.string().optional(),
        rule: z.string().optional(),
        consequences: z.array(z.string()).meta({ description: 'What follows, to be read before confirming' }),
        items: z
          .array(z.object({ item: z.string(), label: z.string(), reasons: z.array(z.object({ code: z.string(), text: z.string() })) }))
          .optional()
          .meta({ description: 'The items it is about, each with the words the applicant will read' }),
      }),
    ),
    tasks: z.array(TaskView),
    facts: z.object({
      legalName: z.string(),
      dateOfBirth: z.string(),
      email: z.string(),
      phone: z.string(),
      address: z.string(),
      condition: z.string(),
      experienceRole: z.string(),
    }),
    temporalUrl: z.string().optional(),
    earlier: z.array(z.object({ id: z.string(), reference: z.string(), status: z.string() })),
  })
  .meta({
    id: 'StaffCaseView',
    description: 'Summary, checklist, deadlines with reasons, documents, requests, letters, timeline, actions',
  });
export type StaffCaseView = z.infer<typeof StaffCaseView>;

export const JudgeForm = ChecklistRow.extend({
  reasonsOffered: z.array(
    z.object({ code: z.string(), class: z.enum(['decline', 'fixable', 'note']), staff: z.string(), applicant: z.string() }),
  ),
  findingsAsked: z.array(
    z.object({ name: z.string(), label: z.string(), kind: z.enum(['boolean', 'date', 'number', 'provider']), required: z.boolean() }),
  ),
  findings: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  providers: z.array(z.object({ id: z.string(), name: z.string(), from: Day, through: Day.optional() })),
  documents: z.array(DocumentView),
}).meta({
  id: 'JudgeForm',
  description: 'What the review of one item asks: reasons on offer, what to read off the proof, approved providers',
});
export type JudgeForm = z.infer<typeof JudgeForm>;
