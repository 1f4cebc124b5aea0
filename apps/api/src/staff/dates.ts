/** Deadlines and requests of an application as staff see them, each with its reason. */
import { toDay, toInstant } from '../../../../cases/rows';
import { firstLetter } from '../../../../policy/application/file';
import { itemWords } from '../../../../policy/application/item-words';
import type { Item } from '../../../../policy/application/items';
import { dayOf, shortDate, timeInWords, daysBetween } from '../../../../policy/calendar';
import { daysLeftInWords, deadlineStateWords } from '../../../../policy/deadline-words';
import type { LedgerRow } from '../../../../policy/process';
import { labelOf, why } from '../../../../policy/process-words';
import type { Tone } from '../../../../policy/stage-words';
import type { Request } from '../../../../prisma/generated/client';
import type { Shown } from '../application/shown';
import { comesOn, isOwed, type AnyShown } from '../cases/shown';
import { day } from '../calendar/moments';
import type { StaffCaseView } from './case.view';
import { week } from './queue.view';

const order = { running: 0, missed: 1, met: 2, ended: 3 } as const;

function toneOf(row: LedgerRow, left: number): Tone {
  if (isOwed(row)) return 'late';
  if (row.state === 'running') return left <= week ? 'turn' : 'wait';
  return row.state === 'met' ? 'good' : row.state === 'missed' ? 'late' : 'plain';
}

const settled = (row: LedgerRow): string => {
  if (isOwed(row)) return 'Overdue, still owed';
  const at = row.settledAt ? ` ${shortDate(dayOf(row.settledAt), 'en')}` : '';
  return row.state === 'missed' && row.owner === 'us' ? `Done late,${at}` : `${deadlineStateWords[row.state]}${at}`;
};

/** What runs first, then what was missed, met or ended. */
export function deadlinesOf({ kind, file, today }: AnyShown): StaffCaseView['deadlines'] {
  return Object.values(file.ledger)
    .sort((a, b) => order[a.state] - order[b.state] || (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1))
    .map((row) => {
      const open = row.state === 'running' || isOwed(row);
      const on = comesOn(row);
      const due = day(on, 'en');
      return {
        id: row.id,
        label: labelOf(kind, row, 'staff', 'en'),
        state: row.state,
        stateWords: settled(row),
        tone: toneOf(row, daysBetween(today, on)),
        due,
        dueWords: row.reminder || row.begins ? due.words : `${due.words}, 11:59 pm`,
        ...(open && { leftWords: daysLeftInWords(on, today, 'en') }),
        why: why(kind, row, file.edition, 'staff', 'en'),
      };
    });
}

export interface StoredRequest {
  item: string;
  kind: string;
  reasons: string[];
  requestedAt: string;
  sentAt?: string;
  dueOn?: string;
  receivedAt?: string;
  outcome?: string;
}

export const storedRequest = ({ item, kind, reasons, requestedAt, sentAt, dueOn, receivedAt, outcome }: Request): StoredRequest => ({
  item,
  kind,
  reasons,
  requestedAt: toInstant(requestedAt),
  ...(sentAt && { sentAt: toInstant(sentAt) }),
  ...(dueOn && { dueOn: toDay(dueOn) }),
  ...(receivedAt && { receivedAt: toInstant(receivedAt) }),
  ...(outcome && { outcome }),
});

const outcomes: Record<string, { state: string; tone: Tone }> = {
  answered: { state: 'Received', tone: 'good' },
  unanswered: { state: 'Did not come', tone: 'late' },
  approved: { state: 'Ended', tone: 'plain' },
  denied: { state: 'Ended', tone: 'plain' },
  void: { state: 'Did not come in time', tone: 'late' },
  withdrawn: { state: 'Ended', tone: 'plain' },
};

/** What was missing at submission was asked for by the first letter; the rest by name. */
export function requestsOf({ file, status }: Shown, stored: readonly StoredRequest[]): StaffCaseView['requests'] {
  return stored.map(({ item, reasons, requestedAt, sentAt, dueOn, receivedAt, outcome, kind }) => {
    const left = kind === 'missing' ? (file.lettersSent[firstLetter] ?? sentAt) : sentAt;
    const asked = left ? `Asked ${shortDate(dayOf(left), 'en')}` : `Letter on its way since ${shortDate(dayOf(requestedAt), 'en')}`;
    const waiting = outcome === undefined && status === 'void' ? outcomes['void'] : undefined;
    const known = (outcome && outcomes[outcome]) || waiting || { state: 'Waiting', tone: 'turn' as const };
    return {
      item,
      label: itemWords[item as Item].staff,
      codes: reasons,
      asked,
      dueWords: receivedAt
        ? `received ${shortDate(dayOf(receivedAt), 'en')}, ${timeInWords(receivedAt, 'en')}`
        : dueOn
          ? `may come until ${shortDate(dueOn, 'en')}`
          : 'its time begins when the letter leaves',
      ...known,
    };
  });
}
