import type { ReactNode } from 'react';

/** One solid button; what else is possible stands beside it, outlined or as a link. */
export const Buttons = ({ children }: { children: ReactNode }) => <div className="ps-btns">{children}</div>;

export const Submit = ({
  children,
  name,
  value,
  outline = false,
}: {
  children: ReactNode;
  name?: string;
  value?: string;
  outline?: boolean;
}) => (
  <button className={`usa-button${outline ? ' usa-button--outline' : ''}`} type="submit" name={name} value={value}>
    {children}
  </button>
);

/** A button that is not possible now: reachable, and it says why (`reason` is the id of the sentence). */
export const Impossible = ({ children, reason }: { children: ReactNode; reason: string }) => (
  <button className="usa-button" type="button" aria-disabled="true" aria-describedby={reason}>
    {children}
  </button>
);
