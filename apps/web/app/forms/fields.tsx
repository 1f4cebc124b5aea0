import type { HTMLInputAutoCompleteAttribute, ReactNode } from 'react';
import { useWords } from '../language/use-words';
import { partWords } from '../words/parts';
import { useTyped } from './form';
import { Labelled, useControl } from './frames';

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
export function Field({ label, saved, optional, size = 'wide', type = 'text', hint, ...input }: FieldProps) {
  const { name } = input;
  const control = useControl(name, hint);
  const typed = useTyped(name, saved);
  return (
    <Labelled name={name} label={label} hint={hint} optional={optional}>
      <input
        {...input}
        className={`usa-input ps-input--${size}${control.wrong}`}
        id={name}
        type={type}
        defaultValue={type === 'password' ? undefined : typed}
        aria-describedby={control.describedBy}
        aria-invalid={control.invalid}
        aria-required={optional ? undefined : true}
      />
    </Labelled>
  );
}

/** A longer text. */
export function TextArea({ name, label, hint, saved, optional }: Pick<FieldProps, 'name' | 'label' | 'hint' | 'saved' | 'optional'>) {
  const control = useControl(name, hint);
  return (
    <Labelled name={name} label={label} hint={hint} optional={optional}>
      <textarea
        className={`usa-textarea${control.wrong}`}
        id={name}
        name={name}
        rows={4}
        defaultValue={useTyped(name, saved)}
        aria-describedby={control.describedBy}
        aria-invalid={control.invalid}
      />
    </Labelled>
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
  const control = useControl(name, hint);
  return (
    <Labelled name={name} label={label} hint={hint}>
      <select
        className={`usa-select${control.wrong}`}
        id={name}
        name={name}
        defaultValue={useTyped(name, saved)}
        aria-describedby={control.describedBy}
        aria-invalid={control.invalid}
      >
        <option value="">{placeholder ?? words.choose}</option>
        {options.map(({ value, label: text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </Labelled>
  );
}
