import type { ReactNode } from 'react';

/** Nothing here: say what is true and who acts next. */
export const Empty = ({ children }: { children: ReactNode }) => <div className="ps-empty">{children}</div>;
