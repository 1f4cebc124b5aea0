/** How a case stands, in one line for the person it is about. */
import type { Language } from '../../../../policy/calendar';
import { stageWordsOf } from '../../../../policy/process-words';
import { beingRecorded, type Tone } from '../../../../policy/stage-words';
import type { AnyShown } from './shown';

export interface StatusLine {
  status: string;
  statusWords: string;
  statusTone: Tone;
}

export function statusLine({ kind, status, beingRecorded: waits }: AnyShown, language: Language): StatusLine {
  const { tone, person, staff } = stageWordsOf(kind, status);
  const words = person?.[language] ?? staff;
  return { status, statusWords: waits ? `${words} (${beingRecorded[language]})` : words, statusTone: tone };
}
