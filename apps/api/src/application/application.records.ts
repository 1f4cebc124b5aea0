import { Injectable } from '@nestjs/common';
import { ProgramClock } from '../../../../cases/clock';
import { toInstant } from '../../../../cases/rows';
import type { ApplicationFile } from '../../../../policy/application/file';
import type { EventText } from '../../../../policy/application/event-words';
import type { Instant, Language } from '../../../../policy/calendar';
import { Database } from '../database/database';
import { documentView } from '../document/document.service';
import type { DocumentView } from '../document/document.view';
import { shown, type Shown } from './shown';
import type { StoredEvent } from './timeline';

const columns = { id: true, reference: true, file: true } as const;

/** Applications of the record, each as it is shown now. */
@Injectable()
export class ApplicationRecords {
  constructor(
    private readonly db: Database,
    private readonly clock: ProgramClock,
  ) {}

  async find(id: string): Promise<Shown | undefined> {
    const [one] = await this.some({ id });
    return one;
  }

  /** Newest first. */
  ofPerson(personId: string): Promise<Shown[]> {
    return this.some({ subject: personId });
  }

  async many(ids: readonly string[]): Promise<Map<string, Shown>> {
    const found = await this.some({ id: { in: [...ids] } });
    return new Map(found.map((one) => [one.id, one]));
  }

  now = (): Promise<Instant> => this.clock.now();

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
      text: text as EventText | null,
    }));
  }

  private async some(where: { id?: string | { in: string[] }; subject?: string }): Promise<Shown[]> {
    const now = await this.clock.now();
    const rows = await this.db.case.findMany({
      where: { ...where, kind: 'application' },
      select: columns,
      orderBy: [{ openedAt: 'desc' }, { id: 'desc' }],
    });
    const waiting = await this.waiting(rows.map(({ id }) => id));
    return rows.map(({ id, reference, file }) =>
      shown({ id, reference, file: file as unknown as ApplicationFile, waiting: waiting.get(id) ?? [] }, now),
    );
  }

  /** When what has no outcome yet was received; an upload that still arrives counts from its beginning. */
  private async waiting(ids: string[]): Promise<Map<string, Instant[]>> {
    const rows = await this.db.change.findMany({
      where: { caseId: { in: ids }, outcome: null },
      select: { caseId: true, receivedAt: true },
    });
    const found = new Map<string, Instant[]>();
    for (const { caseId, receivedAt } of rows) found.set(caseId, [...(found.get(caseId) ?? []), toInstant(receivedAt)]);
    return found;
  }
}
