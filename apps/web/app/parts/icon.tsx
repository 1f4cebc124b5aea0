import sprite from '../../theme/generated/icons.svg?url';
import type { IconName } from '../../theme/icons.mts';

/** Always beside words, so a screen reader skips it. */
export const Icon = ({ name }: { name: IconName }) => (
  <svg className="usa-icon" aria-hidden="true" focusable="false">
    <use href={`${sprite}#${name}`} />
  </svg>
);
