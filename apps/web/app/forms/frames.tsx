import type { ReactNode } from 'react';
import { useWords } from '../language/use-words';
import { partWords } from '../words/parts';
import { useFieldError } from './form';

interface Framed {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  children: ReactNode;
}

/** What a control says about itself: where its hint and its error stand, and that it is wrong. `wrong` is the class for it. */
export function useControl(id: string, hint?: unknown) {
  const error = useFieldError(id);
  return {
    wrong: error ? ' usa-input--error' : '',
    invalid: error ? true : undefined,
    describedBy: [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined,
  };
}

/** The bar beside a field that is wrong; `data-*` for scripts that work on the group. */
export function FieldGroup({ name, children, ...data }: { name: string; children: ReactNode; [data: `data-${string}`]: string | number }) {
  const wrong = useFieldError(name) !== undefined;
  return (
    <div className={`usa-form-group${wrong ? ' usa-form-group--error' : ''}`} {...data}>
      {children}
    </div>
  );
}

/** What helps with a field, then what is wrong with it. */
export function Aid({ name, hint, className = '' }: { name: string; hint?: ReactNode; className?: string }) {
  const words = useWords(partWords);
  const error = useFieldError(name);
  return (
    <>
      {hint && (
        <span className={`usa-hint${className}`} id={`${name}-hint`}>
          {hint}
        </span>
      )}
      {error && (
        <span className="usa-error-message" id={`${name}-error`}>
          <span className="ps-vh">{words.error}</span>
          {error}
        </span>
      )}
    </>
  );
}

/** One control with its label, hint and error. The control's id is `name`. */
export function Labelled({ name, label, hint, optional = false, children }: Framed & { optional?: boolean | undefined }) {
  const words = useWords(partWords);
  return (
    <FieldGroup name={name}>
      <label className="usa-label" htmlFor={name}>
        {label}
        {optional && <span className="usa-hint"> ({words.optional})</span>}
      </label>
      <Aid name={name} hint={hint} />
      {children}
    </FieldGroup>
  );
}

/** Several controls that answer one question, with its legend, hint and error. */
export function Grouped({ name, label, hint, plain = false, children }: Framed & { plain?: boolean }) {
  const { describedBy } = useControl(name, hint);
  return (
    <FieldGroup name={name}>
      <fieldset className="usa-fieldset" aria-describedby={describedBy}>
        <legend className={plain ? 'usa-label' : 'usa-legend'}>{label}</legend>
        <Aid name={name} hint={hint} />
        {children}
      </fieldset>
    </FieldGroup>
  );
}
