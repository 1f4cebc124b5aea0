/** One application on the staff console, as it leaves the house. */
import { z } from 'zod';
import { Day, Moment } from '../calendar/moments';
import { DocumentView } from '../document/document.view';
import { actionRow, CaseParts, tone } from './case-parts.view';

export const actionNames = ['take', 'ask-for-more', 'approve', 'deny', 'withdraw', 'note-appeal', 'correct'] as const;
export type ActionName = (typeof actionNames)[number];

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

export const StaffCaseView = CaseParts.extend({
  checklist: z.array(ChecklistRow),
  checklistCounts: z.string(),
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
  actions: z.array(
    actionRow(actionNames).extend({
      items: z
        .array(z.object({ item: z.string(), label: z.string(), reasons: z.array(z.object({ code: z.string(), text: z.string() })) }))
        .optional()
        .meta({ description: 'The items it is about, each with the words the applicant will read' }),
    }),
  ),
  facts: z.object({
    legalName: z.string(),
    dateOfBirth: z.string(),
    email: z.string(),
    phone: z.string(),
    address: z.string(),
    condition: z.string(),
    experienceRole: z.string(),
  }),
}).meta({
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
