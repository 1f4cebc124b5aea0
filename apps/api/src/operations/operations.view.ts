/** What operators look at: nothing silently late, stuck or silent, whatever kind of case it is. */
import { z } from 'zod';
import { Day, Moment } from '../calendar/moments';

const aboutCase = { caseId: z.string(), reference: z.string() };

const waiting = {
  id: z.string(),
  ...aboutCase,
  kind: z.string(),
  state: z.string(),
  requested: Moment,
  attempts: z.int(),
  lastError: z.string().optional(),
};
export const StuckLetter = z.object(waiting).meta({ id: 'StuckLetter' });
export type StuckLetter = z.infer<typeof StuckLetter>;
export const StuckWork = z
  .object(waiting)
  .meta({ id: 'StuckWork', description: 'Done outside of the record: a document, an exchange, a comparison' });
export type StuckWork = z.infer<typeof StuckWork>;

export const OperationsView = z
  .object({
    overdue: z.array(
      z.object({ ...aboutCase, deadline: z.string(), label: z.string(), rule: z.string(), lastDay: Day, leftWords: z.string() }),
    ),
    lettersWaiting: z.array(StuckLetter),
    worksWaiting: z.array(StuckWork),
    unanswered: z.array(z.object({ changeId: z.string(), ...aboutCase, command: z.string(), received: Moment, arriving: z.boolean() })),
    blocked: z.array(z.object({ changeId: z.string(), ...aboutCase, error: z.string(), since: Moment, attempts: z.int() })),
    silentCases: z.array(z.object({ ...aboutCase, kind: z.string(), stage: z.string(), opened: Moment })),
    counts: z.object({
      open: z.int(),
      endedCases: z.int(),
      drafts: z.int(),
      overdue: z.int(),
      lettersWaiting: z.int(),
      worksWaiting: z.int(),
      unanswered: z.int(),
      blocked: z.int(),
      silentCases: z.int(),
      openTasks: z.int(),
    }),
  })
  .meta({ id: 'OperationsView', description: 'Overdue duties, letters, work and changes on their way, blocked and silent cases' });
export type OperationsView = z.infer<typeof OperationsView>;

export const Retime = z
  .strictObject({
    deadline: z.string().max(100),
    secondPerson: z.string().max(200),
    reason: z.string().trim().min(1).max(10_000),
  })
  .meta({ id: 'RetimeDeadline', description: 'Computes one promised date anew from the rule sheet of today; somebody else agrees' });
export type Retime = z.infer<typeof Retime>;

export const RunningDates = z
  .object({ ...aboutCase, deadlines: z.array(z.object({ id: z.string(), label: z.string(), rule: z.string(), due: Day })) })
  .meta({ id: 'RunningDates', description: 'The promised dates of a case that run' });
export type RunningDates = z.infer<typeof RunningDates>;
