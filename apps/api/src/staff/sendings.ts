/** What the exam vendor was told about a candidate, and what it answered. */
import { toInstant } from '../../../../cases/rows';
import type { Tone } from '../../../../policy/stage-words';
import type { VendorRecord } from '../../../../prisma/generated/client';
import { moment } from '../calendar/moments';
import type { StaffCandidacyView } from './candidacy-case.view';

const states: Record<string, { words: string; tone: Tone }> = {
  'to-send': { words: 'To be sent', tone: 'wait' },
  sent: { words: 'Sent, no answer yet', tone: 'wait' },
  accepted: { words: 'Accepted', tone: 'good' },
  warning: { words: 'Accepted with a warning', tone: 'late' },
  rejected: { words: 'Rejected', tone: 'late' },
};
const kinds: Record<string, string> = { candidate: 'Candidate', authorization: 'Authorization' };
const done: Record<string, string> = { Add: 'added', Update: 'updated', Delete: 'deleted' };

export const sendingView = (row: VendorRecord): StaffCandidacyView['sendings'][number] => {
  const { words, tone } = states[row.state] ?? { words: row.state, tone: 'plain' };
  return {
    id: row.id,
    what: `${kinds[row.kind] ?? row.kind}, ${done[row.action] ?? row.action}`,
    ...(row.authorization && { authorization: row.authorization }),
    state: row.state,
    stateWords: words,
    tone,
    ...(row.message && { message: row.message }),
    created: moment(toInstant(row.createdAt), 'en'),
    ...(row.sentAt && { sent: moment(toInstant(row.sentAt), 'en') }),
    ...(row.answeredAt && { answered: moment(toInstant(row.answeredAt), 'en') }),
    canResend: row.state === 'rejected' || row.state === 'warning' || row.state === 'sent',
  };
};
