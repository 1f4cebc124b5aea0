/** Rows of one check for an employer. */
export const mostRows = 100;
/** Of a file with them (bytes). */
export const mostCheckBytes = 64 * 1024;
/** A cell longer than this is no name and no number. */
export const longestCell = 200;
/** Looking through the whole registry counts as so many look-ups. */
export const fileCost = 300;
