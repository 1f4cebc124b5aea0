import { type Column, DenseTable } from '../../parts/dense-table';
import { Empty } from '../../parts/empty';
import { Status } from '../../parts/status';
import { Time } from '../../parts/time';
import type { StaffCandidacy } from '../contract';

type Sending = StaffCandidacy['sendings'][number];

const columns: Column<Sending>[] = [
  {
    key: 'what',
    label: 'What',
    heads: true,
    cell: ({ what, authorization }) => (
      <>
        {what}
        {authorization && <span className="ps-meta ps-below">{authorization}</span>}
      </>
    ),
  },
  {
    key: 'state',
    label: 'State',
    cell: ({ tone, stateWords, message }) => (
      <>
        <Status tone={tone}>{stateWords}</Status>
        {message && <span className="ps-meta ps-below">{message}</span>}
      </>
    ),
  },
  { key: 'asked', label: 'Asked for', cell: ({ created }) => <Time moment={created} /> },
  { key: 'sent', label: 'Sent', cell: ({ sent }) => (sent ? <Time moment={sent} /> : '–') },
  { key: 'answered', label: 'Answered', cell: ({ answered }) => (answered ? <Time moment={answered} /> : '–') },
];

/** Each record that the vendor was to get, how far it came, and what the vendor said. */
export const Sendings = ({ sendings }: { sendings: Sending[] }) => (
  <section className="ps-section" aria-labelledby="sendings">
    <div className="ps-section__head">
      <h2 id="sendings">
        Told to the vendor <span className="ps-count">{sendings.length}</span>
      </h2>
      <p className="ps-small">
        <a href="/staff/exam-vendor">All dealings with the vendor</a>
      </p>
    </div>
    {sendings.length ? (
      <div className="ps-scroll">
        <DenseTable caption="Told to the vendor" columns={columns} rows={sendings} keyOf={({ id }) => id} />
      </div>
    ) : (
      <Empty>
        <p>
          <strong>The vendor was told nothing yet.</strong>
        </p>
      </Empty>
    )}
  </section>
);
