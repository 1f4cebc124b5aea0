import { Icon } from '../../parts/icon';
import type { CaseAction } from '../contract';

/** A step that comes before every decision. */
export interface FirstStep {
  href: string;
  label: string;
}

/** One solid button: the first step, else the first decisive action that is possible. What is impossible is listed with its reason. */
export function Actions({
  href,
  actions,
  first = [],
  minor,
  rare,
}: {
  href: string;
  actions: CaseAction[];
  first?: FirstStep[];
  /** Possible most of the time, and never the next step. */
  minor: readonly string[];
  /** Listed only in the one state that they belong to. */
  rare: readonly string[];
}) {
  const possible = actions.filter((action) => action.possible);
  const impossible = actions.filter((action) => !action.possible && !rare.includes(action.name));
  const solid = first.length ? undefined : possible.find(({ name }) => !minor.includes(name));
  return (
    <section aria-labelledby="acts">
      <h2 id="acts">Actions</h2>
      {!actions.length && <p className="ps-small">This account can look at the case and not change it.</p>}
      <ul className="ps-acts">
        {first.map((step, index) => (
          <li key={step.href}>
            <a className={`usa-button${index ? ' usa-button--outline' : ''}`} href={step.href}>
              {step.label}
            </a>
          </li>
        ))}
        {possible.map((action) => (
          <li key={action.name}>
            <a className={`usa-button${action === solid ? '' : ' usa-button--outline'}`} href={`${href}/${action.name}`}>
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

const Impossible = ({ action: { name, label, refusal, rule } }: { action: CaseAction }) => (
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
