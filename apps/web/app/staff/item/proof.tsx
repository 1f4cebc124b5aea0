import type { DocumentView } from '../../contract';
import { Empty } from '../../parts/empty';
import { Icon } from '../../parts/icon';
import { size } from '../../parts/size';
import { Time } from '../../parts/time';
import type { ItemView } from '../contract';

/** Types that every browser draws. */
const drawn = ['image/jpeg', 'image/png'];

/** The files that prove the item, beside the form. Opening one is logged. */
export function Proof({ item, paper }: { item: ItemView; paper: string | undefined }) {
  return (
    <section aria-labelledby="proof">
      <h2 id="proof">Proof</h2>
      {item.documents.length ? (
        item.documents.map((file) => <File key={file.id} file={file} />)
      ) : (
        <Empty>
          <p>
            <strong>No file has come for this item.</strong>
          </p>
        </Empty>
      )}
      {paper && (
        <p>
          <a href={paper}>Record one received on paper</a>
        </p>
      )}
    </section>
  );
}

function File({ file }: { file: DocumentView }) {
  const href = `/api/documents/${file.id}/content`;
  return (
    <figure className="ps-proof">
      {drawn.includes(file.type) && <img src={href} alt={`The file ${file.fileName}`} />}
      <figcaption>
        <a href={href}>
          <Icon name="file_download" />
          Open {file.fileName}
        </a>
        <span className="ps-meta">
          {' '}
          {size(file.bytes)} · received <Time moment={file.received} /> · {file.scan === 'clean' ? 'scanned, clean' : 'not scanned'}
        </span>
      </figcaption>
    </figure>
  );
}
