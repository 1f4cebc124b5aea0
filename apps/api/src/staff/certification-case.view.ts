/** One certification on the staff console, as it leaves the house. */
import { z } from 'zod';
import type { ReissueReason } from '../../../../policy/certification/file';
import { registryActions, registryStatuses } from '../../../../policy/certification/standing';
import { civilDate, Day, Moment } from '../calendar/moments';
import { CertificateRow, TermRow } from '../certification/certification.view';
import { actionRow, CaseParts, tone } from './case-parts.view';

export const certificationActionNames = ['take', 'change-name', 'change-address', 'reissue', 'surrender', 'record-death'] as const;
export type CertificationActionName = (typeof certificationActionNames)[number];

export const StaffCertificationView = CaseParts.extend({
  number: z.string(),
  registry: z.object({ status: z.enum(registryStatuses), action: z.enum(registryActions), href: z.string() }),
  issued: Day,
  activeFrom: Day,
  expires: Day,
  terms: z.array(TermRow),
  taken: z
    .array(z.object({ kind: z.string(), words: z.string(), at: Moment, source: z.string().optional() }))
    .meta({ description: 'Everything that was done to it, oldest first' }),
  certificates: z.array(CertificateRow.extend({ by: z.string() }).meta({ id: 'StaffCertificateRow' })),
  actions: z.array(actionRow(certificationActionNames).meta({ id: 'CertificationAction' })),
  reissueReasons: z.array(z.object({ code: z.string(), words: z.string() })),
  facts: z.object({
    givenName: z.string(),
    middleName: z.string().optional(),
    familyName: z.string(),
    legalName: z.string(),
    email: z.string(),
    phone: z.string(),
    street: z.string().optional(),
    city: z.string().optional(),
    state: z.string().optional(),
    postalCode: z.string().optional(),
    address: z.string(),
    language: z.string(),
  }),
  formerNames: z.array(z.object({ name: z.string(), until: Moment })),
  changes: z
    .array(z.object({ id: z.string(), kind: z.enum(['name', 'address']), words: z.string(), documentId: z.string(), applied: Moment }))
    .meta({ description: 'Changes of name and address with their evidence, newest first' }),
  examOn: Day,
  applicationId: z.string(),
  candidacyId: z.string(),
}).meta({
  id: 'StaffCertificationView',
  description: 'Standing, terms, certificates, changes with evidence, deadlines with reasons, letters, timeline, actions',
});
export type StaffCertificationView = z.infer<typeof StaffCertificationView>;

const text = (longest: number) => z.string().trim().min(1).max(longest);
/** Why staff do it: details for the record; it never travels to Temporal. */
const note = text(10_000);
/** The proof, sent before with POST /documents (`for`: the certification). */
const document = z.uuid();

export const ChangeName = z
  .strictObject({ givenName: text(100), middleName: text(100).optional(), familyName: text(100), document, note })
  .meta({ id: 'ChangeName', description: 'The whole new legal name, with its proof (item name-proof)' });
export type ChangeName = z.infer<typeof ChangeName>;

export const ChangeAddress = z
  .strictObject({ street: text(200), city: text(100), state: text(50), postalCode: text(20), document, note })
  .meta({ id: 'ChangeAddress', description: 'The whole new address, with its proof (item address-proof)' });
export type ChangeAddress = z.infer<typeof ChangeAddress>;

/** A new name makes its certificate by itself. */
export const reissueReasons = ['lost', 'damaged', 'misprinted'] as const satisfies readonly ReissueReason[];
export const Reissue = z
  .strictObject({ reason: z.enum(reissueReasons), note })
  .meta({ id: 'ReissueCertificate', description: 'A new certificate with the facts of today' });
export type Reissue = z.infer<typeof Reissue>;

export const Surrender = z
  .strictObject({ receivedOn: civilDate, document, note })
  .meta({ id: 'SurrenderCertification', description: 'The holder gives it up: the day the letter came (item surrender-letter)' });
export type Surrender = z.infer<typeof Surrender>;

export const RecordDeath = z
  .strictObject({ diedOn: civilDate, document, note })
  .meta({ id: 'RecordDeath', description: 'With its proof (item death-record)' });
export type RecordDeath = z.infer<typeof RecordDeath>;

export const CertificationSearch = z
  .object({
    certifications: z.array(
      z.object({ id: z.string(), number: z.string(), name: z.string(), status: z.string(), statusWords: z.string(), tone, expires: Day }),
    ),
    cursor: z.string().optional().meta({ description: 'Send it back to read on' }),
  })
  .meta({ id: 'CertificationSearch', description: 'By number' });
export type CertificationSearch = z.infer<typeof CertificationSearch>;

export const CertificationQuery = z.object({ q: z.string().trim().max(100).optional(), cursor: z.string().max(300).optional() });
export type CertificationQuery = z.infer<typeof CertificationQuery>;
