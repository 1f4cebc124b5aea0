/** Where the person stands: lead sentence and steps. */
import { openLateRequest, openRequests, outstanding } from '../../../../policy/application/file';
import type { Language } from '../../../../policy/calendar';
import { lastExamDay } from '../../../../policy/candidacy/window';
import { lastTerm } from '../../../../policy/certification/file';
import type { Shown } from '../application/shown';
import { type AnyShown, isOwed } from '../cases/shown';
import { statusLine } from '../cases/status-words';
import type { PortalView } from './portal.view';
import { sentences } from './sentences';

export function leadOf(shown: AnyShown | undefined, hasDraft: boolean, language: Language): string {
  const { hello, lead } = sentences[language];
  if (!shown) return hasDraft ? hello.draft : hello.start;
  const { statusWords } = statusLine(shown, language);
  switch (shown.kind) {
    case 'application':
      return ofApplication(shown, hasDraft, language);
    case 'candidacy':
      return lead.candidacy(statusWords, shown.file.ledger['window']?.state === 'running' ? lastExamDay(shown.file) : undefined);
    case 'certification':
      return shown.status === 'active' ? lead.certified(lastTerm(shown.file).expiresOn) : lead.certification(statusWords);
  }
}

function ofApplication({ file, status }: Shown, hasDraft: boolean, language: Language): string {
  const { hello, lead, decideBy } = sentences[language];
  if (status !== 'incomplete' && status !== 'complete') return hasDraft ? hello.draft : lead[status];
  const missing = outstanding(file).length;
  const hold = file.ledger['hold'];
  if (missing && hold) return hello.incomplete(missing, hold.lastDay);
  if (openLateRequest(file)) return hello.asked(openRequests(file).filter(({ afterHold }) => afterHold).length);
  const row = file.ledger['status-notice'];
  return !row || isOwed(row) ? lead.late : decideBy(row.lastDay);
}

const ofStatus = { incomplete: 1, complete: 2, denied: 2, approved: 3, void: 0, withdrawn: 0 } as const;

/** How many of the steps are done: what ended without a certification begins anew. */
function stepOf(shown: AnyShown | undefined): number {
  switch (shown?.kind) {
    case undefined:
      return 0;
    case 'application':
      return ofStatus[shown.status];
    case 'candidacy':
      return !shown.file.end ? 3 : shown.file.end.as === 'certified' ? 4 : 0;
    case 'certification':
      return shown.file.end ? 0 : 5;
  }
}

/** Apply, send everything, our decision, exam, certificate. */
export function stepsOf(shown: AnyShown | undefined, language: Language): PortalView['steps'] {
  const current = stepOf(shown);
  return sentences[language].steps.map((label, step) => ({
    label,
    state: step < current ? 'complete' : step === current ? 'current' : 'next',
  }));
}
