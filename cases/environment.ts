/** The environment, parsed once and strictly: API and worker refuse to start with a clear message instead of guessing. */
import { z } from 'zod';

const codecKey = z.string().regex(/^[\w-]+:[A-Za-z0-9+/]{43}=$/, 'must be id:base64 of 32 bytes');

const common = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  ORIGIN: z.url().optional(),
  DATABASE_URL: z.url(),
  TEMPORAL_ADDRESS: z.string().min(1),
  TEMPORAL_NAMESPACE: z.string().min(1).default('default'),
  TASK_QUEUE: z.string().min(1).default('certification'),
  TEMPORAL_UI_URL: z.url().optional(),
  SMTP_URL: z.url(),
  MAIL_URL: z.url().optional(),
  STORAGE_DIR: z.string().min(1),
  AUTH_SECRET: z.string().min(32, 'must have at least 32 characters'),
  CODEC_KEYS: z.string().transform((text, context) => {
    const parsed = z.array(codecKey).min(1).safeParse(text.split(','));
    if (!parsed.success) context.addIssue({ code: 'custom', message: 'must be id:base64key[,id:base64key], 32 bytes each' });
    return text.split(',').map((entry) => ({ id: entry.slice(0, entry.indexOf(':')), key: entry.slice(entry.indexOf(':') + 1) }));
  }),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  WORKER_HEALTH_PORT: z.coerce.number().int().min(0).max(65_535).default(0),
  WEB_DIR: z.string().min(1).default('dist/web'),
});

const sandbox = common.extend({
  MODE: z.literal('sandbox'),
  NODE_ENV: z.enum(['development', 'test']).default('development'),
});
const production = common.extend({
  MODE: z.literal('production'),
  ORIGIN: z.url().refine((url) => url.startsWith('https://'), 'must begin with https://'),
  NODE_ENV: z.enum(['production']).default('production'),
});

export type Environment = (z.infer<typeof sandbox> | z.infer<typeof production>) & { ORIGIN: string };

export class EnvironmentError extends Error {}

/** Throws EnvironmentError naming every variable that is missing or wrong. MODE defaults to sandbox. */
export function readEnvironment(source: Record<string, string | undefined> = process.env): Environment {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const parsed = z.discriminatedUnion('MODE', [sandbox, production]).safeParse({ MODE: 'sandbox', ...given });
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.') || 'MODE'}: ${issue.message}`);
    throw new EnvironmentError(`The environment is not complete:\n${lines.join('\n')}`);
  }
  return { ...parsed.data, ORIGIN: parsed.data.ORIGIN ?? `http://localhost:${parsed.data.PORT}` };
}
