import { Injectable } from '@nestjs/common';
import type { Instant, Language } from '../../../../policy/calendar';
import { CaseRecords } from '../cases/case.records';
import { Database } from '../database/database';
import type { SignatureView } from '../ethics-code/ethics-code.view';
import { signatureView } from '../ethics-code/signatures';
import type { Shown } from './shown';

/** Applications of the record, each as it is shown now. */
@Injectable()
export class ApplicationRecords {
  constructor(
    private readonly db: Database,
    private readonly cases: CaseRecords,
  ) {}

  find = (id: string): Promise<Shown | undefined> => this.cases.find('application', id);
  /** Newest first. */
  ofPerson = (personId: string): Promise<Shown[]> => this.cases.ofPerson('application', personId);
  now = (): Promise<Instant> => this.cases.now();

  /** The signature under the Code that proves the item (208.2), if it was signed. */
  async signature({ file }: Shown, language: Language): Promise<SignatureView | undefined> {
    const id = file.items['code-signature'].evidence?.signature;
    const row = id ? await this.db.codeSignature.findUnique({ where: { id } }) : undefined;
    return row ? signatureView(row, language) : undefined;
  }
}
