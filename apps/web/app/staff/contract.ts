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

/** What every case has, whatever it is about. */
export type CaseParts = Pick<
  StaffCase,
  | 'id'
  | 'reference'
  | 'name'
  | 'status'
  | 'statusWords'
  | 'tone'
  | 'turn'
  | 'turnWords'
  | 'strip'
  | 'letters'
  | 'timeline'
  | 'lastAct'
  | 'deadlines'
  | 'tasks'
  | 'temporalUrl'
  | 'related'
>;
/** An action of any kind of case. */
export type CaseAction = Pick<ActionView, 'label' | 'possible' | 'refusal' | 'rule' | 'consequences'> & { name: string };

export type StaffCandidacy = Schemas['StaffCandidacyView'];
export type StaffCertification = Schemas['StaffCertificationView'];
export type CertificationSearch = Schemas['CertificationSearch'];
/** Which kind of case an id belongs to. */
export type CaseAddress = Schemas['CaseAddress'];
