/** What a cell of the vendor's says, in our words. */
import { type CivilDate, dayOf, type Instant, instantFrom, isCivilDate } from '../calendar';
import type { Taken } from './judge';
import type { Column, FileType } from './formats';
import { formatOf } from './formats';
import type { LineProblem } from './row-words';

/** Cells of one line by the name of their column; a column that is not there is absent. */
export type Cells = Readonly<Record<string, string>>;
export interface BadCell {
  problem: LineProblem;
  column: string;
}

const time = '(?<hour>\\d\\d):(?<minute>\\d\\d)(?::(?<second>\\d\\d))?';
const iso = new RegExp(`^(?<year>\\d{4})[/-](?<month>\\d\\d)[/-](?<date>\\d\\d)(?:[ T]${time}(?:\\.\\d+)?Z?)?$`);
const american = new RegExp(`^(?<month>\\d\\d)/(?<date>\\d\\d)/(?<year>\\d{4})(?: ${time})?$`);

/** `2027/05/12 17:00:00`, `05/12/2027 17:00` or `2027-05-12`: the vendor's times are UTC. Undefined for everything else. */
function moment(text: string): { day: CivilDate; at?: Instant } | undefined {
  const parts = (iso.exec(text) ?? american.exec(text))?.groups as Record<string, string | undefined> | undefined;
  if (!parts) return undefined;
  const day = `${parts['year']}-${parts['month']}-${parts['date']}`;
  if (!isCivilDate(day)) return undefined;
  if (parts['hour'] === undefined) return { day };
  const at = instantFrom(`${day}T${parts['hour']}:${parts['minute']}:${parts['second'] ?? '00'}Z`);
  return at === undefined ? undefined : { day: dayOf(at), at };
}

/** The day: of a date alone as it stands, of a time the Pacific day it falls on. */
export const dayIn = (text: string): CivilDate | undefined => moment(text)?.day;
export const instantIn = (text: string): Instant | undefined => moment(text)?.at;

/** The word of a list, in our spelling of it. `test center`, `TEST_CENTER` and `test-center` are one word. */
export function wordIn(words: readonly string[], text: string): string | undefined {
  const plain = (word: string): string => word.toLowerCase().replace(/[^a-z0-9]/g, '');
  return words.find((word) => plain(word) === plain(text));
}

/** The first cell that keeps a row from being used. Score columns are never looked at (801.11.note). */
export function badCell(columns: readonly Column[], cells: Cells): BadCell | undefined {
  for (const { name, holds, required, limit, score } of columns) {
    const text = cells[name] ?? '';
    if (score) continue;
    if (text === '') {
      if (required) return { problem: 'missing', column: name };
      continue;
    }
    if (limit && text.length > limit) return { problem: 'too-long', column: name };
    const known =
      holds === 'text' || (holds === 'day' ? dayIn(text) : holds === 'instant' ? instantIn(text) : wordIn(holds, text)) !== undefined;
    if (!known) return { problem: 'unknown-value', column: name };
  }
  return undefined;
}

const answerWords = { Accepted: 'accepted', Warning: 'warning', Error: 'rejected' } as const;

/** What is taken from a line: outcome, dates, status, numbers of ours. Never a score. */
export function takenFrom(type: Exclude<FileType, 'cdd' | 'ead' | 'list'>, cells: Cells): Taken | BadCell {
  const { columns } = formatOf(type);
  const bad = badCell(columns, cells);
  if (bad) return bad;
  const text = (name: string): string => cells[name] ?? '';
  const word = (name: string): string | undefined => {
    const column = columns.find((one) => one.name === name);
    return column && typeof column.holds === 'object' ? wordIn(column.holds, text(name)) : undefined;
  };
  const at = (name: string): Instant => instantIn(text(name)) ?? '';
  const examId = text('ClientCandidateID');
  const authorization = text('ClientAuthorizationID');
  switch (type) {
    case 'vcdc':
    case 'eac': {
      const status = answerWords[word('Status') as keyof typeof answerWords];
      // An accepted row that warns in its message was not simply accepted: a person reads it.
      const as = status === 'accepted' && /\bwarning\b/i.test(text('Message')) ? 'warning' : status;
      const answer = { examId, as, at: at('Date'), ...(text('Message') && { message: text('Message') }) };
      return type === 'vcdc' ? { type, ...answer } : { type, authorization, ...answer };
    }
    case 'exam': {
      const missed = ['true', '1', 'y'].includes(word('NoShow') ?? '');
      const grade = word('Grade');
      if (!missed && !grade) return { problem: 'no-outcome', column: 'Grade' };
      return {
        type,
        examId,
        authorization,
        as: missed ? 'no-show' : grade === 'pass' ? 'passed' : 'failed',
        examOn: dayIn(text('ExamDate')) ?? '',
        ...(text('RegistrationID') && { registration: text('RegistrationID') }),
        ...(text('FirstName') && { givenName: text('FirstName') }),
        ...(text('LastName') && { familyName: text('LastName') }),
      };
    }
    case 'event':
      return happening(word('EventType') ?? '', { type, examId, authorization, at: at('EventDate') }, cells);
  }
}

function happening(
  event: string,
  about: { type: 'event'; examId: string; authorization: string; at: Instant },
  cells: Cells,
): Taken | BadCell {
  const plain = {
    'cancel-appointment': 'cancelled',
    'place-hold': 'held',
    'release-hold': 'released',
    'revoke-result': 'revoked',
  } as const;
  const as = plain[event as keyof typeof plain] as (typeof plain)[keyof typeof plain] | undefined;
  if (as) return { ...about, as };
  const appointment = instantIn(cells['AppointmentDate'] ?? '');
  if (!appointment) return { problem: 'missing', column: 'AppointmentDate' };
  const mode = wordIn(['test-center', 'online'], cells['DeliveryMode'] ?? '');
  if (!mode) return { problem: 'missing', column: 'DeliveryMode' }; // 401.1
  return { ...about, as: 'appointment', appointment: { at: appointment, mode: mode as 'test-center' | 'online' } };
}
