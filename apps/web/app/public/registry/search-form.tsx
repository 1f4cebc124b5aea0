import type { Problem } from '../../contract';
import { useWords } from '../../language/use-words';
import { registryWords } from '../../words/registry';

/** One field for name or number; a plain form, so the address can be kept. On the home page as a card, elsewhere flat. */
export function SearchForm({ flat = false, asked, problem }: { flat?: boolean; asked?: string; problem?: Problem | undefined }) {
  const words = useWords(registryWords).search;
  const error = problem?.errors?.[0]?.detail;
  const described = [!flat && 'q-hint', error && 'q-error'].filter(Boolean).join(' ') || undefined;
  return (
    <form className={`ps-search${flat ? ' ps-search--flat' : ''}`} role="search" action="/registry" aria-label={words.heading}>
      <label className={flat ? 'ps-small' : undefined} htmlFor="q">
        {flat ? words.field : words.heading}
      </label>
      {!flat && (
        <span className="usa-hint" id="q-hint">
          {words.hint}
        </span>
      )}
      {error && (
        <span className="usa-error-message" id="q-error">
          {error}
        </span>
      )}
      <div className="ps-search__row">
        <input
          className={`usa-input${error ? ' usa-input--error' : ''}`}
          id="q"
          name="q"
          type="search"
          autoComplete="off"
          defaultValue={asked}
          aria-describedby={described}
          aria-invalid={error ? true : undefined}
        />
        <button className="usa-button" type="submit">
          {flat ? words.short : words.button}
        </button>
      </div>
    </form>
  );
}
