/** 601: what a fee costs, from the schedule of the record. */
import type { CivilDate } from '../policy/calendar';
import { type FeeCode, feeOn } from '../policy/fees';
import type { Db } from './database';
import { toDay } from './rows';

/** In cents on a day (601.versioned). Throws when the schedule has no line: the record was never seeded. */
export async function quoteFee(db: Db, code: FeeCode, day: CivilDate): Promise<number> {
  const rows = await db.fee.findMany({ where: { code } });
  const lines = rows.map(({ effectiveOn, cents }) => ({ code, effectiveOn: toDay(effectiveOn), cents }));
  const cents = feeOn(lines, code, day);
  if (cents === undefined) throw new Error(`the fee schedule has no ${code} on ${day}`);
  return cents;
}
