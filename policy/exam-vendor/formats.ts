/** The vendor's files: their columns in order, with what each holds. Tab-separated with a header; another order of columns is read too. */
import { limits } from './rules';

/**
 * What a cell holds. `instant`: `YYYY/MM/DD HH:MM:SS` in UTC (the American form is read too); `day`: the same, or the date alone;
 * a list: one of these words, whatever their case.
 */
export type Holds = 'text' | 'day' | 'instant' | readonly string[];
export interface Column {
  name: string;
  holds: Holds;
  /** Without it a row cannot be used. */
  required?: true;
  /** Characters. */
  limit?: number;
  /** 801.11.note: part of a score report. It is neither read nor kept, not even in the archive. */
  score?: true;
}
export interface Format {
  /** What the names of its files begin with. */
  prefix: string;
  direction: 'out' | 'in';
  columns: readonly Column[];
}

const text = (name: string, limit?: number): Column => ({ name, holds: 'text', ...(limit && { limit }) });
const needed = (name: string, holds: Holds = 'text', limit?: number): Column => ({ name, holds, required: true, ...(limit && { limit }) });
const score = (name: string): Column => ({ name, holds: 'text', score: true });
const candidateId = needed('ClientCandidateID', 'text', limits.id);
const authorizationId = needed('ClientAuthorizationID', 'text', limits.id);
const names = [text('FirstName', limits.firstName), text('LastName', limits.lastName)];

export const answers = ['Accepted', 'Warning', 'Error'] as const;
export const modes = ['test_center', 'online'] as const;
export const happenings = [
  'new-appointment',
  'modify-appointment',
  'cancel-appointment',
  'place-hold',
  'release-hold',
  'revoke-result',
] as const;

export const formats = {
  /** Candidates, out. */
  cdd: {
    prefix: 'cdd',
    direction: 'out',
    columns: [
      candidateId,
      needed('FirstName', 'text', limits.firstName),
      needed('LastName', 'text', limits.lastName),
      needed('Email', 'text', limits.email),
      needed('Address1', 'text', limits.address),
      text('Address2', limits.address),
      text('Address3', limits.address),
      needed('City', 'text', limits.city),
      text('State', limits.state),
      text('PostalCode', limits.postalCode),
      needed('Country', 'text', limits.country),
      needed('Phone', 'text', limits.phone),
      needed('PhoneCountryCode', 'text', limits.phoneCountryCode),
      needed('LastUpdate', 'instant'),
    ],
  },
  /** Authorizations, out. */
  ead: {
    prefix: 'ead',
    direction: 'out',
    columns: [
      needed('AuthorizationTransactionType', ['Add', 'Update', 'Delete']),
      authorizationId,
      candidateId,
      needed('ExamAuthorizationCount'),
      needed('ExamSeriesCode', 'text', limits.examSeriesCode),
      text('Modules'),
      text('Accommodations'),
      text('ExamLanguage'),
      needed('EligibilityApptDateFirst', 'day'),
      needed('EligibilityApptDateLast', 'day'),
      needed('LastUpdate', 'instant'),
    ],
  },
  /** The vendor's answer to candidates. */
  vcdc: {
    prefix: 'vcdc',
    direction: 'in',
    columns: [candidateId, needed('Status', answers), needed('Date', 'instant'), text('Message'), text('CandidateID')],
  },
  /** The vendor's answer to authorizations. */
  eac: {
    prefix: 'eac',
    direction: 'in',
    columns: [authorizationId, candidateId, needed('Date', 'instant'), needed('Status', answers), text('Message'), text('AuthorizationID')],
  },
  /** Results. */
  exam: {
    prefix: 'exam',
    direction: 'in',
    columns: [
      text('RegistrationID'),
      candidateId,
      ...names,
      text('TCID'),
      text('ExamSeriesCode'),
      text('ExamName'),
      text('ExamRevision'),
      text('Form'),
      text('ExamLanguage'),
      text('Attempt'),
      needed('ExamDate', 'day'),
      text('TimeUsed'),
      score('PassingScore'),
      score('Score'),
      { name: 'Grade', holds: ['pass', 'fail'] },
      { name: 'NoShow', holds: ['true', 'false', '1', '0', 'y', 'n'] },
      text('NDARefused'),
      score('Correct'),
      score('Incorrect'),
      score('Skipped'),
      score('Unscored'),
      authorizationId,
      text('Voucher'),
    ],
  },
  /** Appointments, holds and revocations. */
  event: {
    prefix: 'event',
    direction: 'in',
    columns: [
      needed('EventType', happenings),
      candidateId,
      authorizationId,
      needed('EventDate', 'instant'),
      { name: 'AppointmentDate', holds: 'instant' },
      { name: 'DeliveryMode', holds: modes },
    ],
  },
  /** What the vendor has on its list, for the comparison. */
  list: {
    prefix: 'list',
    direction: 'in',
    columns: [
      authorizationId,
      candidateId,
      needed('FirstName', 'text', limits.firstName),
      needed('LastName', 'text', limits.lastName),
      needed('EligibilityApptDateFirst', 'day'),
      needed('EligibilityApptDateLast', 'day'),
      needed('Status', ['open', 'scheduled', 'used', 'closed']),
    ],
  },
} as const satisfies Record<string, Format>;

export type FileType = keyof typeof formats;
export const fileTypes = Object.keys(formats) as FileType[];
export const formatOf = (type: FileType): Format => formats[type];

export type Incoming = Exclude<FileType, 'cdd' | 'ead'>;
const incoming = fileTypes.filter((type): type is Incoming => formatOf(type).direction === 'in');

/** Parts of a delivery that say nothing we may or need to keep (score reports, surveys, comments, sections, answers, items). */
const ignoredPrefixes = ['cand', 'surv', 'cmnt', 'sect', 'resp', 'item'] as const;

/** What a file of the vendor's holds, by the beginning of its name; undefined: the name does not say. */
export function typeIn(name: string): Incoming | 'ignored' | undefined {
  const begins = (prefix: string): boolean => new RegExp(`^${prefix}(?![a-z])`, 'i').test(name);
  return incoming.find((type) => begins(formatOf(type).prefix)) ?? (ignoredPrefixes.some(begins) ? 'ignored' : undefined);
}
