import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { machineNow } from '../../../../cases/clock';
import { fromInstant } from '../../../../cases/rows';
import { instant } from '../../../../policy/calendar';
import { Database } from '../database/database';

/** Who read what of somebody else: case pages, documents, letters, exports. Machine clock. */
@Injectable()
export class AccessLog {
  constructor(private readonly db: Database) {}

  /** `what`: a short code such as `case` or `document`; `subject`: the id that was read. Never fails silently: no entry, no reading. */
  async note(actor: string, what: string, subject: string): Promise<void> {
    await this.db.accessLog.create({ data: { id: randomUUID(), actor, what, subject, at: fromInstant(instant(machineNow())) } });
  }
}
