import { z } from 'zod';
import { Moment } from '../calendar/moments';
import { fileTypes } from './limits';

export const DocumentView = z
  .object({
    id: z.string(),
    item: z.string(),
    fileName: z.string(),
    type: z.enum(fileTypes),
    bytes: z.int(),
    sha256: z.string(),
    scan: z.string(),
    received: Moment,
  })
  .meta({ id: 'DocumentView', description: 'A file that proves an item: true type, size in bytes, hash' });
export type DocumentView = z.infer<typeof DocumentView>;
