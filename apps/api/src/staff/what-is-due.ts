/** The next thing somebody does about a case; where nobody has to, the date that comes next. In the queue, for staff. */
import { openLateRequest, outstanding, toAskFor, toCheck } from '../../../../policy/application/file';
import { itemWords } from '../../../../policy/application/item-words';
import type { Item } from '../../../../policy/application/items';
import { withVendor } from '../../../../policy/candidacy/file';
import { isHurried } from '../../../../policy/candidacy/status';
import { needsName } from '../../../../policy/certification/file';
import type { LedgerRow } from '../../../../policy/process';
import { labelOf } from '../../../../policy/process-words';
import type { AnyShown, Shown } from '../cases/shown';
import { notReleased } from './release-words';

export function whatIsDue(shown: AnyShown, next: LedgerRow | undefined): string {
  const label = next && labelOf(shown.kind, next, 'staff', 'en');
  if (label && next.owner === 'us' && next.state === 'missed') return label;
  if (shown.file.end) return label ?? 'Nothing is due';
  switch (shown.kind) {
    case 'application':
      return ofApplication(shown);
    case 'candidacy':
      return ofCandidacy(shown);
    case 'certification':
      return needsName(shown.file) ? 'Correct the name, for the certificate' : (label ?? 'Nothing is due');
  }
}

const named = (items: readonly Item[]): string => items.map((item) => itemWords[item].staff).join(', ');

function ofApplication({ file }: Shown<'application'>): string {
  if (toCheck(file).length) return `Check: ${named(toCheck(file))}`;
  if (toAskFor(file).length) return `Ask for: ${named(toAskFor(file))}`;
  if (outstanding(file).length) return `Missing: ${named(outstanding(file))}`;
  return openLateRequest(file) ? 'Answer to our request' : 'Decide';
}

function ofCandidacy(shown: Shown<'candidacy'>): string {
  const { file, status } = shown;
  const first = isHurried(file) ? 'First, the period ends: ' : '';
  switch (status) {
    case 'fee-due':
      return 'Exam fee';
    case 'retake-due':
      return 'Retake request and fee';
    case 'preparing':
      return `${first}${notReleased(shown).join(', ') || 'Release to the vendor'}`;
    case 'with-vendor':
      return `${first}${withVendor(file)?.answer?.as === 'accepted' ? 'Appointment' : 'Answer of the vendor'}`;
    case 'scheduled':
      return 'Exam';
    case 'result-held':
      return 'Result, held by the vendor';
    case 'passed':
      return 'Issue the certificate';
    case 'awaiting-reports':
      return 'Reports of the vendor';
    case 'certified':
    case 'attempts-used':
    case 'period-over':
      return 'Nothing is due';
  }
}
