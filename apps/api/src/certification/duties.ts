/** What we owe the holder, and the one message about a certification that matters most. */
import type { Language } from '../../../../policy/calendar';
import { lastTerm } from '../../../../policy/certification/file';
import { ourDuty } from '../cases/duty';
import type { Duty, Message } from '../cases/parts.view';
import { isOwed, openRows, type Shown } from '../cases/shown';
import { sentences } from './sentences';

type Certification = Shown<'certification'>;

/** A notice that is not due yet is a date, no duty; once its day has come it is one until the letter has left. */
export function ourDuties(shown: Certification, language: Language): Duty[] {
  const { letter, notice } = sentences[language];
  const said = { 'certificate-letter': letter, 'renewal-notice': notice };
  return openRows(shown)
    .filter((row) => row.id === 'certificate-letter' || (row.id === 'renewal-notice' && row.lastDay <= shown.today))
    .map((row) => ourDuty(shown, row, said[row.id as keyof typeof said], language));
}

export function messageOf({ file, status, beingRecorded }: Certification, language: Language): Message | undefined {
  const say = sentences[language];
  const message = (tone: Message['tone'], [heading, text]: [string, string]): Message => ({ tone, heading, text });
  if (beingRecorded) return message('info', say.beingRecorded);
  const late = Object.values(file.ledger).find(isOwed);
  if (late) return message('warning', say.late(late.lastDay));
  const { expiresOn } = lastTerm(file);
  if (status !== 'active') return message(status === 'surrendered' ? 'info' : 'warning', say.state[status](expiresOn));
  return file.ledger['renewal-window']?.state === 'met' ? message('info', say.renew(expiresOn)) : undefined;
}
