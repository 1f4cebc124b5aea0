/** Languages of letters, as the English console calls them. */
export const languageNames = { en: 'English', es: 'Spanish' } as const;
