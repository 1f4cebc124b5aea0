import type { ReactNode } from 'react';

/** Facts as a definition list; `strip` is the one-line form of a staff header. */
export const Facts = ({ facts, strip = false }: { facts: { label: string; value: ReactNode }[]; strip?: boolean }) => (
  <dl className={strip ? 'ps-strip' : 'ps-facts'}>
    {facts.map(({ label, value }) => (
      <div key={label}>
        <dt>{label}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);
