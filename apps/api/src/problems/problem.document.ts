import { z } from 'zod';

/** RFC 9457; `code` is stable, `title` and the details of `errors` are in the reader's language, `rule` is the rule's id. */
export const ProblemDocument = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.string(),
    rule: z.string().optional(),
    names: z.array(z.string()).optional(),
    errors: z.array(z.object({ pointer: z.string(), detail: z.string(), rule: z.string().optional() })).optional(),
    state: z.unknown().optional(),
  })
  .meta({ id: 'Problem' });

/** The same inside a view, which shows the present state itself. */
export const RefusedDocument = ProblemDocument.omit({ state: true });
