import { Injectable } from '@nestjs/common';
import { machineNow, ProgramClock } from '../../../../cases/clock';
import { toInstant } from '../../../../cases/rows';
import type { ApplicationFile } from '../../../../policy/application/file';
import type { EventText } from '../../../../policy/application/event-words';
import type { Instant, Language } from '../../../../policy/calendar';
import { Prisma } from '../../../../prisma/generated/client';
import { Database } from '../database/database';
import { documentView } from '../document/document.service';
import type { DocumentView } from '../document/document.view';
import type { SignatureView } from '../ethics-code/ethics-code.view';
import { signatureView } from '../ethics-code/signatures';
import { shown, type Shown } from './shown';
import type { StoredEvent } from './timeline';

/** Applications of the record, each as it is shown now. */
@Injectable()
export class ApplicationRecords {
  constructor(
    private readonly db: Database,
    private readonly clock: ProgramClock,
  ) {}

  async find(id: string): Promise<Shown | undefined> {
    const [one] = await this.some(Prisma.sql`c.id = ${id}`);
    return one;
  }

  /** Newest first. */
  ofPerson(personId: string): Promise<Shown[]> {
    return this.some(Prisma.sql`c.subject = ${personId}`);
  }

  /** This one and all others of its person, newest first. */
  ofSamePerson(id: string): Promise<Shown[]> {
    return this.some(Prisma.sql`c.subject = (select subject from "Case" where id = ${id})`);
  }

  async many(ids: readonly string[]): Promise<Map<string, Shown>> {
    const found = await this.some(Prisma.sql`c.id = any(${[...ids]})`);
    return new Map(found.map((one) => [one.id, one]));
  }

  now = (): Promise<Instant> => this.clock.now();

  async documents(caseId: string, language: Language): Promise<DocumentView[]> {
    const rows = await this.db.document.findMany({ where: { caseId, removedAt: null }, orderBy: [{ receivedAt: 'desc' }, { id: 'asc' }] });
    return rows.map((row) => documentView(row, language));
  }

  /** The signature under the Code that proves the item (208.2), if it was signed. */
  async signature({ file }: Shown, language: Language): Promise<SignatureView | undefined> {
    const id = file.items['code-signature'].evidence?.signature;
    const row = id ? await this.db.codeSignature.findUnique({ where: { id } }) : undefined;
    return row ? signatureView(row, language) : undefined;
  }

  async events(caseId: string): Promise<StoredEvent[]> {
    const rows = await this.db.event.findMany({
      where: { caseId },
      orderBy: { number: 'asc' },
      select: { type: true, actor: true, happenedAt: true, text: true },
    });
    return rows.map(({ type, actor, happenedAt, text }) => ({
      type,
      actor,
      happenedAt: toInstant(happenedAt),
      text: text as EventText | null,
    }));
  }

  /** One statement: the date, the cases, and when what has no outcome yet was received (an upload that still arrives counts from its beginning). */
  private async some(which: Prisma.Sql): Promise<Shown[]> {
    const machine = machineNow();
    const rows = await this.db.$queryRaw<StoredApplication[]>`
      select c.id, c.reference, c.file, ${this.clock.sql} as "offset",
        array(select w."receivedAt" from "Change" w where w."caseId" = c.id and w.outcome is null) as waiting
      from "Case" c where c.kind = 'application' and ${which} order by c."openedAt" desc, c.id desc`;
    return rows.map(({ id, reference, file, offset, waiting }) =>
      shown({ id, reference, file, waiting: waiting.map(toInstant) }, this.clock.at(machine, offset)),
    );
  }
}

interface StoredApplication {
  id: string;
  reference: string;
  file: ApplicationFile;
  /** Of the program clock (milliseconds). */
  offset: number;
  waiting: Date[];
}
