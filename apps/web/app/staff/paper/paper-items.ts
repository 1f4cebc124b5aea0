/** Items that can come on paper: those that files prove. */
export type PaperItem = 'photo-id' | 'diploma' | 'training-certificate';

/** The field that says what kind of paper it is. */
export const kindField = {
  'photo-id': 'photoIdType',
  diploma: 'educationType',
  'training-certificate': undefined,
} as const satisfies Record<PaperItem, string | undefined>;
export const isPaperItem = (item: string): item is PaperItem => Object.hasOwn(kindField, item);
