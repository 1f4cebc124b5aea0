/** One candidacy on the staff console, as it leaves the house. */
import { z } from 'zod';
import { examLanguages } from '../../../../policy/application/items';
import { Day, Moment } from '../calendar/moments';
import { AttemptView } from '../candidacy/candidacy.view';
import { actionRow, CaseParts, tone } from './case-parts.view';

export const candidacyActionNames = ['take', 'confirm-name', 'release', 'withdraw-authorization', 'update-vendor', 'issue'] as const;
export type CandidacyActionName = (typeof candidacyActionNames)[number];

export const StaffAttemptView = AttemptView.extend({
  feeWords: z.string(),
  answer: z.object({ state: z.enum(['accepted', 'warning', 'rejected']), words: z.string(), at: Moment }).optional(),
  told: Moment.optional().meta({ description: 'When the letter of the result left, or the certificate was issued' }),
}).meta({ id: 'StaffAttempt' });

export const VendorSending = z
  .object({
    id: z.string(),
    what: z.string(),
    authorization: z.string().optional(),
    state: z.string(),
    stateWords: z.string(),
    tone,
    message: z.string().optional(),
    created: Moment,
    sent: Moment.optional(),
    answered: Moment.optional(),
    canResend: z.boolean(),
  })
  .meta({ id: 'VendorSending', description: 'What the exam vendor was told, and its answer' });

export const StaffCandidacyView = CaseParts.extend({
  examId: z.string().optional(),
  language: z.object({ code: z.enum(examLanguages), label: z.string() }).optional(),
  accommodation: z.object({ state: z.enum(['none', 'undecided', 'granted', 'refused']), words: z.string(), codes: z.array(z.string()) }),
  spelling: z
    .object({ legalName: z.string(), givenName: z.string(), familyName: z.string(), confirmed: z.boolean(), differs: z.boolean() })
    .meta({ description: 'The name in the vendor’s character set, beside the legal name' }),
  window: z.object({ lastDay: Day, leftWords: z.string().optional() }),
  attempts: z.array(StaffAttemptView),
  attemptsLeft: z.int(),
  sendings: z.array(VendorSending),
  release: z
    .object({
      words: z.string(),
      tone,
      against: z.array(z.string()).meta({ description: 'What stands in the way of telling the vendor, each in a sentence' }),
    })
    .meta({ description: 'Where the release to the exam vendor stands' }),
  actions: z.array(
    actionRow(candidacyActionNames)
      .extend({
        choices: z
          .array(z.object({ value: z.string(), label: z.string() }))
          .optional()
          .meta({ description: 'What it can be about: authorization of withdraw-authorization, what of update-vendor' }),
      })
      .meta({ id: 'CandidacyAction' }),
  ),
  facts: z.object({ legalName: z.string(), email: z.string(), phone: z.string(), language: z.string() }),
  applicationId: z.string(),
  certificationId: z.string().optional(),
}).meta({
  id: 'StaffCandidacyView',
  description: 'Summary, attempts, dealings with the exam vendor, deadlines with reasons, letters, timeline, actions',
});
export type StaffCandidacyView = z.infer<typeof StaffCandidacyView>;

export const WithdrawAuthorization = z
  .strictObject({ authorization: z.string().min(1).max(25), note: z.string().trim().min(1).max(10_000) })
  .meta({ id: 'WithdrawAuthorization', description: 'Takes an authorization back; its fee stays usable. `note`: why' });
export type WithdrawAuthorization = z.infer<typeof WithdrawAuthorization>;

export const UpdateVendor = z
  .strictObject({ what: z.enum(['candidate', 'authorization']) })
  .meta({ id: 'UpdateVendor', description: 'Tells the vendor again what holds: name and address, or the window' });
export type UpdateVendor = z.infer<typeof UpdateVendor>;

export const ConfirmName = z
  .strictObject({ givenName: z.string().trim().min(1).max(30).optional(), familyName: z.string().trim().min(1).max(50).optional() })
  .refine(({ givenName, familyName }) => (givenName === undefined) === (familyName === undefined), { error: 'missing' })
  .optional()
  .meta({ id: 'ConfirmVendorName', description: 'Empty: as proposed. Else another spelling of both names, in the vendor’s characters' });
export type ConfirmName = z.infer<typeof ConfirmName>;
