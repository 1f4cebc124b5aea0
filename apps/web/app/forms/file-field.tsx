import { useWords } from '../language/use-words';
import { uploadWords } from '../words/upload';
import { describedBy, FieldMessage, groupClass } from './fields';
import { useFieldError } from './form';

/** One file per sending; with scripts (browser/upload.mjs) several, each with its progress. */
export function FileField({ name, item, owner, megabytes }: { name: string; item: string; owner: string; megabytes: number }) {
  const words = useWords(uploadWords);
  const error = useFieldError(name);
  return (
    <div
      className={groupClass(error)}
      data-upload=""
      data-item={item}
      data-for={owner}
      data-bytes={megabytes * 1024 * 1024}
      data-sending={words.script.sending}
      data-saved={words.script.saved}
      data-failed={words.script.failed}
      data-large={words.tooLarge('{name}', megabytes)}
    >
      <div className="ps-drop">
        <label className="usa-label" htmlFor={name}>
          <strong>{words.add}</strong>
        </label>
        <span className="usa-hint ps-drop__hint" id={`${name}-hint`}>
          {words.hint(megabytes)}
        </span>
        <FieldMessage id={name} error={error} />
        <input
          id={name}
          type="file"
          name={name}
          accept=".pdf,.jpg,.jpeg,.png,.heic"
          aria-describedby={describedBy(name, true, error)}
          aria-invalid={error ? true : undefined}
        />
        <ul className="ps-files ps-sending" aria-live="polite" />
        <p className="ps-drop__add">
          <button className="usa-button usa-button--outline usa-button--small" type="submit" name="then" value="add">
            {words.addButton}
          </button>
        </p>
      </div>
    </div>
  );
}
