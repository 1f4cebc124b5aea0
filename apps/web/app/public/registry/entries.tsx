import { useWords } from '../../language/use-words';
import { Day } from '../../parts/time';
import { registryWords } from '../../words/registry';
import type { Entry } from './contract';
import { StandingAction, StandingStatus } from './standing';

/** 500.2.A to F, one line per certification; on a phone one block. */
export function Entries({ entries, asked }: { entries: Entry[]; asked: string }) {
  const words = useWords(registryWords);
  const { fields } = words;
  return (
    <table className="usa-table usa-table--borderless ps-table ps-table--stack">
      <caption className="ps-vh">{words.results.caption}</caption>
      <thead>
        <tr>
          {[fields.fullName, fields.numberShort, fields.status, fields.activeFrom, fields.expiresOn, fields.actionShort].map((label) => (
            <th scope="col" key={label}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.number}>
            <th scope="row">
              <a href={`/registry/${entry.number}?q=${encodeURIComponent(asked)}`}>{entry.fullName}</a>
            </th>
            <td data-label={fields.numberShort}>{entry.number}</td>
            <td data-label={fields.status}>
              <span>
                <StandingStatus standing={entry} />
              </span>
            </td>
            <td data-label={fields.activeFrom}>
              <Day day={entry.activeFrom} />
            </td>
            <td data-label={fields.expiresOn}>
              <Day day={entry.expiresOn} />
            </td>
            <td data-label={fields.actionShort}>
              <span>
                <StandingAction standing={entry} />
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
