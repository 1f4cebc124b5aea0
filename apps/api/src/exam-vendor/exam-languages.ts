import { Injectable } from '@nestjs/common';
import { ProgramClock } from '../../../../cases/clock';
import { fromDay, toDay } from '../../../../cases/rows';
import { examLanguages } from '../../../../policy/application/items';
import { dayOf } from '../../../../policy/calendar';
import { AccessLog } from '../account/access-log';
import { day } from '../calendar/moments';
import { Database } from '../database/database';
import type { ExamLanguageView, SetExamLanguage } from './exam-vendor.view';

/** 401.2.A, 401.2.B: the ten languages, and from which day each is offered. */
@Injectable()
export class ExamLanguages {
  constructor(
    private readonly db: Database,
    private readonly clock: ProgramClock,
    private readonly access: AccessLog,
  ) {}

  async view(): Promise<ExamLanguageView> {
    const today = dayOf(await this.clock.now());
    const rows = await this.db.examLanguage.findMany();
    const from = new Map(rows.map(({ language, availableOn }) => [language, availableOn && toDay(availableOn)]));
    return {
      languages: examLanguages.map((language) => {
        const on = from.get(language);
        return { language, offered: Boolean(on && on <= today), ...(on && { availableOn: day(on, 'en') }) };
      }),
    };
  }

  /** Who chose a language keeps it; choices from now on are held against the new day. Who set it is noted: no case holds it. */
  async set(actor: string, { language, availableOn }: SetExamLanguage): Promise<ExamLanguageView> {
    const on = availableOn === null ? null : fromDay(availableOn);
    await this.db.examLanguage.upsert({ where: { language }, create: { language, availableOn: on }, update: { availableOn: on } });
    await this.access.note(actor, `exam-language:${availableOn ?? 'not-offered'}`, language);
    return this.view();
  }
}
