/** The one message about a candidacy that matters most to the candidate. */
import { dayOf, type Language } from '../../../../policy/calendar';
import { lastExamDay } from '../../../../policy/candidacy/window';
import type { Message } from '../cases/parts.view';
import { isOwed, type Shown } from '../cases/shown';
import { sentences } from './sentences';

export function messageOf({ file, status, beingRecorded }: Shown<'candidacy'>, language: Language): Message | undefined {
  const say = sentences[language];
  const message = (tone: Message['tone'], [heading, text]: [string, string]): Message => ({ tone, heading, text });
  if (beingRecorded) return message('info', say.beingRecorded);
  const late = Object.values(file.ledger).find(isOwed);
  if (late && status !== 'result-held') return message('warning', say.late(late.lastDay));
  if (status === 'result-held') return message('info', say.held);
  if (!file.end) return undefined;
  switch (file.end.as) {
    case 'certified':
      return message('success', say.certified);
    case 'attempts-used':
      return message('warning', say['attempts-used'](dayOf(file.end.at)));
    case 'period-over':
      return message('warning', say['period-over'](lastExamDay(file)));
  }
}
