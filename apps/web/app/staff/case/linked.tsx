import { Facts } from '../../parts/facts';
import type { StaffCase } from '../contract';

const labels: Record<keyof StaffCase['facts'], string> = {
  legalName: 'Legal name',
  dateOfBirth: 'Date of birth',
  email: 'Email',
  phone: 'Phone',
  address: 'Address',
  condition: 'Lived experience of',
  experienceRole: 'As',
};

/** Who it is, and this person's other cases. */
export const Linked = ({ view: { facts, related } }: { view: StaffCase }) => (
  <>
    <section aria-labelledby="person">
      <h2 id="person">Person</h2>
      <Facts
        facts={(Object.keys(labels) as (keyof StaffCase['facts'])[]).map((name) => ({ label: labels[name], value: facts[name] || '–' }))}
      />
    </section>
    <section aria-labelledby="links">
      <h2 id="links">Other cases</h2>
      {related.length ? (
        <ul className="ps-plainlist ps-small">
          {related.map((one) => (
            <li key={one.id}>
              <a href={`/staff/${one.kind}s/${one.id}`}>{one.reference}</a> <span className="ps-soft">{one.status}</span>
            </li>
          ))}
        </ul>
      ) : (
        <p className="ps-small">This person has no other case.</p>
      )}
    </section>
  </>
);
