import type { ReactNode } from 'react';

export interface Row {
  id: string;
  href?: string;
  label: ReactNode;
  meta?: ReactNode;
  end?: ReactNode;
}

/** Letters, payments, requests: a line between, no boxes. */
export const Rows = ({ rows }: { rows: Row[] }) => (
  <ul className="ps-rows">
    {rows.map(({ id, href, label, meta, end }) => (
      <li key={id}>
        <p>
          {href ? <a href={href}>{label}</a> : label}
          {meta && <span className="ps-meta">{meta}</span>}
        </p>
        {end}
      </li>
    ))}
  </ul>
);
