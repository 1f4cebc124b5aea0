import { z } from 'zod';
import { permissions, roles, type Role } from './permissions';

const language = z.enum(['en', 'es']);

export const MeView = z
  .object({
    user: z.object({
      id: z.string(),
      name: z.string(),
      email: z.string(),
      role: z.enum(Object.keys(roles) as [Role, ...Role[]]),
      permissions: z.array(z.enum(permissions)),
    }),
    person: z.object({ id: z.string(), givenName: z.string(), familyName: z.string(), language }).optional(),
  })
  .meta({ id: 'MeView' });
export type MeView = z.infer<typeof MeView>;

export const ChangeMe = z.strictObject({ language: language.optional() }).meta({ id: 'ChangeMe' });
export type ChangeMe = z.infer<typeof ChangeMe>;
