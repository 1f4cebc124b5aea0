import { z } from 'zod';
import type { Language } from '../../../../policy/calendar';
import { type NoticeState, noticeStates, noticeStateWords, noticeTitles } from '../../../../policy/notice-words';
import type { NoticeKind } from '../../../../policy/notices';
import { toInstant } from '../../../../cases/rows';
import { moment, Moment } from '../calendar/moments';

export const LetterRow = z
  .object({
    id: z.string(),
    kind: z.string(),
    title: z.string(),
    state: z.enum(noticeStates),
    stateWords: z.string(),
    date: Moment,
    language: z.enum(['en', 'es']),
  })
  .meta({ id: 'LetterRow' });
export type LetterRow = z.infer<typeof LetterRow>;

export const LetterList = z.object({ letters: z.array(LetterRow) }).meta({ id: 'LetterList' });
export type LetterList = z.infer<typeof LetterList>;

export const LetterView = LetterRow.extend({
  html: z.string().meta({ description: 'As sent. Empty while the letter has not been written out' }),
  text: z.string(),
}).meta({ id: 'LetterView', description: 'One letter as it was sent' });
export type LetterView = z.infer<typeof LetterView>;

/** The columns a list needs; the body is read for one letter only. */
export const letterColumns = { id: true, kind: true, state: true, language: true, requestedAt: true, acceptedAt: true } as const;
export interface StoredLetter {
  id: string;
  kind: string;
  state: string;
  language: string;
  requestedAt: Date;
  acceptedAt: Date | null;
}

export function letterRow(letter: StoredLetter, reader: Language): LetterRow {
  const kind = letter.kind as NoticeKind;
  const state = letter.state as NoticeState;
  return {
    id: letter.id,
    kind,
    title: noticeTitles[kind][reader],
    state,
    stateWords: noticeStateWords[state][reader],
    date: moment(toInstant(letter.acceptedAt ?? letter.requestedAt), reader),
    language: letter.language === 'es' ? 'es' : 'en',
  };
}
