import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../../cases/database';
import { quoteFee } from '../../../../cases/fees';
import { toDay } from '../../../../cases/rows';
import type { CivilDate } from '../../../../policy/calendar';
import { type FeeCode, feeCodes, feeOn } from '../../../../policy/fees';
import { Database } from '../database/database';

/** 601: the schedule of the record. A changed fee is a new line with its own effective date (601.versioned). */
@Injectable()
export class FeeSchedule {
  constructor(private readonly db: Database) {}

  /** Every line in force on a day, in cents (601.published). */
  async on(day: CivilDate): Promise<{ code: FeeCode; cents: number }[]> {
    const lines = await this.lines();
    return feeCodes.flatMap((code) => {
      const cents = feeOn(lines, code, day);
      return cents === undefined ? [] : [{ code, cents }];
    });
  }

  /** What one fee costs on a day, in cents. Throws when the schedule has no line: the record was never seeded. */
  quote(code: FeeCode, day: CivilDate, db: Database | Tx = this.db): Promise<number> {
    return quoteFee(db, code, day);
  }

  private async lines() {
    const rows = await this.db.fee.findMany({ where: { code: { in: [...feeCodes] } } });
    return rows.map((row) => ({ code: row.code as FeeCode, effectiveOn: toDay(row.effectiveOn), cents: row.cents }));
  }
}
