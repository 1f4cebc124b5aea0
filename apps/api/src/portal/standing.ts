/** Where the applicant stands: lead sentence, steps, and the one message that matters most. */
import { openLateRequest, openRequests, outstanding } from '../../../../policy/application/file';
import { reasons } from '../../../../policy/application/reasons';
import { dayOf, type Language } from '../../../../policy/calendar';
import { isOwed, type Shown } from '../application/shown';
import type { Message, PortalView } from './portal.view';
import { messages, sentences } from './sentences';

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

export function messageOf({ file, status, beingRecorded }: Shown, language: Language): Message | undefined {
  const say = messages[language];
  const message = (tone: Message['tone'], [heading, text]: [string, string]): Message => ({ tone, heading, text });
  if (beingRecorded) return message('info', say.beingRecorded);
  const late = file.ledger['status-notice'];
  if (!file.end) return late && isOwed(late) ? message('warning', say.late(late.lastDay)) : undefined;
  const on = dayOf(file.end.at);
  switch (status) {
    case 'approved':
      return message('success', say.approved(on));
    case 'denied': {
      if (file.appealNotedOn) return message('info', say.appealNoted(file.appealNotedOn));
      const why = (file.end.reasons ?? []).filter((code) => reasons[code].class === 'decline').map((code) => reasons[code][language]);
      return message('warning', say.denied(on, file.end.appealBy ?? on, why.join(' ')));
    }
    case 'void':
      return message('warning', say.void(file.ledger['hold']?.lastDay ?? on));
    case 'withdrawn':
      return message('info', say.withdrawn(on));
    case 'incomplete':
    case 'complete':
      return undefined;
  }
}
