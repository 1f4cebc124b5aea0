/** Files as Nest injects them (`Storage` of cases/storage). */
export const STORAGE = Symbol('storage');
