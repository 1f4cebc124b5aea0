/** Where the applicant stands: lead sentence and steps. */
import { openLateRequest, openRequests, outstanding } from '../../../../policy/application/file';
import type { Language } from '../../../../policy/calendar';
import type { Shown } from '../application/shown';
import { isOwed } from '../cases/shown';
import type { PortalView } from './portal.view';
import { sentences } from './sentences';

export function leadOf(shown: Shown | undefined, hasDraft: boolean, language: Language): string {
  const { hello, lead, decideBy } = sentences[language];
  if (!shown) return hasDraft ? hello.draft : hello.start;
  const { file, status } = shown;
  if (status !== 'incomplete' && status !== 'complete') return hasDraft ? hello.draft : lead[status];
  const missing = outstanding(file).length;
  const hold = file.ledger['hold'];
  if (missing && hold) return hello.incomplete(missing, hold.lastDay);
  if (openLateRequest(file)) return hello.asked(openRequests(file).filter(({ afterHold }) => afterHold).length);
  const row = file.ledger['status-notice'];
  return !row || isOwed(row) ? lead.late : decideBy(row.lastDay);
}

/** Apply, send everything, our decision, exam, certificate. The last two wait for their own process. */
export function stepsOf(shown: Shown | undefined, language: Language): PortalView['steps'] {
  const current = { incomplete: 1, complete: 2, denied: 2, approved: 3, void: 0, withdrawn: 0 }[shown?.status ?? 'void'];
  return sentences[language].steps.map((label, step) => ({
    label,
    state: step < current ? 'complete' : step === current ? 'current' : 'next',
  }));
}
