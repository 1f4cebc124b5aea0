import { Injectable } from '@nestjs/common';
import { toDay } from '../../../../cases/rows';
import { findingsAsked } from '../../../../policy/application/findings';
import { items, type Item } from '../../../../policy/application/items';
import { reasons, reasonsFor } from '../../../../policy/application/reasons';
import { AccessLog } from '../account/access-log';
import type { SignedIn } from '../account/session';
import { day } from '../calendar/moments';
import { CaseRecords } from '../cases/case.records';
import { Database } from '../database/database';
import { notFound } from '../problems/problem';
import { ActorNames } from './actor-names';
import { CaseReader } from './case.reader';
import type { JudgeForm } from './case.view';
import { checklistRow } from './checklist';

/** The review form of one item. */
@Injectable()
export class JudgeFormReader {
  constructor(
    private readonly db: Database,
    private readonly cases: CaseReader,
    private readonly records: CaseRecords,
    private readonly access: AccessLog,
    private readonly names: ActorNames,
  ) {}

  async form(me: SignedIn, id: string, name: string): Promise<JudgeForm> {
    const item = items.find((known) => known === name);
    const shown = await this.cases.find(id);
    if (!item) throw notFound();
    await this.access.note(me.actor, 'application', id);
    const { checkedBy, findings = {} } = shown.file.items[item];
    const all = await this.records.documents(id, 'en');
    const nameOf = await this.names.of(checkedBy ? [checkedBy] : []);
    const row = checklistRow(shown, item, all, me, nameOf);
    return {
      ...row,
      documents: all.filter((document) => document.item === item),
      reasonsOffered: reasonsFor(item).map((code) => ({
        code,
        class: reasons[code].class,
        staff: reasons[code].staff,
        applicant: reasons[code].en,
      })),
      findingsAsked: findingsAsked(shown.file, item),
      findings: { ...findings },
      providers: item === ('training-certificate' satisfies Item) ? await this.providers() : [],
    };
  }

  /** 202.1.G: who may give the training, and when. */
  private async providers(): Promise<JudgeForm['providers']> {
    const rows = await this.db.approvedProvider.findMany({ where: { type: 'core' }, orderBy: { name: 'asc' } });
    return rows.map(({ id, name, fromOn, throughOn }) => ({
      id,
      name,
      from: day(toDay(fromOn), 'en'),
      ...(throughOn && { through: day(toDay(throughOn), 'en') }),
    }));
  }
}
