import { Inject, Injectable } from '@nestjs/common';
import { lockDraft } from '../../../../cases/application/submission';
import { ProgramClock } from '../../../../cases/clock';
import { fromInstant, toInstant } from '../../../../cases/rows';
import type { Instant, Language } from '../../../../policy/calendar';
import type { Document } from '../../../../prisma/generated/client';
import { AccessLog } from '../account/access-log';
import type { SignedIn } from '../account/session';
import { moment } from '../calendar/moments';
import { Database } from '../database/database';
import { idOfKey } from '../http/key.decorator';
import { notFound, Problem } from '../problems/problem';
import type { DocumentView } from './document.view';
import { placeFor, toOpen } from './place';
import { maxFilesPerItem, type FileType } from './limits';
import type { Storage } from '../../../../cases/storage';
import { STORAGE } from './storage';
import type { Arrived } from './upload';

export const documentView = (row: Document, language: Language): DocumentView => ({
  id: row.id,
  item: row.item,
  fileName: row.fileName,
  type: row.type as FileType,
  bytes: row.bytes,
  sha256: row.sha256,
  scan: row.scan,
  received: moment(toInstant(row.receivedAt), language),
});

@Injectable()
export class DocumentService {
  constructor(
    private readonly db: Database,
    private readonly clock: ProgramClock,
    private readonly accessLog: AccessLog,
    @Inject(STORAGE) readonly storage: Storage,
  ) {}

  /**
   * Keeps a file that arrived whole. It counts from the instant its request began. Same key and content: the first answer;
   * anything else under the same key: 422 key-reused. Staff send what came on paper, for its person (place.ts).
   * Throws: fields-wrong, not-found, draft-gone, too-many-files.
   */
  async keep(arrived: Arrived, begunAt: Instant, me: SignedIn, key: string): Promise<Document> {
    try {
      const kept = await this.write(arrived, begunAt, me, key);
      if (kept.storageKey !== arrived.storageKey) await this.storage.remove(arrived.storageKey);
      return kept;
    } catch (error) {
      await this.storage.remove(arrived.storageKey);
      throw error;
    }
  }

  private async write({ fields, ...file }: Arrived, begunAt: Instant, me: SignedIn, key: string): Promise<Document> {
    const { item = '', for: target = '' } = fields;
    const id = idOfKey(`${me.actor} document`, key);
    return this.db.$transaction(async (tx) => {
      const { personId, at } = await placeFor(tx, me, item, target);
      const first = await tx.document.findUnique({ where: { id } });
      if (first) {
        const same = first.sha256 === file.sha256 && first.item === item && (first.draftId ?? first.caseId) === target;
        if (!same || first.removedAt) throw new Problem('key-reused');
        return first;
      }
      if ((await tx.document.count({ where: { ...at, item, removedAt: null } })) >= maxFilesPerItem) throw new Problem('too-many-files');
      return tx.document.create({ data: { id, personId, ...at, item, ...file, scan: 'not-scanned', receivedAt: fromInstant(begunAt) } });
    });
  }

  /** Your own, or, with the permission, one of a submitted application; what staff open is logged (`content`). */
  async find(id: string, me: SignedIn): Promise<Document> {
    const row = await this.db.document.findFirst({ where: { id, removedAt: null } });
    if (!row) throw notFound();
    if (me.personId === row.personId && me.role === 'applicant') return row;
    if (row.caseId === null || !me.permissions.includes(toOpen(row.item))) throw notFound();
    return row;
  }

  async open(id: string, me: SignedIn): Promise<Document> {
    const row = await this.find(id, me);
    if (me.role !== 'applicant') await this.accessLog.note(me.actor, 'document', id);
    return row;
  }

  /** A file whose item was refused is not kept. */
  async discard({ id, storageKey }: Document): Promise<void> {
    await this.db.document.update({ where: { id }, data: { removedAt: fromInstant(await this.clock.now()) } });
    await this.storage.remove(storageKey);
  }

  /** Only from a draft: what belongs to an application stays. */
  async remove(id: string, me: SignedIn): Promise<void> {
    const row = await this.db.document.findFirst({ where: { id, removedAt: null, personId: me.personId ?? '' } });
    if (!row) throw notFound();
    const now = await this.clock.now();
    await this.db.$transaction(async (tx) => {
      const draft = row.draftId ? await lockDraft(tx, row.draftId) : undefined;
      if (!draft || draft.frozenAt) throw new Problem('file-in-use');
      await tx.document.update({ where: { id }, data: { removedAt: fromInstant(now) } });
    });
    await this.storage.remove(row.storageKey);
  }
}
