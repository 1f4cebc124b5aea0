import { z } from 'zod';
import { Day, Moment } from '../calendar/moments';

export const CodeView = z
  .object({
    version: z.string(),
    effectiveOn: Day,
    official: z.boolean(),
    undertaking: z.string(),
    scope: z.string(),
    values: z.array(z.object({ letter: z.string(), name: z.string(), standards: z.array(z.object({ id: z.string(), text: z.string() })) })),
  })
  .meta({ id: 'CodeView', description: 'A version of the Code of Ethics; `official: false` marks our outline in plain words' });
export type CodeView = z.infer<typeof CodeView>;

export const SignatureView = z
  .object({ id: z.string(), version: z.string(), printedName: z.string(), signed: Moment })
  .meta({ id: 'SignatureView' });
export type SignatureView = z.infer<typeof SignatureView>;

export const SignCode = z
  .strictObject({
    for: z.uuid(),
    version: z.string().min(1).max(40),
    printedName: z.string().trim().min(1).max(200),
    agreed: z.literal(true, { error: 'agreed' }),
  })
  .meta({ id: 'SignCode' });
export type SignCode = z.infer<typeof SignCode>;
