/** What staff can do with a candidacy now, and why not. */
import type { CandidacyCommand } from '../../../../policy/candidacy/file';
import { unusedFee } from '../../../../policy/candidacy/file';
import { lastExamDay } from '../../../../policy/candidacy/window';
import { longDate } from '../../../../policy/calendar';
import { noticeTitles } from '../../../../policy/notice-words';
import type { Refusal } from '../../../../policy/refusal';
import type { SignedIn } from '../account/session';
import { refusalOf } from '../cases/refusal-words';
import type { Shown } from '../cases/shown';
import { type CandidacyActionName, candidacyActionNames, type StaffCandidacyView } from './candidacy-case.view';
import { offered } from './offered';

type Candidacy = Shown<'candidacy'>;
/** The signed Code of Ethics on file now (208.1). */
export type SignedCode = { signature: string; signedOn: string } | undefined;

const labels = {
  take: 'Take this case',
  'confirm-name': 'Confirm the spelling',
  release: 'Release to the vendor',
  'withdraw-authorization': 'Take an authorization back',
  'update-vendor': 'Tell the vendor again',
  issue: 'Issue the certificate',
} as const satisfies Record<CandidacyActionName, string>;

const commands = {
  take: 'take',
  'confirm-name': 'confirmName',
  release: 'release',
  'withdraw-authorization': 'withdrawAuthorization',
  'update-vendor': 'updateVendor',
  issue: 'issue',
} as const satisfies Record<CandidacyActionName, CandidacyCommand['name']>;

const whats = [
  { value: 'candidate', label: 'Name, address, phone and email' },
  { value: 'authorization', label: 'The open authorization: language, window, accommodations' },
] as const;

type Choice = { value: string; label: string };
const authorizations = ({ file }: Candidacy): Choice[] =>
  file.attempts.flatMap(({ authorization, outcome, closed }, index) =>
    outcome || closed ? [] : [{ value: authorization, label: `Attempt ${index + 1}, ${authorization}` }],
  );

export function candidacyActions(shown: Candidacy, me: SignedIn, code: SignedCode): StaffCandidacyView['actions'] {
  const ask = (name: CandidacyActionName, body: object = {}) => refusalOf(shown, me.actor, commands[name], body);
  const open = authorizations(shown);
  const toUpdate = whats.filter(({ value }) => !ask('update-vendor', { what: value }));
  const refused = (name: CandidacyActionName): Refusal | undefined => {
    switch (name) {
      case 'withdraw-authorization':
        return ask(name, { authorization: open[0]?.value ?? shown.file.attempts.at(-1)?.authorization ?? '' });
      case 'update-vendor':
        return toUpdate.length ? undefined : ask(name, { what: 'candidate' });
      case 'issue':
        return ask(name, code ? { code } : {});
      default:
        return ask(name);
    }
  };
  const choices: Partial<Record<CandidacyActionName, Choice[]>> = { 'withdraw-authorization': open, 'update-vendor': toUpdate };
  return candidacyActionNames.map((name) => {
    const offer = {
      name,
      label: labels[name],
      needs: 'candidacies:decide' as const,
      refused: () => refused(name),
      consequences: () => consequencesOf(shown, name),
    };
    const row = offered(offer, me);
    return { ...row, ...(row.possible && choices[name] && { choices: choices[name] }) };
  });
}

function consequencesOf({ file }: Candidacy, name: CandidacyActionName): string[] {
  switch (name) {
    case 'take':
      return ['Your name stands beside the case in the queue, and what falls overdue goes to you. Others can still work on it.'];
    case 'confirm-name':
      return [
        'The vendor will know the candidate by this spelling. It must equal what can be read on the photo ID.',
        'A paid attempt is released as soon as nothing else stands against it.',
      ];
    case 'release':
      return [
        `The paid fee${unusedFee(file) ? ` of ${unusedFee(file)?.authorization}` : ''} gets a new authorization. The old one is never used again (801.10.id).`,
        `The vendor is told with the next exchange. The last exam day stays ${longDate(lastExamDay(file), 'en')} (403.3.window).`,
      ];
    case 'withdraw-authorization':
      return [
        'The vendor is told to delete it, and an appointment made with it is lost. Tell the candidate.',
        'The fee stays usable: releasing gives it a new authorization. No attempt is used up.',
      ];
    case 'update-vendor':
      return ['The vendor is told with the next exchange. Its answer appears below.'];
    case 'issue':
      return [
        `The certification is issued today, with the next number of the series. The letter “${noticeTitles['exam-passed-certificate'].en}” leaves at once (801.11).`,
        'The candidacy ends here. An issued certification cannot be taken back on this page.',
      ];
  }
}
