import { type Column, DenseTable } from '../../parts/dense-table';
import { Empty } from '../../parts/empty';
import { Status } from '../../parts/status';
import { Day, Time } from '../../parts/time';
import type { StaffCandidacy } from '../contract';

type Attempt = StaffCandidacy['attempts'][number];

const columns: Column<Attempt>[] = [
  {
    key: 'attempt',
    label: 'Attempt',
    heads: true,
    cell: ({ ordinal, authorization, feeWords }) => (
      <>
        {ordinal} <span className="ps-soft">{authorization}</span>
        <span className="ps-meta ps-below">{feeWords}</span>
      </>
    ),
  },
  {
    key: 'state',
    label: 'State',
    cell: ({ tone, statusWords, counts, outcome }) => (
      <>
        <Status tone={tone}>{statusWords}</Status>
        {outcome && !counts && <span className="ps-meta ps-below">uses no attempt</span>}
      </>
    ),
  },
  { key: 'paid', label: 'Paid', cell: ({ paid }) => <Time moment={paid} /> },
  {
    key: 'vendor',
    label: 'Vendor',
    cell: ({ released, answer }) => (
      <>
        {released ? <Time moment={released} /> : 'Not told'}
        {answer && <span className="ps-meta ps-below">{answer.words}</span>}
      </>
    ),
  },
  {
    key: 'exam',
    label: 'Exam',
    cell: ({ appointment, examOn }) =>
      examOn ? (
        <Day day={examOn} />
      ) : appointment ? (
        <>
          <Time moment={appointment.at} />
          <span className="ps-meta ps-below">
            {appointment.modeWords} · move or cancel until <Time moment={appointment.cancelBy} />
          </span>
        </>
      ) : (
        '–'
      ),
  },
  { key: 'told', label: 'Person told', cell: ({ told }) => (told ? <Time moment={told} /> : '–') },
];

/** 403.3.attempts: one row per paid attempt; outcome and day, never a score (801.11.note). */
export const Attempts = ({ attempts, left }: { attempts: Attempt[]; left: number }) => (
  <section className="ps-section" aria-labelledby="attempts">
    <h2 id="attempts">
      Attempts <span className="ps-count">{left} left</span>
    </h2>
    {attempts.length ? (
      <div className="ps-scroll">
        <DenseTable caption="Attempts" columns={columns} rows={attempts} keyOf={({ authorization }) => authorization} />
      </div>
    ) : (
      <Empty>
        <p>
          <strong>No attempt is paid yet.</strong>
        </p>
      </Empty>
    )}
  </section>
);
