/** Keys to the registry for other programs, as operators see them. */
import { z } from 'zod';
import { Moment } from '../calendar/moments';

export const KeyRow = z
  .object({ id: z.string(), party: z.string(), created: Moment, revoked: Moment.optional() })
  .meta({ id: 'RegistryKey', description: 'Whose key it is and since when; the key itself is not kept' });
export type KeyRow = z.infer<typeof KeyRow>;

export const KeyList = z.object({ keys: z.array(KeyRow) }).meta({ id: 'RegistryKeyList' });
export type KeyList = z.infer<typeof KeyList>;

export const NewKey = z
  .strictObject({ party: z.string().trim().min(1).max(200) })
  .meta({ id: 'NewRegistryKey', description: 'The county or employer it is for' });
export type NewKey = z.infer<typeof NewKey>;

export const MadeKey = KeyRow.extend({ key: z.string().meta({ description: 'Shown once' }) }).meta({ id: 'MadeRegistryKey' });
export type MadeKey = z.infer<typeof MadeKey>;
