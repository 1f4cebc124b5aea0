import { Injectable } from '@nestjs/common';
import { machineNow, ProgramClock } from '../../../../cases/clock';
import { toInstant } from '../../../../cases/rows';
import type { Instant, Language } from '../../../../policy/calendar';
import { Prisma } from '../../../../prisma/generated/client';
import { Database } from '../database/database';
import { documentView } from '../document/document.service';
import type { DocumentView } from '../document/document.view';
import { type AnyShown, type PersonCases, type PersonKind, personKinds, shown, type Shown } from './shown';
import type { StoredEvent } from './timeline';

/** The cases of persons, each as it is shown now. */
@Injectable()
export class CaseRecords {
  constructor(
    private readonly db: Database,
    private readonly clock: ProgramClock,
  ) {}

  now = (): Promise<Instant> => this.clock.now();

  async find<Kind extends PersonKind>(kind: Kind, id: string): Promise<Shown<Kind> | undefined> {
    return only(kind, await this.some(Prisma.sql`c.id = ${id} and c.kind = ${kind}`))[0];
  }

  /** Newest first. */
  async ofPerson<Kind extends PersonKind>(kind: Kind, personId: string): Promise<Shown<Kind>[]> {
    return only(kind, await this.some(Prisma.sql`c.subject = ${personId} and c.kind = ${kind}`));
  }

  /** Of every kind, newest first. */
  allOfPerson(personId: string): Promise<AnyShown[]> {
    return this.some(Prisma.sql`c.subject = ${personId}`);
  }

  /** This one and all others of its person, of every kind, newest first. */
  allOfSamePerson(id: string): Promise<AnyShown[]> {
    return this.some(Prisma.sql`c.subject = (select subject from "Case" where id = ${id})`);
  }

  async many(ids: readonly string[]): Promise<Map<string, AnyShown>> {
    const found = await this.some(Prisma.sql`c.id = any(${[...ids]})`);
    return new Map(found.map((one) => [one.id, one]));
  }

  async documents(caseId: string, language: Language): Promise<DocumentView[]> {
    const rows = await this.db.document.findMany({ where: { caseId, removedAt: null }, orderBy: [{ receivedAt: 'desc' }, { id: 'asc' }] });
    return rows.map((row) => documentView(row, language));
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
      text: text as object | null,
    }));
  }

  /** One statement: the date, the cases, and when what has no outcome yet was received (an upload that still arrives counts from its beginning). */
  private async some(which: Prisma.Sql): Promise<AnyShown[]> {
    const machine = machineNow();
    const rows = await this.db.$queryRaw<StoredCase[]>`
      select c.id, c.kind, c.reference, c.file, ${this.clock.sql} as "offset",
        array(select w."receivedAt" from "Change" w where w."caseId" = c.id and w.outcome is null) as waiting
      from "Case" c where c.kind = any(${[...personKinds]}) and ${which} order by c."openedAt" desc, c.id desc`;
    return rows.map(
      ({ offset, waiting, ...row }) => shown({ ...row, waiting: waiting.map(toInstant) }, this.clock.at(machine, offset)) as AnyShown,
    );
  }
}

const only = <Kind extends PersonKind>(kind: Kind, found: AnyShown[]): Shown<Kind>[] =>
  found.filter((one): one is AnyShown & Shown<Kind> => one.kind === kind);

interface StoredCase {
  id: string;
  kind: PersonKind;
  reference: string;
  file: PersonCases[PersonKind]['file'];
  /** Of the program clock (milliseconds). */
  offset: number;
  waiting: Date[];
}
