import type { ReactNode } from 'react';

/** A side remark: sand bar, no box. */
export const Note = ({ heading, id, children }: { heading?: string; id?: string; children: ReactNode }) => (
  <div className="ps-note">
    {heading && <h2 id={id}>{heading}</h2>}
    {children}
  </div>
);
