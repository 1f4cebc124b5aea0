import { Injectable } from '@nestjs/common';
import type { Language } from '../../../../policy/calendar';
import { AccessLog } from '../account/access-log';
import type { SignedIn } from '../account/session';
import { Database } from '../database/database';
import { notFound } from '../problems/problem';
import { letterColumns, type LetterRow, letterRow, type LetterView } from './notice.view';

/** Letters as they were sent. */
@Injectable()
export class NoticeReader {
  constructor(
    private readonly db: Database,
    private readonly access: AccessLog,
  ) {}

  /** Newest first. */
  async ofPerson(personId: string, language: Language): Promise<LetterRow[]> {
    const letters = await this.db.notice.findMany({
      where: { personId },
      select: letterColumns,
      orderBy: [{ requestedAt: 'desc' }, { id: 'asc' }],
    });
    return letters.map((letter) => letterRow(letter, language));
  }

  async ofCase(caseId: string, language: Language): Promise<LetterRow[]> {
    const letters = await this.db.notice.findMany({
      where: { caseId },
      select: letterColumns,
      orderBy: [{ requestedAt: 'desc' }, { id: 'asc' }],
    });
    return letters.map((letter) => letterRow(letter, language));
  }

  /** The person's own letter; staff who may read applications too, and it is noted who did. */
  async one(me: SignedIn, id: string, language: Language): Promise<LetterView> {
    const letter = await this.db.notice.findUnique({ where: { id }, select: { ...letterColumns, personId: true, html: true, text: true } });
    if (!letter) throw notFound();
    if (letter.personId !== me.personId) {
      if (!me.permissions.includes('applications:read')) throw notFound();
      await this.access.note(me.actor, 'letter', id);
    }
    return { ...letterRow(letter, language), html: letter.html ?? '', text: letter.text ?? '' };
  }
}
