/** Two people side by side: a placeholder until there is a logo. */
export const Mark = () => (
  <svg viewBox="0 0 40 40" className="ps-mark" aria-hidden="true" focusable="false">
    <path fill="#0f6460" d="M0 0h40v40H0z" />
    <circle cx="14" cy="14.5" r="5" fill="#f1e5cd" />
    <circle cx="26" cy="14.5" r="5" fill="#9bd4cf" />
    <path fill="#9bd4cf" d="M14 42c0-12 5-19 12-19s12 7 12 19z" />
    <path fill="#f1e5cd" d="M2 42c0-12 5-19 12-19s12 7 12 19z" />
    <path fill="#dec69a" d="M20 28.2c3.800 3 6 7.800 6 13.800H14c0-6 2.200-10.800 6-13.800z" />
  </svg>
);
