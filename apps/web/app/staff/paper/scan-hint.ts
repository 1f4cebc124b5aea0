/** What may be chosen, and how much of an earlier try is already here. */
export const scanHint = (megabytes: number, kept: number): string =>
  `PDF, JPG, PNG or HEIC, up to ${megabytes} MB.${kept > 0 ? ` Already here: ${kept}.` : ''}`;
