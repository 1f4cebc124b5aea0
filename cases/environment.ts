/** The environment, parsed once and strictly: API and worker refuse to start with a clear message instead of guessing. */
import { isIP } from 'node:net';
import { join } from 'node:path';
import { z } from 'zod';
import { limits } from '../policy/exam-vendor/rules';
import type { VendorPlace } from './exam-vendor/place';

const codecKey = z.string().regex(/^[\w-]+:[A-Za-z0-9+/]{43}=$/, 'must be id:base64 of 32 bytes');

const isAddress = (text: string): boolean => {
  const [address = '', bits, ...more] = text.split('/');
  const longest = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  return longest > 0 && more.length === 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= longest));
};

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
  /** Look-ups in the registry per minute and address. */
  REGISTRY_LOOKUPS_PER_MINUTE: z.coerce.number().int().min(1).max(100_000).default(60),
  /** Addresses or networks (CIDR), with commas, whose X-Forwarded-For is believed, beside this machine's own. */
  TRUSTED_PROXIES: z
    .string()
    .default('')
    .transform((text, context) => {
      const parts = text
        .split(',')
        .map((part) => part.trim())
        .filter(Boolean);
      if (!parts.every(isAddress))
        context.addIssue({ code: 'custom', message: 'must be addresses or networks, like 10.0.0.5,10.1.0.0/16' });
      return parts;
    }),
  /** The exam vendor: series of our exam, and where files are exchanged (`vendorPlaceOf`). */
  EXAM_VENDOR_SERIES: z.string().min(1).max(limits.examSeriesCode).default('CMPSS'),
  EXAM_VENDOR_FOLDER: z.string().min(1).optional(),
  EXAM_VENDOR_URL: z.url({ protocol: /^sftp$/, error: 'must be sftp://user:password@host:port/path' }).optional(),
  /** SHA-256 fingerprint of the server's key, in base64, with or without `SHA256:`. */
  EXAM_VENDOR_HOST_KEY: z
    .string()
    .regex(/^(SHA256:)?[A-Za-z0-9+/]{43}=?$/, 'must be a SHA-256 fingerprint in base64')
    .optional(),
  EXAM_VENDOR_KEY_FILE: z.string().min(1).optional(),
  WEB_DIR: z.string().min(1).default('dist/web'),
});

const sandbox = common.extend({
  MODE: z.literal('sandbox'),
  EXAM_VENDOR: z.enum(['simulator', 'folder', 'sftp']).default('simulator'),
  NODE_ENV: z.enum(['development', 'test']).default('development'),
});
const production = common.extend({
  MODE: z.literal('production'),
  EXAM_VENDOR: z.enum(['folder', 'sftp'], 'must be folder or sftp: the simulator is for the sandbox').default('folder'),
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
  if (parsed.data.EXAM_VENDOR === 'sftp' && !(parsed.data.EXAM_VENDOR_URL && parsed.data.EXAM_VENDOR_HOST_KEY))
    throw new EnvironmentError('The environment is not complete:\n  EXAM_VENDOR: sftp needs EXAM_VENDOR_URL and EXAM_VENDOR_HOST_KEY');
  return { ...parsed.data, ORIGIN: parsed.data.ORIGIN ?? `http://localhost:${parsed.data.PORT}` };
}

/** Where files are exchanged with the exam vendor. A folder that is not named lies beside the other files. */
export function vendorPlaceOf(environment: Environment): VendorPlace {
  const { EXAM_VENDOR: kind, EXAM_VENDOR_SERIES: seriesCode, EXAM_VENDOR_URL: url, EXAM_VENDOR_HOST_KEY: hostKey } = environment;
  const keyFile = environment.EXAM_VENDOR_KEY_FILE;
  if (kind === 'simulator') return { kind, seriesCode };
  if (kind === 'folder')
    return { kind, seriesCode, folder: environment.EXAM_VENDOR_FOLDER ?? join(environment.STORAGE_DIR, 'exam-vendor') };
  if (!url || !hostKey) throw new EnvironmentError('sftp without address or host key');
  return { kind, seriesCode, url, hostKey, ...(keyFile && { keyFile }) };
}
