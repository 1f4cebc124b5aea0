import type { HTMLInputAutoCompleteAttribute, ReactNode } from 'react';
import { useLanguage, useWords } from '../language/use-words';
import { partWords } from '../words/parts';
import { useFieldError, useTyped } from './form';

export function FieldMessage({ id, error }: { id: string; error: string | undefined }) {
  const words = useWords(partWords);
  return error ? (
    <span className="usa-error-message" id={`${id}-error`}>
      <span className="ps-vh">{words.error}</span>
      {error}
    </span>
  ) : null;
}

/** Ids of hint and error for `aria-describedby`. */
export const describedBy = (id: string, hint: unknown, error: unknown): string | undefined =>
  [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;

export const groupClass = (error: unknown) => `usa-form-group${error ? ' usa-form-group--error' : ''}`;

interface FieldProps {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  saved?: string | null;
  type?: 'text' | 'email' | 'tel' | 'password' | 'search';
  autoComplete?: HTMLInputAutoCompleteAttribute;
  inputMode?: 'numeric' | 'text';
  optional?: boolean;
  size?: 'small' | 'medium' | 'wide';
  maxLength?: number;
}

/** One line of text with its label, hint and error. */
export function Field({
  name,
  label,
  hint,
  saved,
  type = 'text',
  autoComplete,
  inputMode,
  optional,
  size = 'wide',
  maxLength,
}: FieldProps) {
  const words = useWords(partWords);
  const error = useFieldError(name);
  const typed = useTyped(name, saved);
  return (
    <div className={groupClass(error)}>
      <label className="usa-label" htmlFor={name}>
        {label}
        {optional && <span className="usa-hint"> ({words.optional})</span>}
      </label>
      {hint && (
        <span className="usa-hint" id={`${name}-hint`}>
          {hint}
        </span>
      )}
      <FieldMessage id={name} error={error} />
      <input
        className={`usa-input ps-input--${size}${error ? ' usa-input--error' : ''}`}
        id={name}
        name={name}
        type={type}
        defaultValue={type === 'password' ? undefined : typed}
        autoComplete={autoComplete}
        inputMode={inputMode}
        maxLength={maxLength}
        aria-describedby={describedBy(name, hint, error)}
        aria-invalid={error ? true : undefined}
        aria-required={optional ? undefined : true}
      />
    </div>
  );
}

/** A longer text. */
export function TextArea({ name, label, hint, saved, optional }: Pick<FieldProps, 'name' | 'label' | 'hint' | 'saved' | 'optional'>) {
  const words = useWords(partWords);
  const error = useFieldError(name);
  return (
    <div className={groupClass(error)}>
      <label className="usa-label" htmlFor={name}>
        {label}
        {optional && <span className="usa-hint"> ({words.optional})</span>}
      </label>
      {hint && (
        <span className="usa-hint" id={`${name}-hint`}>
          {hint}
        </span>
      )}
      <FieldMessage id={name} error={error} />
      <textarea
        className={`usa-textarea${error ? ' usa-input--error' : ''}`}
        id={name}
        name={name}
        rows={4}
        defaultValue={useTyped(name, saved)}
        aria-describedby={describedBy(name, hint, error)}
        aria-invalid={error ? true : undefined}
      />
    </div>
  );
}

/** One of a list. */
export function SelectField({
  name,
  label,
  hint,
  saved,
  options,
  placeholder,
}: Pick<FieldProps, 'name' | 'label' | 'hint' | 'saved'> & {
  options: readonly { value: string; label: string }[];
  placeholder?: string;
}) {
  const words = useWords(partWords);
  const error = useFieldError(name);
  return (
    <div className={groupClass(error)}>
      <label className="usa-label" htmlFor={name}>
        {label}
      </label>
      {hint && (
        <span className="usa-hint" id={`${name}-hint`}>
          {hint}
        </span>
      )}
      <FieldMessage id={name} error={error} />
      <select
        className={`usa-select${error ? ' usa-input--error' : ''}`}
        id={name}
        name={name}
        defaultValue={useTyped(name, saved)}
        aria-describedby={describedBy(name, hint, error)}
        aria-invalid={error ? true : undefined}
      >
        <option value="">{placeholder ?? words.choose}</option>
        {options.map(({ value, label: text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Month, day and year as three fields, in the order of the language; the form reads them with `dateIn`. */
export function DateField({ name, label, hint, saved }: Pick<FieldProps, 'name' | 'label' | 'hint' | 'saved'>) {
  const words = useWords(partWords);
  const language = useLanguage();
  const error = useFieldError(name);
  const [savedYear = '', savedMonth = '', savedDay = ''] = (saved ?? '').split('-');
  const year = useTyped(`${name}-year`, savedYear);
  const month = useTyped(`${name}-month`, savedMonth.replace(/^0/, ''));
  const day = useTyped(`${name}-day`, savedDay.replace(/^0/, ''));
  const wrong = error ? ' usa-input--error' : '';
  const invalid = error ? true : undefined;
  const monthFirst = language === 'en';
  const fields = {
    month: (
      <div key="month" className="usa-form-group usa-form-group--month usa-form-group--select">
        <label className="usa-label" htmlFor={monthFirst ? name : `${name}-month`}>
          {words.month}
        </label>
        <select
          className={`usa-select${wrong}`}
          id={monthFirst ? name : `${name}-month`}
          name={`${name}-month`}
          defaultValue={month}
          aria-invalid={invalid}
        >
          <option value="">{words.choose}</option>
          {words.months.map((text, index) => (
            <option key={text} value={String(index + 1)}>
              {text}
            </option>
          ))}
        </select>
      </div>
    ),
    day: (
      <div key="day" className="usa-form-group usa-form-group--day">
        <label className="usa-label" htmlFor={monthFirst ? `${name}-day` : name}>
          {words.day}
        </label>
        <input
          className={`usa-input${wrong}`}
          id={monthFirst ? `${name}-day` : name}
          name={`${name}-day`}
          inputMode="numeric"
          maxLength={2}
          defaultValue={day}
          aria-invalid={invalid}
        />
      </div>
    ),
    year: (
      <div key="year" className="usa-form-group usa-form-group--year">
        <label className="usa-label" htmlFor={`${name}-year`}>
          {words.year}
        </label>
        <input
          className={`usa-input${wrong}`}
          id={`${name}-year`}
          name={`${name}-year`}
          inputMode="numeric"
          maxLength={4}
          defaultValue={year}
          aria-invalid={invalid}
        />
      </div>
    ),
  };
  return (
    <div className={groupClass(error)}>
      <fieldset className="usa-fieldset" aria-describedby={describedBy(name, hint, error)}>
        <legend className="usa-label">{label}</legend>
        {hint && (
          <span className="usa-hint" id={`${name}-hint`}>
            {hint}
          </span>
        )}
        <FieldMessage id={name} error={error} />
        <div className="usa-memorable-date">
          {monthFirst ? [fields.month, fields.day, fields.year] : [fields.day, fields.month, fields.year]}
        </div>
      </fieldset>
    </div>
  );
}
