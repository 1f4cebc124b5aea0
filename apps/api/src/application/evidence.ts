import { Injectable } from '@nestjs/common';
import type { Evidence } from '../../../../policy/application/file';
import type { Item } from '../../../../policy/application/items';
import { Database } from '../database/database';
import { fieldWords, type FieldWord } from '../problems/field-words';
import { Problem } from '../problems/problem';
import type { AddItem } from './application.dto';

const wrong = (pointer: string, word: FieldWord, rule: string): Problem =>
  new Problem('fields-wrong', { errors: [{ pointer, words: fieldWords(word), rule }] });

/** What proves an item that comes in after submission: only what belongs to this person and this application counts. */
@Injectable()
export class EvidenceReader {
  constructor(private readonly db: Database) {}

  /** The body of `addItem`: ids and codes. Somebody else's file or signature is answered like an unknown one (422). */
  async of(body: AddItem, caseId: string, personId: string): Promise<{ item: AddItem['item']; evidence: Evidence } & Partial<ExamForm>> {
    const { item } = body;
    switch (item) {
      case 'photo-id':
        if (!body.photoIdType) throw wrong('/photoIdType', 'missing', '202.1.A.id');
        return { item, evidence: { ...(await this.files(body, caseId, personId)), type: body.photoIdType } };
      case 'diploma':
        if (!body.educationType) throw wrong('/educationType', 'missing', '202.1.B');
        return { item, evidence: { ...(await this.files(body, caseId, personId)), type: body.educationType } };
      case 'training-certificate':
        return { item, evidence: await this.files(body, caseId, personId) };
      case 'code-signature':
        return { item, evidence: await this.signature(body, caseId, personId) };
      case 'exam-form': {
        const { examLanguage, examDelivery } = body;
        if (!examLanguage) throw wrong('/examLanguage', 'missing', '801.4.D');
        if (!examDelivery) throw wrong('/examDelivery', 'missing', '801.4.D');
        return { item, evidence: {}, examLanguage, examDelivery };
      }
    }
  }

  /** What staff keep of papers: every file that lies with the application for the item; a form or a signature on paper has none. */
  async onPaper(caseId: string, item: Item): Promise<{ item: Item; evidence: Evidence }> {
    const documents = await this.db.document.findMany({
      where: { caseId, item, removedAt: null },
      select: { id: true },
      orderBy: [{ receivedAt: 'asc' }, { id: 'asc' }],
    });
    return { item, evidence: documents.length ? { documents: documents.map(({ id }) => id) } : {} };
  }

  private async files({ item, documents = [] }: AddItem, caseId: string, personId: string): Promise<Evidence> {
    const ids = [...new Set(documents)];
    const known = await this.db.document.count({ where: { id: { in: ids }, caseId, personId, item, removedAt: null } });
    if (known !== ids.length) throw wrong('/documents', 'uuid', '801.3');
    return { documents: ids }; // none at all is policy's to refuse
  }

  private async signature({ signatureId }: AddItem, caseId: string, personId: string): Promise<Evidence> {
    if (!signatureId) throw wrong('/signatureId', 'missing', '202.1.F');
    const known = await this.db.codeSignature.count({ where: { id: signatureId, caseId, personId } });
    if (!known) throw wrong('/signatureId', 'uuid', '202.1.F');
    return { signature: signatureId };
  }
}

interface ExamForm {
  examLanguage: string;
  examDelivery: string;
}
