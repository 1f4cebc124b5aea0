import type { DocumentView } from '../../contract';
import { Status } from '../../parts/status';
import type { IconName } from '../../../theme/icons.mts';
import { type Column, DenseTable } from '../../parts/dense-table';
import type { ChecklistRow, StaffCase } from '../contract';

const icons: Record<string, IconName> = {
  missing: 'radio_button_unchecked',
  provided: 'help_outline',
  met: 'check_circle',
  'not-met': 'cancel',
  rejected: 'cancel',
  requested: 'cancel',
};
const classWords = { decline: 'A reason to deny', fixable: 'Can be fixed', note: 'Note' } as const;

export const ItemStatus = ({ row }: { row: Pick<ChecklistRow, 'state' | 'stateWords' | 'tone'> }) => (
  <Status tone={row.tone} icon={icons[row.state] ?? 'info'}>
    {row.stateWords}
  </Status>
);

export const Reasons = ({ reasons }: { reasons: ChecklistRow['reasons'] }) => (
  <>
    {reasons.map((reason) => (
      <span key={reason.code}>
        <span className="ps-code">{reason.code}</span>{' '}
        <span className="ps-reason">
          {reason.text}. {classWords[reason.class]}
        </span>
      </span>
    ))}
  </>
);

const filesInWords = (files: DocumentView[]): string => (files.length === 1 ? '1 file' : `${files.length} files`);

function Proof({ proof }: { proof: ChecklistRow['proof'] }) {
  if (typeof proof === 'string') return <>{proof}</>;
  return proof.length ? <a href="#docs">{filesInWords(proof)}</a> : <>–</>;
}

/** Items that need a look come first and are bold: they are the work. */
const needsLook = (row: ChecklistRow) => row.state !== 'met';

/** 801.3, 801.4: the items of the route, each with its state, its coded reasons and its proof. */
export function Checklist({ view: { id, checklist, checklistCounts } }: { view: StaffCase }) {
  const rows = [...checklist.filter(needsLook), ...checklist.filter((row) => !needsLook(row))];
  const columns: Column<ChecklistRow>[] = [
    {
      key: 'item',
      label: 'Item',
      heads: true,
      cell: (row) => {
        const label = needsLook(row) ? <strong>{row.label}</strong> : row.label;
        return row.judge ? <a href={`/staff/applications/${id}/items/${row.item}`}>{label}</a> : label;
      },
    },
    { key: 'rule', label: 'Rule', cell: (row) => <span className="ps-code">{row.rule}</span> },
    { key: 'state', label: 'State', cell: (row) => <ItemStatus row={row} /> },
    { key: 'reason', label: 'Reason', cell: (row) => (row.reasons.length ? <Reasons reasons={row.reasons} /> : '–') },
    { key: 'proof', label: 'Proof', cell: (row) => <Proof proof={row.proof} /> },
    { key: 'checked', label: 'Checked', cell: (row) => row.checked ?? '–' },
  ];
  return (
    <section className="ps-section" aria-labelledby="checklist">
      <div className="ps-section__head">
        <h2 id="checklist">
          Checklist <span className="ps-count">{checklistCounts}</span>
        </h2>
      </div>
      <div className="ps-scroll">
        <DenseTable caption="Items required for this application" columns={columns} rows={rows} keyOf={(row) => row.item} />
      </div>
    </section>
  );
}
