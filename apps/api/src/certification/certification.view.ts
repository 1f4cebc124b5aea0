/** A certification as the person who holds it sees it, as it leaves the house. */
import { z } from 'zod';
import { tones } from '../../../../policy/stage-words';
import { registryActions, registryStatuses } from '../../../../policy/certification/standing';
import { DeadlineRow, DutyView, Message, TimelineRow } from '../cases/parts.view';
import { Day, Moment } from '../calendar/moments';
import { LetterRow } from '../notice/notice.view';

const tone = z.enum(tones);

export const certificateFormats = ['wall', 'wallet'] as const;
export type CertificateFormat = (typeof certificateFormats)[number];

export const TermRow = z
  .object({ from: Day, through: Day, current: z.boolean() })
  .meta({ id: 'Term', description: '207.1: first and last day' });

export const CertificateRow = z
  .object({
    id: z.string(),
    issued: Moment,
    reason: z.string(),
    reasonWords: z.string(),
    name: z.string().meta({ description: 'As printed on it' }),
    valid: Day,
    ready: z.boolean().meta({ description: 'The files are made' }),
    needsName: z.boolean().meta({ description: 'They cannot be made: the name has letters that no certificate shows' }),
    current: z.boolean().meta({ description: 'The one that is offered for download' }),
  })
  .meta({ id: 'CertificateRow', description: '801.11.B: a certificate as it was issued' });
export type CertificateRow = z.infer<typeof CertificateRow>;

export const CredentialView = z
  .object({ short: z.string(), long: z.string() })
  .meta({ id: 'Credential', description: '213: how to write name, title and number; only while the certification is active' });
export type CredentialView = z.infer<typeof CredentialView>;

export const CertificationView = z
  .object({
    id: z.string(),
    reference: z.string(),
    number: z.string(),
    name: z.string(),
    status: z.string(),
    statusWords: z.string(),
    statusTone: tone,
    beingRecorded: z.boolean(),
    registry: z
      .object({
        status: z.enum(registryStatuses),
        statusWords: z.string(),
        action: z.enum(registryActions),
        actionWords: z.string(),
        href: z.string(),
      })
      .meta({ description: '500.2.E, F: what the public sees' }),
    issued: Day,
    activeFrom: Day,
    expires: Day,
    ended: Moment.optional(),
    edition: Day,
    terms: z.array(TermRow),
    certificates: z.array(CertificateRow),
    downloads: z.array(z.object({ format: z.enum(certificateFormats), label: z.string(), href: z.string() })),
    downloadRefusal: z.string().optional().meta({ description: 'Why there is no file to download now' }),
    credential: CredentialView.optional(),
    credentialRefusal: z.string().optional().meta({ description: '213.5' }),
    yours: z.array(DutyView),
    ours: z.array(DutyView),
    deadlines: z.array(DeadlineRow),
    timeline: z.array(TimelineRow),
    letters: z.array(LetterRow),
    message: Message.optional(),
  })
  .meta({ id: 'CertificationView', description: 'Number, standing, terms, dates and why, certificate, credential text' });
export type CertificationView = z.infer<typeof CertificationView>;

export const CertificationRow = z
  .object({
    id: z.string(),
    number: z.string(),
    status: z.string(),
    statusWords: z.string(),
    statusTone: tone,
    issued: Day,
    expires: Day,
  })
  .meta({ id: 'CertificationRow' });
export const CertificationList = z.object({ certifications: z.array(CertificationRow) }).meta({ id: 'CertificationList' });
export type CertificationList = z.infer<typeof CertificationList>;
