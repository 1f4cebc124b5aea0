import type { DocumentView } from '../../contract';
import { type Column, DenseTable } from '../../parts/dense-table';
import { Empty } from '../../parts/empty';
import { size } from '../../parts/size';
import { Status } from '../../parts/status';
import { Time } from '../../parts/time';

/** Beginning and end of the sha256, enough to compare two by eye. */
const fingerprint = (sha256: string): string => `${sha256.slice(0, 4)}…${sha256.slice(-4)}`;

const Scan = ({ scan }: { scan: string }) =>
  scan === 'clean' ? (
    <Status tone="good" icon="check">
      Clean
    </Status>
  ) : (
    <Status tone="off" icon="help_outline">
      Not scanned
    </Status>
  );

/** Every file of the case. Opening one is written to the access log. */
export function Documents({ documents, nameOf }: { documents: DocumentView[]; nameOf: (item: string) => string }) {
  const columns: Column<DocumentView>[] = [
    { key: 'file', label: 'File', heads: true, cell: (file) => <a href={`/api/documents/${file.id}/content`}>{file.fileName}</a> },
    { key: 'for', label: 'For', cell: (file) => nameOf(file.item) },
    { key: 'received', label: 'Received', cell: (file) => <Time moment={file.received} /> },
    { key: 'scan', label: 'Scan', cell: (file) => <Scan scan={file.scan} /> },
    { key: 'size', label: 'Size', className: 'ps-nowrap', cell: (file) => size(file.bytes) },
    { key: 'print', label: 'Fingerprint', cell: (file) => <span className="ps-hash">{fingerprint(file.sha256)}</span> },
  ];
  return (
    <section className="ps-section" aria-labelledby="docs">
      <h2 id="docs">
        Documents <span className="ps-count">{documents.length}</span>
      </h2>
      {documents.length ? (
        <div className="ps-scroll">
          <DenseTable caption="Documents" columns={columns} rows={documents} keyOf={(file) => file.id} />
        </div>
      ) : (
        <Empty>
          <p>
            <strong>No file has come yet.</strong>
          </p>
        </Empty>
      )}
    </section>
  );
}
