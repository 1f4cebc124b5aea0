import { betterAuth } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import type { Logger } from 'pino';
import type { Environment } from '../../../../cases/environment';
import type { Database } from '../database/database';
import { ownOrigins } from '../http/origin';
import type { People } from './people';

/** Token of the sign-in machinery. */
export const AUTH = Symbol('auth');

const hours = 3_600;
/** A session ends after so long in any case (seconds, machine clock); without use earlier (account/sessions.ts). */
const longestSessionSeconds = 72 * hours;
/** Passwords: long, no other rules (design: 15 characters without a second factor). */
export const passwordLength = { min: 15, max: 128 };

export const createAuth = (db: Database, people: People, environment: Environment, log: Logger) =>
  betterAuth({
    baseURL: environment.ORIGIN,
    basePath: '/api/auth',
    secret: environment.AUTH_SECRET,
    database: prismaAdapter(db, { provider: 'postgresql' }),
    trustedOrigins: ownOrigins(environment),
    emailAndPassword: {
      enabled: true,
      autoSignIn: false, // signing up with a known address answers like a new one
      minPasswordLength: passwordLength.min,
      maxPasswordLength: passwordLength.max,
    },
    user: {
      additionalFields: {
        role: { type: 'string', required: false, defaultValue: 'applicant', input: false },
        personId: { type: 'string', required: false, input: false },
      },
    },
    session: { expiresIn: longestSessionSeconds, disableSessionRefresh: true },
    databaseHooks: {
      user: {
        create: {
          after: async (user, context) => {
            await people.ofUser(user, namesAndLanguage(context?.body));
          },
        },
      },
    },
    rateLimit: {
      enabled: true,
      storage: 'database',
      window: 60,
      max: 100,
      // In the sandbox everybody comes from one machine.
      customRules: {
        '/sign-in/*': { window: 10, max: environment.MODE === 'sandbox' ? 60 : 5 },
        '/sign-up/*': { window: 60, max: environment.MODE === 'sandbox' ? 120 : 5 },
      },
    },
    advanced: {
      ipAddress: { ipAddressHeaders: ['x-client-ip'] },
      disableOriginCheck: false, // off under NODE_ENV=test unless said
      disableCSRFCheck: false,
      useSecureCookies: environment.ORIGIN.startsWith('https://'),
    },
    telemetry: { enabled: false },
    logger: { level: 'error', log: (level) => log.error({ level }, 'sign-in machinery') }, // its words may name people
  });
export type Auth = ReturnType<typeof createAuth>;

const text = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() ? value.trim().slice(0, 100) : undefined);

/** What the sign-up form says beyond name, address and password. */
function namesAndLanguage(body: unknown): { givenName?: string; familyName?: string; language?: 'en' | 'es' } {
  const { givenName, familyName, language } = (body ?? {}) as Record<string, unknown>;
  const [given, family] = [text(givenName), text(familyName)];
  return { ...(given && { givenName: given }), ...(family && { familyName: family }), language: language === 'es' ? 'es' : 'en' };
}
