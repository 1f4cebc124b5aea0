import type { ReactNode } from 'react';
import { useChosen, useFieldError, useTyped } from './form';
import { Aid, FieldGroup, Grouped, useControl } from './frames';

export interface Option {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
}
interface ChoicesProps {
  name: string;
  legend: ReactNode;
  hint?: ReactNode;
  options: readonly Option[];
}

/** The first choice has the field's own id, so the error summary leads to it. */
function Choices({ type, chosen, name, legend, hint, options }: ChoicesProps & { type: 'radio' | 'checkbox'; chosen: readonly string[] }) {
  const invalid = useFieldError(name) ? true : undefined;
  return (
    <Grouped name={name} label={legend} hint={hint}>
      {options.map(({ value, label, hint: aside }, index) => {
        const id = index === 0 ? name : `${name}-${value}`;
        return (
          <div className={`usa-${type}`} key={value}>
            <input
              className={`usa-${type}__input`}
              id={id}
              type={type}
              name={name}
              value={value}
              defaultChecked={chosen.includes(value)}
              aria-invalid={invalid}
            />
            <label className={`usa-${type}__label`} htmlFor={id}>
              {label}
              {aside && <span className="usa-hint ps-choicehint">{aside}</span>}
            </label>
          </div>
        );
      })}
    </Grouped>
  );
}

/** One of a few. */
export const Radios = ({ saved, ...choices }: ChoicesProps & { saved?: string | null }) => (
  <Choices type="radio" chosen={[useTyped(choices.name, saved)]} {...choices} />
);

/** Several of a list, as checkboxes under one legend. */
export const Checks = ({ saved, ...choices }: ChoicesProps & { saved?: readonly string[] }) => (
  <Choices type="checkbox" chosen={useChosen(choices.name, saved)} {...choices} />
);

/** One statement to agree to; its id is name and value, as in the pointers of the API. */
export function Check({
  name,
  value,
  id = `${name}-${value}`,
  saved,
  children,
}: {
  name: string;
  value: string;
  id?: string;
  saved?: readonly string[];
  children: ReactNode;
}) {
  const { describedBy, invalid } = useControl(id);
  const chosen = useChosen(name, saved).includes(value);
  return (
    <FieldGroup name={id}>
      <Aid name={id} />
      <div className="usa-checkbox ps-check">
        <input
          className="usa-checkbox__input"
          id={id}
          type="checkbox"
          name={name}
          value={value}
          defaultChecked={chosen}
          aria-describedby={describedBy}
          aria-invalid={invalid}
        />
        <label className="usa-checkbox__label" htmlFor={id}>
          {children}
        </label>
      </div>
    </FieldGroup>
  );
}
