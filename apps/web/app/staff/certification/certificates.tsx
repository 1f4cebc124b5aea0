import { type Column, DenseTable } from '../../parts/dense-table';
import { Status } from '../../parts/status';
import { Day, Time } from '../../parts/time';
import type { StaffCertification } from '../contract';

type Certificate = StaffCertification['certificates'][number];

const columns: Column<Certificate>[] = [
  { key: 'why', label: 'Why', heads: true, cell: ({ reasonWords }) => reasonWords },
  { key: 'name', label: 'Name on it', cell: ({ name }) => name },
  { key: 'issued', label: 'Issued', cell: ({ issued }) => <Time moment={issued} /> },
  { key: 'valid', label: 'Valid through', cell: ({ valid }) => <Day day={valid} /> },
  { key: 'by', label: 'By', cell: ({ by }) => by },
  {
    key: 'files',
    label: 'Files',
    cell: ({ current, ready, needsName }) =>
      ready ? (
        <Status tone={current ? 'good' : 'off'}>{current ? 'Current' : 'Replaced'}</Status>
      ) : needsName ? (
        <Status tone={current ? 'late' : 'off'}>{current ? 'Correct the name' : 'Never made'}</Status>
      ) : (
        <Status tone="wait" icon="autorenew">
          Being made
        </Status>
      ),
  },
];

/** 801.11.B: every certificate that was issued, with its reason; the last one is what the holder can download. */
export const Certificates = ({ certificates }: { certificates: Certificate[] }) => (
  <section className="ps-section" aria-labelledby="certificates">
    <h2 id="certificates">
      Certificates <span className="ps-count">{certificates.length}</span>
    </h2>
    <div className="ps-scroll">
      <DenseTable caption="Certificates" columns={columns} rows={certificates} keyOf={({ id }) => id} />
    </div>
  </section>
);
