/** What the vendor is told, by its column names. Number of the series, transaction and last update are added when it is sent. */
import type { CivilDate } from '../calendar';
import { spelling } from './charset';
import { formats } from './formats';
import { limits } from './rules';

export interface CandidateDetails {
  examId: string;
  /** As confirmed, in the vendor's character set. */
  givenName: string;
  familyName: string;
  email: string;
  street: string;
  city: string;
  state: string;
  postalCode: string;
  phone: string;
}
export type Fields = Record<string, string>;

const most = (words: string, limit: number): string => spelling(words).spelled.slice(0, limit).trim();

/** A long street over several lines, broken between words. */
function lines(street: string): string[] {
  const found: string[] = [''];
  for (const word of spelling(street).spelled.split(' ')) {
    const longer = `${found.at(-1) ?? ''} ${word}`.trim();
    if (longer.length <= limits.address || found.at(-1) === '') found[found.length - 1] = longer.slice(0, limits.address);
    else found.push(word.slice(0, limits.address));
  }
  return found;
}

/** 801.10, 401.intro: the candidate, with the number that is theirs alone. */
export function candidateFields(person: CandidateDetails): Fields {
  const [address1 = '', address2 = '', address3 = ''] = lines(person.street);
  const digits = person.phone.replace(/\D/g, '');
  return {
    ClientCandidateID: person.examId,
    FirstName: most(person.givenName, limits.firstName),
    LastName: most(person.familyName, limits.lastName),
    Email: person.email,
    Address1: address1,
    Address2: address2,
    Address3: address3,
    City: most(person.city, limits.city),
    State: most(person.state, limits.state),
    PostalCode: most(person.postalCode, limits.postalCode),
    Country: 'USA',
    Phone: digits.replace(/^1(?=\d{10}$)/, '').slice(0, limits.phone),
    PhoneCountryCode: '1',
  };
}

export interface AuthorizationDetails {
  examId: string;
  authorization: string;
  language: string;
  /** Appointments from the first to the last day, both included (403.3.window). */
  first: CivilDate;
  last: CivilDate;
  accommodationCodes: readonly string[];
}

/** One attempt, once (403.3.retake-request): an authorization is good for a single appointment that is kept. */
export const authorizationFields = (attempt: AuthorizationDetails): Fields => ({
  ClientAuthorizationID: attempt.authorization,
  ClientCandidateID: attempt.examId,
  ExamAuthorizationCount: '1',
  Modules: '',
  Accommodations: attempt.accommodationCodes.join('*'),
  ExamLanguage: attempt.language,
  EligibilityApptDateFirst: attempt.first.replaceAll('-', '/'),
  EligibilityApptDateLast: attempt.last.replaceAll('-', '/'),
});

export interface Misfit {
  column: string;
  as: 'missing' | 'too-long' | 'characters';
}

/** Why a record cannot be sent as it is: what is missing, too long or not in the vendor's character set. */
export function misfits(type: 'cdd' | 'ead', fields: Fields): Misfit[] {
  return formats[type].columns.flatMap((column): Misfit[] => {
    const { name } = column;
    const value = fields[name] ?? '';
    if ('required' in column && value === '') return [{ column: name, as: 'missing' }];
    if ('limit' in column && column.limit && value.length > column.limit) return [{ column: name, as: 'too-long' }];
    return spelling(value).fits || value === '' ? [] : [{ column: name, as: 'characters' }];
  });
}
