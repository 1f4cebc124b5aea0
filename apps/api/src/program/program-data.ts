import { fromDay } from '../../../../cases/rows';
import { codeOutline } from '../../../../policy/ethics-code/outline';
import { feeSchedule } from '../../../../policy/fees';
import type { Database } from '../database/database';

/** What the program ships with and the record keeps: the fee schedule and our outline of the Code. Lines that exist stay as they are. */
export async function writeProgramData(db: Database): Promise<void> {
  await db.fee.createMany({
    data: feeSchedule.map(({ code, effectiveOn, cents }) => ({ code, effectiveOn: fromDay(effectiveOn), cents })),
    skipDuplicates: true,
  });
  await db.codeVersion.createMany({
    data: [{ version: codeOutline.version, effectiveOn: fromDay(codeOutline.effectiveOn), content: codeOutline.content as object }],
    skipDuplicates: true,
  });
}
