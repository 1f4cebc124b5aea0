import { CommandKey } from '../../forms/form';
import { List } from '../../operations/list';
import { Status } from '../../parts/status';
import { Time } from '../../parts/time';
import type { VendorRecord } from './contract';

/** What the vendor was told, one row per sending: when it left, and what came back. */
export const Records = ({ rows }: { rows: VendorRecord[] }) => (
  <List
    id="records"
    heading="Told to the vendor"
    empty="Nothing was told to the vendor yet."
    note="What waits or was not simply accepted first, then the newest only. Everything about one candidate is on their page."
    rows={rows}
    keyOf={(row) => row.id}
    columns={[
      {
        key: 'what',
        label: 'What',
        heads: true,
        cell: (row) => (
          <>
            {row.words} <span className="ps-soft">{row.authorization ?? row.examId}</span>
          </>
        ),
      },
      {
        key: 'case',
        label: 'Candidate',
        className: 'ps-nowrap',
        cell: (row) => <a href={`/staff/candidacies/${row.caseId}`}>{row.reference}</a>,
      },
      {
        key: 'state',
        label: 'State',
        cell: (row) => (
          <>
            <Status tone={row.tone}>{row.stateWords}</Status>
            {row.message && <span className="ps-soft"> {row.message}</span>}
            {row.problems.length > 0 && <span className="ps-soft"> {row.problems.join(', ')}</span>}
          </>
        ),
      },
      { key: 'made', label: 'Ready', cell: (row) => <Time moment={row.created} /> },
      { key: 'sent', label: 'Sent', cell: (row) => (row.sent ? <Time moment={row.sent} /> : '–') },
      { key: 'answered', label: 'Answered', cell: (row) => (row.answered ? <Time moment={row.answered} /> : '–') },
      { key: 'again', label: 'Again', cell: (row) => (row.state === 'to-send' ? '–' : <Resend row={row} />) },
    ]}
  />
);

const Resend = ({ row }: { row: VendorRecord }) => (
  <form method="post" action="/staff/exam-vendor">
    <CommandKey />
    <input type="hidden" name="record" value={row.id} />
    <button className="usa-button usa-button--outline usa-button--small" type="submit">
      Send again
      <span className="ps-vh">
        : {row.words}, {row.reference}
      </span>
    </button>
  </form>
);
