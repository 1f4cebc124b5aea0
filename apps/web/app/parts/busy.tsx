import type { ReactNode } from 'react';
import { Icon } from './icon';

/** Work that is under way: it names the step; what it holds offers to check again, since nothing here needs scripts. */
export const Busy = ({ children }: { children: ReactNode }) => (
  <div className="ps-wait" role="status">
    <Icon name="autorenew" />
    <div>{children}</div>
  </div>
);
