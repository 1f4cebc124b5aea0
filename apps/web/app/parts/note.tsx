import type { ReactNode } from 'react';

/** A side remark: sand bar, no box. */
export const Note = ({ heading, children }: { heading?: string; children: ReactNode }) => (
  <div className="ps-note">
    {heading && <h2>{heading}</h2>}
    {children}
  </div>
);
