/** What staff can do with a certification now, and why not. Nobody else can do any of it (101.3). */
import { longDate } from '../../../../policy/calendar';
import { type CertificationCommand, lastTerm } from '../../../../policy/certification/file';
import { noticeTitles } from '../../../../policy/notice-words';
import type { NoticeKind } from '../../../../policy/notices';
import type { SignedIn } from '../account/session';
import { refusalOf } from '../cases/refusal-words';
import type { Shown } from '../cases/shown';
import { isValid } from '../certification/certificates';
import { type CertificationActionName, certificationActionNames, type StaffCertificationView } from './certification-case.view';
import { offered } from './offered';

type Certification = Shown<'certification'>;

const labels = {
  take: 'Take this case',
  'change-name': 'Change the name',
  'change-address': 'Change the address',
  reissue: 'Issue the certificate again',
  surrender: 'Record a surrender',
  'record-death': 'Record a death',
} as const satisfies Record<CertificationActionName, string>;

const commands = {
  take: 'take',
  'change-name': 'changeName',
  'change-address': 'changeAddress',
  reissue: 'reissue',
  surrender: 'surrender',
  'record-death': 'recordDeath',
} as const satisfies Record<CertificationActionName, CertificationCommand['name']>;

/** What policy is asked about an action nobody has filled in yet: everything said in the way that could be right. */
const bodies = ({ today }: Certification) => ({ receivedOn: today, diedOn: today, reason: 'lost' });

export const certificationActions = (shown: Certification, me: SignedIn): StaffCertificationView['actions'] =>
  certificationActionNames.map((name) =>
    offered(
      {
        name,
        label: labels[name],
        needs: 'certifications:change',
        refused: () => refusalOf(shown, me.actor, commands[name], bodies(shown)),
        consequences: () => consequencesOf(shown, name),
      },
      me,
    ),
  );

const letter = (kind: NoticeKind): string => `The letter “${noticeTitles[kind].en}” leaves at once.`;
const ends = [
  'The certification ends. The public registry shows “Expired/Lapsed/Vacated” and no action; how it ended stays internal (500.2.E).',
  'Its number is never given again (209.vacated.number). It cannot be undone on this page.',
];

function consequencesOf(shown: Certification, name: CertificationActionName): string[] {
  const { expiresOn } = lastTerm(shown.file);
  switch (name) {
    case 'take':
      return ['Your name stands beside the case in the queue, and what falls overdue goes to you. Others can still work on it.'];
    case 'change-name':
      return [
        'The registry shows the new name at once; the former name stays on file, and the person is still found by it.',
        ...(isValid(shown) ? [`A new certificate with the new name is made, valid through ${longDate(expiresOn, 'en')} as before.`] : []),
        letter('certification-changed'),
      ];
    case 'change-address':
      return ['Letters on paper go to the new address from now on.', letter('certification-changed')];
    case 'reissue':
      return [
        `A new certificate with the facts of today is made, valid through ${longDate(expiresOn, 'en')} as before. The number stays.`,
        'Your name, the reason and your note stay in the record.',
        letter('certificate-reissued'),
      ];
    case 'surrender':
      return [...ends, 'It takes effect with the end of the day the letter came.', letter('certification-surrendered')];
    case 'record-death':
      return [...ends, 'No letter is sent.'];
  }
}
