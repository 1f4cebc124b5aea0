/** Names of people: as they are written, and as they are looked for. */
export interface NameParts {
  givenName: string;
  middleName?: string | null | undefined;
  familyName: string;
}

/** 500.2.A, 801.11.B: the full legal name, the middle name included. */
export const fullNameOf = ({ givenName, middleName, familyName }: NameParts): string =>
  [givenName, middleName ?? '', familyName].join(' ').replace(/\s+/g, ' ').trim();
