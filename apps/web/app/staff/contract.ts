/** What the API answers to staff, as the pages read it: names for the generated types. */
import type { components } from '../api/types';

type Schemas = components['schemas'];

export type Queue = Schemas['QueueView'];
export type QueueGroup = Queue['groups'][number];
export type QueueRow = Schemas['QueueRow'];

export type StaffCase = Schemas['StaffCaseView'];
export type ChecklistRow = Schemas['ChecklistRow'];
export type ItemView = Schemas['JudgeForm'];
export type ReasonView = ChecklistRow['reasons'][number];
export type RequestView = StaffCase['requests'][number];
export type DeadlineView = StaffCase['deadlines'][number];
/** Something that can be done with the case, or why not. `consequences` and `items` are what the confirming step shows. */
export type ActionView = StaffCase['actions'][number];

export type TaskView = Schemas['TaskView'];
export type TaskList = Schemas['TaskList'];
