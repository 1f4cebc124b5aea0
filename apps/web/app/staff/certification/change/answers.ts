import type { StaffCertification } from '../../contract';
import type { CertificationDecision } from '../texts';

/** One thing that is asked: its field, what it is called, and what holds now. */
export interface Question {
  name: string;
  label: string;
  now?: string;
  optional?: true;
  kind?: 'date' | 'reason' | 'note';
}

const note: Question = { name: 'note', label: 'Details', kind: 'note' };

/** What each change asks beside its proof. The order of the form and of the check. */
export function questions(name: CertificationDecision, { facts }: StaffCertification): Question[] {
  switch (name) {
    case 'take':
      return [];
    case 'change-name':
      return [
        { name: 'givenName', label: 'First name', now: facts.givenName },
        { name: 'middleName', label: 'Middle name', now: facts.middleName ?? '', optional: true },
        { name: 'familyName', label: 'Last name', now: facts.familyName },
        note,
      ];
    case 'change-address':
      return [
        { name: 'street', label: 'Street and number', now: facts.street ?? '' },
        { name: 'city', label: 'City', now: facts.city ?? '' },
        { name: 'state', label: 'State', now: facts.state ?? '' },
        { name: 'postalCode', label: 'ZIP code', now: facts.postalCode ?? '' },
        note,
      ];
    case 'reissue':
      return [{ name: 'reason', label: 'Reason', kind: 'reason' }, note];
    case 'surrender':
      return [{ name: 'receivedOn', label: 'Received on', kind: 'date' }, note];
    case 'record-death':
      return [{ name: 'diedOn', label: 'Died on', kind: 'date' }, note];
  }
}
