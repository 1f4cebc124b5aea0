import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { machineNow } from '../../../../cases/clock';
import type { Environment } from '../../../../cases/environment';
import { fromInstant, toInstant } from '../../../../cases/rows';
import { instant } from '../../../../policy/calendar';
import { moment } from '../calendar/moments';
import { Database } from '../database/database';
import { ENVIRONMENT } from '../environment/environment.module';
import { idOfKey } from '../http/key.decorator';
import { notFound, Problem } from '../problems/problem';
import type { KeyRow, MadeKey } from './keys.view';
import { hashOf } from './party';

interface StoredKey {
  id: string;
  party: string;
  createdAt: Date;
  revokedAt: Date | null;
}

/** Makes and revokes keys (machine clock). Only their hashes are kept. */
@Injectable()
export class RegistryKeys {
  constructor(
    private readonly db: Database,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  async all(): Promise<KeyRow[]> {
    return (await this.db.apiKey.findMany({ orderBy: [{ createdAt: 'desc' }, { id: 'asc' }] })).map(keyRow);
  }

  /** The same command with the same key answers the same secret, which nobody kept: it follows from the Idempotency-Key. Throws Problem key-reused. */
  async make(actor: string, idempotencyKey: string, party: string): Promise<MadeKey> {
    const id = idOfKey(actor, idempotencyKey);
    const secret = createHmac('sha256', this.environment.AUTH_SECRET).update(`registry key ${actor} ${idempotencyKey}`).digest('base64url');
    const createdAt = fromInstant(instant(machineNow()));
    await this.db.apiKey.createMany({ data: { id, party, hash: hashOf(secret), createdAt }, skipDuplicates: true });
    const kept = await this.db.apiKey.findUniqueOrThrow({ where: { id } });
    if (kept.party !== party) throw new Problem('key-reused');
    return { ...keyRow(kept), key: secret };
  }

  /** From now on it opens nothing. A second time changes nothing. */
  async revoke(id: string): Promise<KeyRow> {
    await this.db.apiKey.updateMany({ where: { id, revokedAt: null }, data: { revokedAt: fromInstant(instant(machineNow())) } });
    const kept = await this.db.apiKey.findUnique({ where: { id } });
    if (!kept) throw notFound();
    return keyRow(kept);
  }
}

const keyRow = ({ id, party, createdAt, revokedAt }: StoredKey): KeyRow => ({
  id,
  party,
  created: moment(toInstant(createdAt), 'en'),
  ...(revokedAt && { revoked: moment(toInstant(revokedAt), 'en') }),
});
