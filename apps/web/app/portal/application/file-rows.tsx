import type { DocumentView } from '../../contract';
import { useWords } from '../../language/use-words';
import { Icon } from '../../parts/icon';
import { size } from '../../parts/size';
import { uploadWords } from '../../words/upload';

/** Files that are here, each with its size; in a draft they can be taken out again, by the form "remove" of the page. */
export function FileRows({ heading, documents, removable }: { heading: string; documents: DocumentView[]; removable: boolean }) {
  const words = useWords(uploadWords);
  if (!documents.length) return null;
  return (
    <section className="ps-filelist">
      <h2>{heading}</h2>
      <ul className="ps-files">
        {documents.map(({ id, fileName, bytes }) => (
          <li className="is-good" key={id}>
            <Icon name="check_circle" />
            <div>
              <p className="ps-name">{fileName}</p>
              <p className="ps-meta">
                {size(bytes)} · {words.saved}
              </p>
            </div>
            {removable && (
              <button className="usa-button usa-button--unstyled" type="submit" form="remove" name="remove" value={id}>
                {words.remove}
                <span className="ps-vh"> {fileName}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
