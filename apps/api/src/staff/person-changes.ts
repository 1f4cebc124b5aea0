import { Injectable } from '@nestjs/common';
import { ProgramClock } from '../../../../cases/clock';
import { fromInstant } from '../../../../cases/rows';
import type { SignedIn } from '../account/session';
import { Database } from '../database/database';
import { idOfKey } from '../http/key.decorator';
import { Problem } from '../problems/problem';

interface Proposal {
  kind: 'name' | 'address';
  caseId: string;
  personId: string;
  document: string;
  /** The new name or address, by column. */
  columns: Record<string, string | null>;
}

/** A change of name or address as staff propose it: a row that the command names, so that neither travels to Temporal. */
@Injectable()
export class PersonChanges {
  constructor(
    private readonly db: Database,
    private readonly clock: ProgramClock,
  ) {}

  /** Its id. The same person with the same key proposes the same row; with other contents: key-reused. */
  async propose(me: SignedIn, key: string, { kind, caseId, personId, document, columns }: Proposal): Promise<string> {
    const id = idOfKey(`${me.actor} person-change`, key);
    const data = { kind, caseId, personId, documentId: document, ...columns };
    const createdAt = fromInstant(await this.clock.now());
    await this.db.personChange.createMany({ data: { ...data, id, createdAt }, skipDuplicates: true });
    const same = await this.db.personChange.count({ where: { ...data, id } });
    if (!same) throw new Problem('key-reused');
    return id;
  }
}
