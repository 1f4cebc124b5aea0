/** Our dealings with the exam vendor, for staff: what was sent, what came back, what is to be looked at. */
import { z } from 'zod';
import { planAnswers, planOutcomes, planTwists } from '../../../../cases/exam-vendor/simulated';
import { examLanguages } from '../../../../policy/application/items';
import { tones } from '../../../../policy/stage-words';
import { civilDate, Day, Moment } from '../calendar/moments';

const Tone = z.enum(tones);

export const VendorRecordView = z
  .object({
    id: z.string(),
    caseId: z.string(),
    reference: z.string(),
    words: z.string(),
    examId: z.string(),
    authorization: z.string().optional(),
    state: z.string(),
    stateWords: z.string(),
    tone: Tone,
    message: z.string().optional(),
    /** What keeps it from being sent. */
    problems: z.array(z.string()),
    created: Moment,
    sent: Moment.optional(),
    answered: Moment.optional(),
  })
  .meta({ id: 'VendorRecord', description: 'Something the vendor is told, and its answer: one per sending' });
export type VendorRecordView = z.infer<typeof VendorRecordView>;

export const VendorFileView = z
  .object({
    id: z.string(),
    name: z.string(),
    direction: z.enum(['in', 'out']),
    words: z.string(),
    stateWords: z.string(),
    tone: Tone,
    problem: z.string().optional(),
    at: Moment,
    bytes: z.int(),
    sha256: z.string(),
    rows: z.int(),
    odd: z.int(),
  })
  .meta({ id: 'VendorFile', description: 'A file as it was sent or arrived; `odd`: rows that were not simply taken' });
export type VendorFileView = z.infer<typeof VendorFileView>;

export const VendorRowView = z
  .object({
    line: z.int(),
    state: z.string(),
    stateWords: z.string(),
    tone: Tone,
    reason: z.string().optional(),
    column: z.string().optional(),
    examId: z.string().optional(),
    authorization: z.string().optional(),
    taken: z.string().optional(),
    caseId: z.string().optional(),
  })
  .meta({ id: 'VendorRow' });

export const VendorFileReport = z
  .object({ file: VendorFileView, rows: z.array(VendorRowView), counts: z.record(z.string(), z.int()), shown: z.int() })
  .meta({
    id: 'VendorFileReport',
    description: 'Row by row, the odd ones first; at most so many are shown. No score is among them (801.11.note)',
  });
export type VendorFileReport = z.infer<typeof VendorFileReport>;

export const ExamVendorView = z
  .object({
    placeWords: z.string(),
    stageWords: z.string(),
    tone: Tone,
    busy: z.boolean(),
    open: z.int(),
    next: z.array(z.object({ label: z.string(), due: Moment })),
    lastComparison: Day.optional(),
    counts: z.record(z.string(), z.int()),
    records: z.array(VendorRecordView),
    files: z.array(VendorFileView),
    /** What keeps the exchange or comparison that is under way from being done; it is tried again by itself. */
    trouble: z.object({ words: z.string(), error: z.string(), tries: z.int(), since: Moment }).optional(),
    /** Files that could not be carried; the others were. They are tried again every night. */
    stuck: z.array(z.object({ name: z.string(), words: z.string(), since: Moment })),
    differences: z.array(z.object({ about: z.string(), words: z.string(), since: Moment })),
  })
  .meta({ id: 'ExamVendor', description: 'What was sent, accepted and rejected per record, files, differences between both lists' });
export type ExamVendorView = z.infer<typeof ExamVendorView>;

export const ExamLanguageView = z
  .object({ languages: z.array(z.object({ language: z.string(), availableOn: Day.optional(), offered: z.boolean() })) })
  .meta({ id: 'ExamLanguages', description: '401.2.A: from which day each language is offered; without a day it is not' });
export type ExamLanguageView = z.infer<typeof ExamLanguageView>;
export const SetExamLanguage = z
  .object({ language: z.enum(examLanguages), availableOn: civilDate.nullable() })
  .meta({ id: 'SetExamLanguage', description: '401.2.A, 401.2.B: one of the ten languages, from a day on, or not offered' });
export type SetExamLanguage = z.infer<typeof SetExamLanguage>;

// Sandbox

export const PlanView = z
  .object({
    answer: z.enum(planAnswers),
    inDays: z.int().min(0).max(400),
    mode: z.enum(['test-center', 'online']),
    then: z.enum(planOutcomes),
    twist: z.enum(planTwists),
  })
  .meta({ id: 'SimulatedPlan', description: 'What the simulated vendor does with an attempt' });
export const SimulatedVendorView = z
  .object({
    attempts: z.array(
      z.object({
        authorization: z.string(),
        examId: z.string(),
        name: z.string(),
        stateWords: z.string(),
        told: Moment.optional(),
        appointment: Moment.optional(),
        plan: PlanView,
        /** Rows that the vendor has handed out, which no plan can change any more. */
        delivered: z.array(z.string()),
      }),
    ),
  })
  .meta({ id: 'SimulatedVendor', description: 'Sandbox only: every authorization, and what happens with it next' });
export type SimulatedVendorView = z.infer<typeof SimulatedVendorView>;
