import type { CaseParts } from '../contract';
import { caseAddress } from './case-address';

/** Every other case of this person, newest first. */
export const Related = ({ cases }: { cases: CaseParts['related'] }) => (
  <section aria-labelledby="links">
    <h2 id="links">Other cases</h2>
    {cases.length ? (
      <ul className="ps-plainlist ps-small">
        {cases.map(({ id, kind, reference, status }) => (
          <li key={id}>
            <a href={caseAddress(kind, id)}>{reference}</a> <span className="ps-soft">{status}</span>
          </li>
        ))}
      </ul>
    ) : (
      <p className="ps-small">This person has no other case.</p>
    )}
  </section>
);
