/** 213: how a person who is certified writes it. Only an active certification has a credential text (213.5). */

/** 213.2: the two forms of the title; no other form exists. */
export const credentialTitles = { long: 'Certified Medi-Cal Peer Support Specialist', short: 'CMPSS' } as const;

/** 213.3: "#MPSS000123". */
export const shownNumber = (number: string): string => `#${number}`;

export interface CredentialText {
  short: string;
  long: string;
}

/** 213.1: the full name on file first, then title and number. Specializations come with their own process (213.4, 213.6). */
export const credentialText = (fullName: string, number: string): CredentialText => ({
  short: `${fullName}, ${credentialTitles.short}, ${shownNumber(number)}`,
  long: `${fullName}, ${credentialTitles.long}, ${shownNumber(number)}`,
});
