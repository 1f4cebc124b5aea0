import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../account/session';
import { CaseTeller } from './case-teller';
import { CertificationCaseReader } from './certification-case.reader';
import type { ChangeAddress, ChangeName, RecordDeath, Reissue, StaffCertificationView, Surrender } from './certification-case.view';
import { PersonChanges } from './person-changes';

/** Who says it, once (its key), about which certification. */
export interface Asked {
  me: SignedIn;
  key: string;
  id: string;
}

/** What staff say about a certification: reason and details stay in the record, evidence is a document. */
@Injectable()
export class CertificationCommands {
  constructor(
    private readonly cases: CertificationCaseReader,
    private readonly teller: CaseTeller,
    private readonly changes: PersonChanges,
  ) {}

  take(asked: Asked): Promise<StaffCertificationView> {
    return this.teller.tell(this.cases, asked, 'take', {});
  }

  async changeName(asked: Asked, { document, note, givenName, middleName, familyName }: ChangeName): Promise<StaffCertificationView> {
    const columns = { givenName, middleName: middleName ?? null, familyName };
    return this.change(asked, 'name', { document, note, columns });
  }

  async changeAddress(asked: Asked, { document, note, ...columns }: ChangeAddress): Promise<StaffCertificationView> {
    return this.change(asked, 'address', { document, note, columns });
  }

  reissue(asked: Asked, { reason, note }: Reissue): Promise<StaffCertificationView> {
    return this.teller.tell(this.cases, asked, 'reissue', { reason }, { note });
  }

  surrender(asked: Asked, { receivedOn, document, note }: Surrender): Promise<StaffCertificationView> {
    return this.teller.tell(this.cases, asked, 'surrender', { receivedOn, document }, { note });
  }

  recordDeath(asked: Asked, { diedOn, document, note }: RecordDeath): Promise<StaffCertificationView> {
    return this.teller.tell(this.cases, asked, 'recordDeath', { diedOn, document }, { note });
  }

  private async change(
    asked: Asked,
    kind: 'name' | 'address',
    { document, note, columns }: { document: string; note: string; columns: Record<string, string | null> },
  ): Promise<StaffCertificationView> {
    const { file } = await this.cases.find(asked.id);
    const proposal = { kind, caseId: asked.id, personId: file.subject, document, columns };
    const personChange = await this.changes.propose(asked.me, asked.key, proposal);
    return this.teller.tell(this.cases, asked, kind === 'name' ? 'changeName' : 'changeAddress', { personChange, document }, { note });
  }
}
