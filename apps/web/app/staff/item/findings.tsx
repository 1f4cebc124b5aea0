import { Check } from '../../forms/choices';
import { DateField } from '../../forms/date-field';
import { Field, SelectField } from '../../forms/fields';
import type { ItemView } from '../contract';

type Asked = ItemView['findingsAsked'][number];

/** What has to be read off the proof before it can be met (202.1.B, 202.1.G.hours, 801.4.B). */
export function Findings({ item: { findingsAsked, findings, providers } }: { item: ItemView }) {
  if (!findingsAsked.length) return null;
  const saved = (name: string): string | null => (findings[name] === undefined ? null : String(findings[name]));
  return (
    <fieldset className="usa-fieldset">
      <legend className="usa-legend">What the proof shows</legend>
      {findingsAsked.map((asked) => (
        <Finding key={asked.name} asked={asked} saved={saved(asked.name)} providers={providers} />
      ))}
    </fieldset>
  );
}

function Finding({
  asked: { name, label, kind, required },
  saved,
  providers,
}: {
  asked: Asked;
  saved: string | null;
  providers: ItemView['providers'];
}) {
  const field = `findings-${name}`;
  const words = required ? label : `${label} (if it says so)`;
  switch (kind) {
    case 'boolean':
      return (
        <Check name="findings" value={name} saved={saved === 'true' ? [name] : []}>
          {words}
        </Check>
      );
    case 'date':
      return <DateField name={field} label={words} saved={saved} />;
    case 'number':
      return <Field name={field} label={words} saved={saved} inputMode="numeric" size="small" optional={!required} />;
    case 'provider':
      return (
        <SelectField
          name={field}
          label={words}
          saved={saved}
          placeholder="Not on the list"
          options={providers.map(({ id, name: called, from, through }) => ({
            value: id,
            label: `${called}, approved from ${from.words}${through ? ` to ${through.words}` : ''}`,
          }))}
        />
      );
  }
}
