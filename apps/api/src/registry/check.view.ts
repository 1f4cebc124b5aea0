/** 500.1: many certifications looked up at once, for employers. */
import { z } from 'zod';
import { Moment } from '../calendar/moments';
import { EntryView } from './registry.view';

export const outcomes = ['found', 'name-differs', 'several', 'not-found', 'unreadable'] as const;
export type Outcome = (typeof outcomes)[number];

export const CheckRow = z
  .object({
    line: z.int().meta({ description: 'In the file that was sent, from 1' }),
    askedNumber: z.string().optional(),
    askedName: z.string().optional(),
    outcome: z.enum(outcomes),
    outcomeWords: z.string(),
    certification: EntryView.optional(),
  })
  .meta({ id: 'RegistryCheckRow' });
export type CheckRow = z.infer<typeof CheckRow>;

export const RegistryCheck = z
  .object({ asOf: Moment, rows: z.array(CheckRow) })
  .meta({ id: 'RegistryCheck', description: 'What became of each row' });
export type RegistryCheck = z.infer<typeof RegistryCheck>;
