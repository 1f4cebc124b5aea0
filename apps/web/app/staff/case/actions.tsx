import { Icon } from '../../parts/icon';
import type { ActionView, ChecklistRow, StaffCase } from '../contract';

/** Possible most of the time, and never the next step. */
const minor: string[] = ['take', 'withdraw', 'add-item'];
/** Listed only in the one state that they belong to. */
const rare: ActionView['name'][] = ['take', 'note-appeal', 'correct'];

/** One solid button: the next thing to check, else the first thing that is possible. What is impossible is listed with its reason. */
export function Actions({ view: { id, checklist, actions } }: { view: StaffCase }) {
  const toCheck = checklist.filter((row) => row.state === 'provided' && row.judge?.possible);
  const possible = actions.filter((action) => action.possible);
  const impossible = actions.filter((action) => !action.possible && !rare.includes(action.name));
  const decisive = possible.filter(({ name }) => !minor.includes(name));
  const solid = toCheck.length ? undefined : decisive[0];
  return (
    <section aria-labelledby="acts">
      <h2 id="acts">Actions</h2>
      <ul className="ps-acts">
        {toCheck.map((row, index) => (
          <li key={row.item}>
            <a className={`usa-button${index ? ' usa-button--outline' : ''}`} href={`/staff/applications/${id}/items/${row.item}`}>
              Check: {lowered(row)}
            </a>
          </li>
        ))}
        {possible.map((action) => (
          <li key={action.name}>
            <a className={`usa-button${action === solid ? '' : ' usa-button--outline'}`} href={`/staff/applications/${id}/${action.name}`}>
              {action.label}
            </a>
          </li>
        ))}
        {impossible.map((action) => (
          <Impossible key={action.name} action={action} />
        ))}
      </ul>
    </section>
  );
}

const lowered = (row: ChecklistRow): string => row.label.charAt(0).toLowerCase() + row.label.slice(1);

const Impossible = ({ action: { name, label, refusal, rule } }: { action: ActionView }) => (
  <li>
    <button className="usa-button usa-button--outline" type="button" aria-disabled="true" aria-describedby={`why-${name}`}>
      {label}
    </button>
    <p id={`why-${name}`}>
      <Icon name="lock_outline" />
      <span>
        {refusal} {rule && <span className="ps-code">{rule}</span>}
      </span>
    </p>
  </li>
);
