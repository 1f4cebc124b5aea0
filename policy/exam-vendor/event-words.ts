/** What happened between the exam vendor and us, in words for staff. Nobody else reads this case. */
import type { CommonEvent, EventWords } from '../event-words';
import type { ExamVendorEvent } from './consequences';

/** The facts that its events carry; each type fills its own (policy/exam-vendor/consequences.ts). */
export interface ExamVendorEventText {
  sent?: number;
  open?: number;
  files?: number;
  stuck?: readonly unknown[];
  good?: number;
  known?: number;
  setAside?: number;
  differences?: readonly unknown[];
  missing?: boolean;
}

const rows = (count: number | undefined): string => `${count ?? 0} ${count === 1 ? 'row' : 'rows'}`;

export const examVendorEventWords = {
  DealingsBegun: { staff: () => 'Dealings with the exam vendor began' },
  VendorToBeTold: { staff: () => 'Something is ready to be sent' },
  ExchangeBegun: { staff: () => 'Exchange of files began' },
  ComparisonBegun: { staff: () => 'Comparison of the lists began' },
  VendorExchanged: {
    staff: (text) =>
      `Exchange done: ${text.sent ?? 0} records sent, ${text.files ?? 0} files came${text.stuck ? `, ${text.stuck.length} could not be carried` : ''}`,
  },
  VendorCompared: {
    staff: (text) =>
      text.missing
        ? 'Not compared: the vendor left no list that can be read'
        : `Lists compared: ${text.differences?.length ?? 0} differences`,
  },
  RowsImported: {
    staff: (text) => `Imported: ${rows(text.good)} good, ${text.known ?? 0} known before, ${text.setAside ?? 0} set aside`,
  },
  RecordSentAgain: { staff: () => 'A record is sent again' },
} as const satisfies Record<Exclude<ExamVendorEvent, CommonEvent>, EventWords<ExamVendorEventText>>;
