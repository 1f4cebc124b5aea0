import { Injectable } from '@nestjs/common';
import type { Instant } from '../../../../policy/calendar';
import type { SignedIn } from '../account/session';
import type { PersonCases, PersonKind } from '../cases/shown';
import { Teller } from '../changes/teller';
import type { StaffCases } from './staff-cases';

/** When a paper came (else it counts from now), and what it is. */
export interface Paper {
  receivedAt?: Instant;
  note?: string;
}

/** Says to a case what staff say. Two people deciding at once: the second gets 409 with the case as it is. */
@Injectable()
export class CaseTeller {
  constructor(private readonly teller: Teller) {}

  async tell<Kind extends PersonKind, View>(
    cases: StaffCases<Kind, View>,
    { me, key, id }: { me: SignedIn; key: string; id: string },
    command: PersonCases[Kind]['command']['name'],
    body: object,
    paper: Paper = {},
  ): Promise<View> {
    await cases.find(id);
    const present = async () => cases.schema.parse(await cases.view(me, id));
    await this.teller.tell({ kind: cases.kind, caseId: id, command, actor: me.actor, key, body, ...paper }, present);
    return cases.openAfterwards(me, id);
  }
}
