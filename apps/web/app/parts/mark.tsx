import mark from '../../theme/mark.svg?url';

/** Two people side by side: a placeholder until there is a logo. */
export const Mark = () => <img className="ps-mark" src={mark} alt="" width="40" height="40" />;
