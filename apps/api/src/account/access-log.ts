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
    await this.noteAll(actor, what, [subject]);
  }

  /** Several that were read together. */
  async noteAll(actor: string, what: string, subjects: readonly string[]): Promise<void> {
    const at = fromInstant(instant(machineNow()));
    if (subjects.length)
      await this.db.accessLog.createMany({ data: subjects.map((subject) => ({ id: randomUUID(), actor, what, subject, at })) });
  }
}
