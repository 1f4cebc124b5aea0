/** The public registry as it leaves the house: the fields of 500.2 and no others (500.1.minimal). Version 1 only ever gains fields. */
import { z } from 'zod';
import { registryActions, registryStatuses } from '../../../../policy/certification/standing';
import { civilDate, Day, Moment } from '../calendar/moments';

const standing = {
  status: z.enum(registryStatuses).meta({ description: '500.2.E' }),
  word: z
    .enum(['Lapsed', 'Expired', 'Vacated'])
    .optional()
    .meta({ description: 'Which one of the fourth group, where one of them applies' }),
  statusWords: z.string(),
  action: z.enum(registryActions).meta({ description: '500.2.F' }),
  actionWords: z.string(),
};
export type StandingView = z.infer<z.ZodObject<typeof standing>>;

export const EntryView = z
  .object({
    fullName: z.string().meta({ description: '500.2.A' }),
    number: z.string().meta({ description: '500.2.B: MPSS and six digits' }),
    activeFrom: Day.meta({ description: '500.2.C: first day of the term' }),
    expiresOn: Day.meta({ description: '500.2.D: last valid day' }),
    ...standing,
  })
  .meta({ id: 'RegistryEntry', description: '500.2: what the public registry says of a certification' });
export type EntryView = z.infer<typeof EntryView>;

export const SearchQuery = z.object({
  name: z.string().max(2_000).optional(),
  number: z.string().max(2_000).optional(),
  cursor: z.string().max(100).optional(),
});
export type SearchQuery = z.infer<typeof SearchQuery>;

export const RegistryList = z
  .object({
    asOf: Moment,
    matching: z.enum(['exact', 'similar']).meta({ description: 'similar: names one typing error away are among them, behind the others' }),
    total: z.int(),
    certifications: z.array(EntryView),
    next: z.string().optional().meta({ description: 'Cursor of the next page' }),
  })
  .meta({ id: 'RegistryList', description: 'Certifications that match, twenty at a time' });
export type RegistryList = z.infer<typeof RegistryList>;

export const OneQuery = z.object({ on: civilDate.optional() });
export type OneQuery = z.infer<typeof OneQuery>;

export const RegistryAnswer = z
  .object({
    asOf: Moment,
    certification: EntryView,
    past: z
      .object({ on: Day, ...standing })
      .optional()
      .meta({ description: 'How it stood at the end of the day that was asked for' }),
    page: z.string().meta({ description: 'The page that a QR code of a certificate opens' }),
  })
  .meta({ id: 'RegistryAnswer', description: 'One certification, today and on a past date' });
export type RegistryAnswer = z.infer<typeof RegistryAnswer>;
