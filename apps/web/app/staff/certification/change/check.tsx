import type { DocumentView } from '../../../contract';
import { Submit } from '../../../forms/buttons';
import { useProgram } from '../../../frame/use-root';
import { partWords } from '../../../words/parts';
import { type Column, DenseTable } from '../../../parts/dense-table';
import { size } from '../../../parts/size';
import type { StaffCertification } from '../../contract';
import type { Question } from './answers';

interface Row {
  label: string;
  now: string | undefined;
  next: string;
}

/** The second step: every answer beside what holds now. The answers travel with the form, so that nothing has to be kept in between. */
export function Check({
  asked,
  answers,
  document,
  reasons,
}: {
  asked: Question[];
  answers: Record<string, string>;
  document: DocumentView | undefined;
  reasons: StaffCertification['reissueReasons'];
}) {
  const { today } = useProgram();
  const compares = asked.some(({ now }) => now !== undefined);
  const rows: Row[] = [
    ...asked.map(({ name, label, kind, now }) => ({ label, now, next: shown(answers[name] ?? '', kind, reasons) })),
    ...(document ? [{ label: 'Proof', now: undefined, next: `${document.fileName}, ${size(document.bytes)}` }] : []),
  ];
  const columns: Column<Row>[] = [
    { key: 'what', label: 'What', heads: true, cell: ({ label }) => label },
    ...(compares ? [{ key: 'now', label: 'Now', cell: ({ now }: Row) => (now === undefined ? '' : now || '–') }] : []),
    {
      key: 'next',
      label: compares ? 'From today' : 'Answer',
      cell: ({ now, next }) => (now !== undefined && now !== next ? <strong>{next || '–'}</strong> : next || '–'),
    },
  ];
  return (
    <section className="ps-section" aria-labelledby="check">
      <h2 id="check">Check your answers</h2>
      <p className="ps-soft">Nothing is changed yet. Today is {today.words}.</p>
      <DenseTable caption="Your answers" columns={columns} rows={rows} keyOf={({ label }) => label} />
      {asked.flatMap(({ name, kind }) =>
        fieldsOf(name, kind, answers[name] ?? '').map(([field, value]) => <input key={field} type="hidden" name={field} value={value} />),
      )}
      {document && <input type="hidden" name="document" value={document.id} />}
      <p className="ps-after">
        <Submit outline name="step" value="edit">
          Change an answer
        </Submit>
      </p>
    </section>
  );
}

/** As the form of the first step has them: a date in its three parts. */
function fieldsOf(name: string, kind: Question['kind'], value: string): [string, string][] {
  if (kind !== 'date') return [[name, value]];
  const [year = '', month = '', day = ''] = value.split('-');
  return [
    [`${name}-year`, year],
    [`${name}-month`, month.replace(/^0/, '')],
    [`${name}-day`, day.replace(/^0/, '')],
  ];
}

function shown(value: string, kind: Question['kind'], reasons: StaffCertification['reissueReasons']): string {
  if (kind === 'reason') return reasons.find(({ code }) => code === value)?.words ?? value;
  if (kind !== 'date') return value;
  const [year = '', month = '', day = ''] = value.split('-');
  return `${partWords.en.months[Number(month) - 1] ?? month} ${Number(day)}, ${year}`;
}
