import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { AccessLog } from '../account/access-log';
import { Sessions } from '../account/sessions';
import { Database } from '../database/database';
import { Problem } from '../problems/problem';
import { RegistryThrottle } from './throttle';

export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** Who asks: `actor` for parties that we know (a key, or staff with a session). Everybody else is not written down. */
export interface Party {
  actor?: string;
  key?: string;
}

/** Lets somebody ask, as often as fits, and notes what known parties looked up. */
@Injectable()
export class Parties {
  constructor(
    private readonly db: Database,
    private readonly sessions: Sessions,
    private readonly log: AccessLog,
    private readonly throttle: RegistryThrottle,
  ) {}

  /** Throws Problem: key-unknown (401), too-many-requests (429). An address is counted before anything is looked up for it. */
  async admit({ headers, ip }: Pick<FastifyRequest, 'headers' | 'ip'>, cost = 1): Promise<Party> {
    const { authorization, cookie } = headers;
    if (authorization !== undefined) {
      const key = await this.keyOf(authorization);
      if (!key) {
        this.throttle.admit({ address: ip });
        throw new Problem('key-unknown');
      }
      this.throttle.admit({ key }, cost);
      return { key, actor: `key:${key}` };
    }
    this.throttle.admit({ address: ip }, cost);
    const found = await this.sessions.find(cookie);
    return found && found.role !== 'applicant' ? { actor: `staff:${found.userId}` } : {};
  }

  /** Throws Problem key-unknown (401) for everybody else. */
  async admitKey(request: Pick<FastifyRequest, 'headers' | 'ip'>, cost: number): Promise<Party & { actor: string }> {
    const { actor, key } = await this.admit(request, request.headers.authorization === undefined ? 1 : cost);
    if (!key || !actor) throw new Problem('key-unknown');
    return { key, actor };
  }

  async note({ actor }: Party, what: string, subjects: readonly string[]): Promise<void> {
    if (actor) await this.log.noteAll(actor, what, subjects);
  }

  private async keyOf(authorization: string): Promise<string | undefined> {
    const [, secret] = /^Bearer ([\w-]{20,100})$/i.exec(authorization) ?? [];
    if (!secret) return undefined;
    const found = await this.db.apiKey.findUnique({ where: { hash: hashOf(secret) } });
    return found && !found.revokedAt ? found.id : undefined;
  }
}
