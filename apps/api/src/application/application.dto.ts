/** What the commands of an application take. */
import { z } from 'zod';
import { educationTypes, examDeliveries, examLanguages, items, photoIdTypes } from '../../../../policy/application/items';
import { civilDate } from '../calendar/moments';

const code = z.string().max(20);
/** Free text of whoever says it stays in the record and never travels to Temporal. */
const note = z.string().trim().min(1).max(10_000);

export const SubmitApplication = z
  .strictObject({ draftId: z.uuid(), version: z.int() })
  .meta({ id: 'SubmitApplication', description: 'Draft and version as they were shown; what is in them is read from the record' });
export type SubmitApplication = z.infer<typeof SubmitApplication>;

export const AddItem = z
  .strictObject({
    item: z.enum(['photo-id', 'diploma', 'training-certificate', 'code-signature', 'exam-form']),
    documents: z.array(z.uuid()).max(20).optional(),
    photoIdType: z.enum(photoIdTypes).optional(),
    educationType: z.enum(educationTypes).optional(),
    signatureId: z.uuid().optional(),
    examLanguage: z.enum(examLanguages).optional(),
    examDelivery: z.enum(examDeliveries).optional(),
    receivedOn: civilDate.optional(),
    note: note.optional(),
  })
  .meta({
    id: 'AddItem',
    description:
      'One item after submission: its files, its signature, or the exam form. The fee comes by its payment. Staff enter when a paper came, and what it is',
  });
export type AddItem = z.infer<typeof AddItem>;

export const Withdraw = z
  .strictObject({ receivedOn: civilDate.optional(), note: note.optional() })
  .meta({ id: 'WithdrawApplication', description: 'Empty for the applicant. Staff enter when the paper came, and what it is' });
export type Withdraw = z.infer<typeof Withdraw>;

export const Findings = z
  .strictObject({
    showsBirthDate: z.boolean().optional(),
    graduated: z.boolean().optional(),
    graduatedOn: civilDate.optional(),
    hours: z.number().min(0).max(100_000).optional(),
    competencies: z.int().min(0).max(1_000).optional(),
    completedOn: civilDate.optional(),
    provider: z.string().max(100).optional(),
  })
  .meta({ id: 'Findings', description: 'What staff read off the proof (202.1.B, 202.1.G.hours, 801.4.B)' });

export const JudgeItem = z
  .strictObject({ item: z.enum(items), met: z.boolean(), reasons: z.array(code).max(20).default([]), findings: Findings.default({}) })
  .meta({ id: 'JudgeItem' });
export type JudgeItem = z.infer<typeof JudgeItem>;

export const NoBody = z.strictObject({}).optional().meta({ id: 'NoBody' });
export type NoBody = z.infer<typeof NoBody>;

export const NoteAppeal = z.strictObject({ receivedOn: civilDate }).meta({ id: 'NoteAppeal' });
export type NoteAppeal = z.infer<typeof NoteAppeal>;

export const Correct = z
  .strictObject({ receivedOn: civilDate, items: z.array(z.enum(items)).min(1).max(items.length), secondPerson: z.string().max(200), note })
  .meta({
    id: 'CorrectApplication',
    description: 'Paper that came in time and was entered after the voiding: reopens it. A second person agrees',
  });
export type Correct = z.infer<typeof Correct>;
