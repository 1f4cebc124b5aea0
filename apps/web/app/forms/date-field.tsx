import type { ReactNode } from 'react';
import { useLanguage, useWords } from '../language/use-words';
import { partWords } from '../words/parts';
import type { FieldProps } from './fields';
import { useTyped } from './form';
import { Grouped, useControl } from './frames';

/** Month, day and year as three fields, in the order of the language; the form reads them with `dateIn`. The first one has the field's id. */
export function DateField({ name, label, hint, saved }: Pick<FieldProps, 'name' | 'label' | 'hint' | 'saved'>) {
  const words = useWords(partWords);
  const monthFirst = useLanguage() === 'en';
  const { wrong, invalid } = useControl(name, hint);
  const [savedYear = '', savedMonth = '', savedDay = ''] = (saved ?? '').split('-');
  const year = useTyped(`${name}-year`, savedYear);
  const month = useTyped(`${name}-month`, savedMonth.replace(/^0/, ''));
  const day = useTyped(`${name}-day`, savedDay.replace(/^0/, ''));
  const ids = { month: monthFirst ? name : `${name}-month`, day: monthFirst ? `${name}-day` : name, year: `${name}-year` };
  const digits = (part: 'day' | 'year', length: number, typed: string) => (
    <input
      className={`usa-input${wrong}`}
      id={ids[part]}
      name={`${name}-${part}`}
      inputMode="numeric"
      maxLength={length}
      defaultValue={typed}
      aria-invalid={invalid}
    />
  );
  const months = (
    <select className={`usa-select${wrong}`} id={ids.month} name={`${name}-month`} defaultValue={month} aria-invalid={invalid}>
      <option value="">{words.choose}</option>
      {words.months.map((text, index) => (
        <option key={text} value={String(index + 1)}>
          {text}
        </option>
      ))}
    </select>
  );
  const parts = {
    month: (
      <Part key="month" part="month--select" id={ids.month} label={words.month}>
        {months}
      </Part>
    ),
    day: (
      <Part key="day" part="day" id={ids.day} label={words.day}>
        {digits('day', 2, day)}
      </Part>
    ),
    year: (
      <Part key="year" part="year" id={ids.year} label={words.year}>
        {digits('year', 4, year)}
      </Part>
    ),
  };
  return (
    <Grouped name={name} label={label} hint={hint} plain>
      <div className="usa-memorable-date">{monthFirst ? [parts.month, parts.day, parts.year] : [parts.day, parts.month, parts.year]}</div>
    </Grouped>
  );
}

const groupOf = {
  'month--select': 'usa-form-group--month usa-form-group--select',
  day: 'usa-form-group--day',
  year: 'usa-form-group--year',
} as const;

const Part = ({ part, id, label, children }: { part: keyof typeof groupOf; id: string; label: string; children: ReactNode }) => (
  <div className={`usa-form-group ${groupOf[part]}`}>
    <label className="usa-label" htmlFor={id}>
      {label}
    </label>
    {children}
  </div>
);
