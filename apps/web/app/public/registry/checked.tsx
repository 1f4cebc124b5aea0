import type { IconName } from '../../../theme/icons.mts';
import { CommandKey } from '../../forms/form';
import { useWords } from '../../language/use-words';
import { Icon } from '../../parts/icon';
import { Status, type Tone } from '../../parts/status';
import { Day, Time } from '../../parts/time';
import { registryWords } from '../../words/registry';
import { checkWords } from '../../words/registry-check';
import type { CheckRow, RegistryCheck } from './contract';
import { StandingAction, StandingStatus } from './standing';

const looks: Record<CheckRow['outcome'], { tone: Tone; icon: IconName }> = {
  found: { tone: 'good', icon: 'check' },
  'name-differs': { tone: 'turn', icon: 'help_outline' },
  several: { tone: 'turn', icon: 'help_outline' },
  'not-found': { tone: 'late', icon: 'error' },
  unreadable: { tone: 'late', icon: 'error' },
};

/** What became of each row, and the same as a file. `list`: what was sent, in base64, to be asked again for the file. */
export function Checked({ check: { asOf, rows }, list }: { check: RegistryCheck; list: string }) {
  const words = useWords(checkWords);
  const { fields } = useWords(registryWords);
  return (
    <section className="ps-section ps-results" aria-labelledby="checked">
      <div className="ps-section__head">
        <h2 id="checked">{words.checked(rows.filter(({ outcome }) => outcome === 'found').length, rows.length)}</h2>
        <p className="ps-meta">
          {words.asOf} <Time moment={asOf} />
        </p>
      </div>
      <table className="usa-table usa-table--borderless ps-table ps-table--stack">
        <caption className="ps-vh">{words.caption}</caption>
        <thead>
          <tr>
            {[words.asked, words.result, fields.fullName, fields.numberShort, fields.status, fields.expiresOn, fields.actionShort].map(
              (label) => (
                <th scope="col" key={label}>
                  {label}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.line} row={row} />
          ))}
        </tbody>
      </table>
      <form method="post" action="/registry/check/file" aria-label={words.download}>
        <CommandKey />
        <input type="hidden" name="list64" value={list} />
        <button className="usa-button usa-button--outline" type="submit">
          <Icon name="file_download" /> {words.download}
        </button>
      </form>
    </section>
  );
}

function Row({ row: { askedName, askedNumber, outcome, outcomeWords, certification: found } }: { row: CheckRow }) {
  const words = useWords(checkWords);
  const { fields } = useWords(registryWords);
  return (
    <tr>
      <th scope="row">{[askedName, askedNumber].filter(Boolean).join(', ') || '–'}</th>
      <td data-label={words.result}>
        <span>
          <Status {...looks[outcome]}>{outcomeWords}</Status>
        </span>
      </td>
      {found ? (
        <>
          <td data-label={fields.fullName}>
            <a href={`/registry/${found.number}`}>{found.fullName}</a>
          </td>
          <td data-label={fields.numberShort}>{found.number}</td>
          <td data-label={fields.status}>
            <span>
              <StandingStatus standing={found} />
            </span>
          </td>
          <td data-label={fields.expiresOn}>
            <Day day={found.expiresOn} />
          </td>
          <td data-label={fields.actionShort}>
            <span>
              <StandingAction standing={found} />
            </span>
          </td>
        </>
      ) : (
        <td colSpan={5} />
      )}
    </tr>
  );
}
