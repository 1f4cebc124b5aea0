import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../../cases/database';
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
    const lines = await this.lines(this.db);
    return feeCodes.flatMap((code) => {
      const cents = feeOn(lines, code, day);
      return cents === undefined ? [] : [{ code, cents }];
    });
  }

  /** What one fee costs on a day, in cents. Throws when the schedule has no line: the record was never seeded. */
  async quote(code: FeeCode, day: CivilDate, db: Database | Tx = this.db): Promise<number> {
    const cents = feeOn(await this.lines(db, code), code, day);
    if (cents === undefined) throw new Error(`the fee schedule has no ${code} on ${day}`);
    return cents;
  }

  private async lines(db: Database | Tx, code?: FeeCode) {
    const rows = await db.fee.findMany({ where: { code: code ?? { in: [...feeCodes] } } });
    return rows.map((row) => ({ code: row.code as FeeCode, effectiveOn: toDay(row.effectiveOn), cents: row.cents }));
  }
}
