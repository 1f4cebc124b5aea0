import type { ReactNode } from 'react';
import { describedBy, FieldMessage, groupClass } from './fields';
import { useChosen, useFieldError, useTyped } from './form';

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

function Group({ name, legend, hint, children }: Omit<ChoicesProps, 'options'> & { children: ReactNode }) {
  const error = useFieldError(name);
  return (
    <div className={groupClass(error)}>
      <fieldset className="usa-fieldset" aria-describedby={describedBy(name, hint, error)}>
        <legend className="usa-legend">{legend}</legend>
        {hint && (
          <span className="usa-hint" id={`${name}-hint`}>
            {hint}
          </span>
        )}
        <FieldMessage id={name} error={error} />
        {children}
      </fieldset>
    </div>
  );
}

/** One of a few. The first one has the field's own id, so the error summary leads to it. */
export function Radios({ saved, options, ...group }: ChoicesProps & { saved?: string | null }) {
  const { name } = group;
  const typed = useTyped(name, saved);
  const invalid = useFieldError(name) ? true : undefined;
  return (
    <Group {...group}>
      {options.map(({ value, label, hint }, index) => {
        const id = index === 0 ? name : `${name}-${value}`;
        return (
          <div className="usa-radio" key={value}>
            <input
              className="usa-radio__input"
              id={id}
              type="radio"
              name={name}
              value={value}
              defaultChecked={typed === value}
              aria-invalid={invalid}
            />
            <label className="usa-radio__label" htmlFor={id}>
              {label}
              {hint && <span className="usa-hint ps-choicehint">{hint}</span>}
            </label>
          </div>
        );
      })}
    </Group>
  );
}

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
  const error = useFieldError(id);
  const chosen = useChosen(name, saved).includes(value);
  return (
    <div className={groupClass(error)}>
      <FieldMessage id={id} error={error} />
      <div className="usa-checkbox ps-check">
        <input
          className="usa-checkbox__input"
          id={id}
          type="checkbox"
          name={name}
          value={value}
          defaultChecked={chosen}
          aria-describedby={describedBy(id, undefined, error)}
          aria-invalid={error ? true : undefined}
        />
        <label className="usa-checkbox__label" htmlFor={id}>
          {children}
        </label>
      </div>
    </div>
  );
}

/** Several of a list, as checkboxes under one legend. */
export function Checks({ saved, options, ...group }: ChoicesProps & { saved?: readonly string[] }) {
  const { name } = group;
  const chosen = useChosen(name, saved);
  const invalid = useFieldError(name) ? true : undefined;
  return (
    <Group {...group}>
      {options.map(({ value, label, hint }, index) => {
        const id = index === 0 ? name : `${name}-${value}`;
        return (
          <div className="usa-checkbox" key={value}>
            <input
              className="usa-checkbox__input"
              id={id}
              type="checkbox"
              name={name}
              value={value}
              defaultChecked={chosen.includes(value)}
              aria-invalid={invalid}
            />
            <label className="usa-checkbox__label" htmlFor={id}>
              {label}
              {hint && <span className="usa-hint ps-choicehint">{hint}</span>}
            </label>
          </div>
        );
      })}
    </Group>
  );
}
