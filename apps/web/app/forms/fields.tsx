import type { HTMLInputAutoCompleteAttribute, ReactNode } from 'react';
import { useWords } from '../language/use-words';
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

export interface FieldProps {
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
