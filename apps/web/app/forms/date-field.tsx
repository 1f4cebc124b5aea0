import { useLanguage, useWords } from '../language/use-words';
import { partWords } from '../words/parts';
import { describedBy, FieldMessage, type FieldProps, groupClass } from './fields';
import { useFieldError, useTyped } from './form';

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
