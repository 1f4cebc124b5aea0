import type { ReactNode } from 'react';
import { useWords } from '../language/use-words';
import { uploadWords } from '../words/upload';
import { Aid, FieldGroup, useControl } from './frames';

/** Where a file is chosen: label, what is accepted, error, control. */
function Drop({ name, label, hint, children }: { name: string; label: ReactNode; hint: ReactNode; children?: ReactNode }) {
  const { describedBy, invalid } = useControl(name, true);
  return (
    <div className="ps-drop">
      <label className="usa-label" htmlFor={name}>
        {label}
      </label>
      <Aid name={name} hint={hint} className=" ps-drop__hint" />
      <input id={name} type="file" name={name} accept=".pdf,.jpg,.jpeg,.png,.heic" aria-describedby={describedBy} aria-invalid={invalid} />
      {children}
    </div>
  );
}

/** One file, sent with the rest of the form. */
export const OneFile = ({ name, label, hint }: { name: string; label: string; hint: string }) => (
  <FieldGroup name={name}>
    <Drop name={name} label={label} hint={hint} />
  </FieldGroup>
);

/** One file per sending; with scripts (browser/upload.mjs) several, each with its progress. */
export function FileField({ name, item, owner, megabytes }: { name: string; item: string; owner: string; megabytes: number }) {
  const words = useWords(uploadWords);
  return (
    <FieldGroup
      name={name}
      data-upload=""
      data-item={item}
      data-for={owner}
      data-bytes={megabytes * 1024 * 1024}
      data-sending={words.script.sending}
      data-saved={words.script.saved}
      data-failed={words.script.failed}
      data-large={words.tooLarge('{name}', megabytes)}
    >
      <Drop name={name} label={<strong>{words.add}</strong>} hint={words.hint(megabytes)}>
        <ul className="ps-files ps-sending" aria-live="polite" />
        <p className="ps-drop__add">
          <button className="usa-button usa-button--outline usa-button--small" type="submit" name="then" value="add">
            {words.addButton}
          </button>
        </p>
      </Drop>
    </FieldGroup>
  );
}
