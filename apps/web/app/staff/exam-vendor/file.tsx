import { Fragment } from 'react';
import { read } from '../../api/api.server';
import { List } from '../../operations/list';
import { Breadcrumbs } from '../../parts/breadcrumbs';
import { Facts } from '../../parts/facts';
import { Page } from '../../parts/page';
import { Status } from '../../parts/status';
import { Time } from '../../parts/time';
import type { Handle } from '../../root';
import type { Route } from './+types/file';
import type { VendorFileReport } from './contract';

export const handle: Handle = { frame: 'staff' };

export const loader = ({ request, params: { id } }: Route.LoaderArgs) =>
  read<VendorFileReport>(request, `/staff/exam-vendor/files/${encodeURIComponent(id)}`);

/** A long hash may break between its parts. */
const parts = (hash: string) =>
  (hash.match(/.{1,8}/g) ?? []).map((part) => (
    <Fragment key={part}>
      {part}
      <wbr />
    </Fragment>
  ));

/** One file of the vendor's, row by row: what was taken of it and what was not, and why. */
export default function VendorFilePage({ loaderData: { file, rows, counts, shown } }: Route.ComponentProps) {
  return (
    <Page title={file.name}>
      <Breadcrumbs to={[{ href: '/staff/exam-vendor', label: 'Exam vendor' }]} here={file.name} />
      <div className="ps-section__head">
        <h1>{file.name}</h1>
        <Status tone={file.tone} pill>
          {file.stateWords}
        </Status>
      </div>
      <Facts
        strip
        facts={[
          { label: 'What', value: file.words },
          { label: 'Came', value: <Time moment={file.at} /> },
          { label: 'Taken', value: counts['good'] ?? 0 },
          { label: 'Known before', value: counts['known'] ?? 0 },
          { label: 'Not taken', value: file.odd },
          ...(file.problem ? [{ label: 'Note', value: file.problem }] : []),
        ]}
      />
      <p className="ps-small ps-soft">
        Scores are neither read nor kept. The file is known by its SHA-256: <code>{parts(file.sha256)}</code>
      </p>
      <List
        id="rows"
        heading={shown < file.rows ? 'Rows, the ones not taken first (not all are shown)' : 'Rows, the ones not taken first'}
        empty="No row of this file could be read."
        rows={rows}
        keyOf={(row) => String(row.line)}
        columns={[
          { key: 'line', label: 'Line', className: 'ps-num', heads: true, cell: (row) => row.line },
          { key: 'state', label: 'State', cell: (row) => <Status tone={row.tone}>{row.stateWords}</Status> },
          {
            key: 'why',
            label: 'Why',
            cell: (row) => (
              <>
                {row.reason ?? '–'}
                {row.column && (
                  <>
                    {' '}
                    <code>{row.column}</code>
                  </>
                )}
              </>
            ),
          },
          { key: 'taken', label: 'What it says', cell: (row) => row.taken ?? '–' },
          {
            key: 'whose',
            label: 'Number',
            cell: (row) => {
              const number = row.authorization ?? row.examId ?? '–';
              return row.caseId ? <a href={`/staff/candidacies/${row.caseId}`}>{number}</a> : number;
            },
          },
        ]}
      />
    </Page>
  );
}
