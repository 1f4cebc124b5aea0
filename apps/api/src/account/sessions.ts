import { createHmac, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { machineNow } from '../../../../cases/clock';
import type { Environment } from '../../../../cases/environment';
import { fromInstant } from '../../../../cases/rows';
import { instant } from '../../../../policy/calendar';
import { Database } from '../database/database';
import { ENVIRONMENT } from '../environment/environment.module';

const minute = 60_000;
/** A session ends after so long without use (milliseconds, machine clock); its absolute end is set when it begins. */
const idleMs = 8 * 60 * minute;
/** Its use is written down this often at most. */
const noteMs = 5 * minute;

/** The session cookie; `__Secure-` where it travels encrypted only. */
export const sessionCookie = (origin: string): string => `${origin.startsWith('https://') ? '__Secure-' : ''}better-auth.session_token`;

export interface SessionRow {
  userId: string;
  name: string;
  email: string;
  role: string;
  personId: string | null;
}
interface StoredSession extends SessionRow {
  id: string;
  expiresAt: Date;
  updatedAt: Date;
}

/** Who a cookie belongs to: one statement per request. Sign-in, sign-up and sign-out are better-auth's. */
@Injectable()
export class Sessions {
  private readonly cookie: string;
  private readonly secret: string;

  constructor(
    private readonly db: Database,
    @Inject(ENVIRONMENT) { ORIGIN, AUTH_SECRET }: Environment,
  ) {
    this.cookie = sessionCookie(ORIGIN);
    this.secret = AUTH_SECRET;
  }

  async find(cookies: string | undefined): Promise<SessionRow | undefined> {
    const token = this.tokenOf(cookies);
    if (!token) return undefined;
    const [found] = await this.db.$queryRaw<StoredSession[]>`
      select s.id, s."expiresAt", s."updatedAt", u.id as "userId", u.name, u.email, u.role, u."personId"
      from "Session" s join "User" u on u.id = s."userId" where s.token = ${token}`;
    if (!found) return undefined;
    const now = machineNow();
    const unused = now - found.updatedAt.getTime();
    if (now >= found.expiresAt.getTime() || unused > idleMs) return undefined;
    if (unused > noteMs) await this.db.session.updateMany({ where: { id: found.id }, data: { updatedAt: fromInstant(instant(now)) } });
    return found;
  }

  /** `<token>.<signature>`: HMAC-SHA256 of the token with our secret, base64. */
  private tokenOf(cookies: string | undefined): string | undefined {
    const pair = cookies?.split('; ').find((text) => text.startsWith(`${this.cookie}=`));
    const [, token, given] = /^([\w-]+)\.([\w+/]{43}=)$/.exec(decoded(pair?.slice(this.cookie.length + 1) ?? '')) ?? [];
    if (!token || !given) return undefined;
    const expected = createHmac('sha256', this.secret).update(token).digest();
    return timingSafeEqual(expected, Buffer.from(given, 'base64')) ? token : undefined;
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return ''; // not a cookie of ours
  }
}
