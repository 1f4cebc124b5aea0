/** What a file may be. Our decision: the Guidelines name no limit. */
export const maxFileBytes = 10 * 1024 * 1024;
/** Per item; the file of a case names each of them. */
export const maxFilesPerItem = 10;
/** By content, never by name or by what the sender says. */
export const fileTypes = ['application/pdf', 'image/jpeg', 'image/png', 'image/heic'] as const;
export type FileType = (typeof fileTypes)[number];
