import { Time } from '../parts/time';
import type { BlockedChange, SilentCase, UnansweredChange } from './contract';
import { CaseLink, List } from './list';

/** Received and kept, but without an outcome yet. */
export const Unanswered = ({ rows }: { rows: UnansweredChange[] }) => (
  <List
    id="unanswered"
    heading="Received, not answered yet"
    empty="Everything that was received has its answer."
    rows={rows}
    keyOf={(row) => row.changeId}
    columns={[
      { key: 'what', label: 'Command', heads: true, cell: (row) => row.command },
      { key: 'case', label: 'Case', cell: (row) => <CaseLink row={row} /> },
      { key: 'since', label: 'Received', cell: (row) => <Time moment={row.received} /> },
      { key: 'state', label: 'State', cell: (row) => (row.arriving ? 'Upload still arriving' : 'Waiting for the record') },
    ]}
  />
);

/** Policy threw on it: the case stands still until corrected code runs. */
export const Blocked = ({ rows }: { rows: BlockedChange[] }) => (
  <List
    id="blocked"
    heading="Blocked by a fault of ours"
    empty="No case is blocked."
    late
    rows={rows}
    keyOf={(row) => row.changeId}
    columns={[
      { key: 'case', label: 'Case', heads: true, cell: (row) => <CaseLink row={row} /> },
      { key: 'error', label: 'Fault', cell: (row) => row.error },
      { key: 'since', label: 'Since', cell: (row) => <Time moment={row.since} /> },
      { key: 'tries', label: 'Tries', className: 'ps-num', cell: (row) => row.attempts },
      { key: 'retime', label: 'What can help', cell: (row) => <a href={`/operations/cases/${row.caseId}/retime`}>Compute a date anew</a> },
    ]}
  />
);

/** Open cases with neither a next date nor an owner: nobody would ever come back to them. */
export const Silent = ({ rows }: { rows: SilentCase[] }) => (
  <List
    id="silent"
    heading="Silent cases"
    empty="Every open case has a next date or an owner."
    late
    rows={rows}
    keyOf={(row) => row.caseId}
    columns={[
      { key: 'case', label: 'Case', heads: true, cell: (row) => <CaseLink row={row} /> },
      { key: 'stage', label: 'Stage', cell: (row) => row.stage },
      { key: 'opened', label: 'Opened', cell: (row) => <Time moment={row.opened} /> },
    ]}
  />
);
