import { fromDay } from '../../../../cases/rows';
import { codeOutline } from '../../../../policy/ethics-code/outline';
import { offeredFrom } from '../../../../policy/candidacy/exam-languages';
import { feeSchedule } from '../../../../policy/fees';
import type { PrismaClient } from '../../../../prisma/generated/client';

/** What the program ships with and the record keeps: the fee schedule, the exam languages and our outline of the Code. Lines that exist stay as they are. */
export async function writeProgramData(db: PrismaClient): Promise<void> {
  await db.fee.createMany({
    data: feeSchedule.map(({ code, effectiveOn, cents }) => ({ code, effectiveOn: fromDay(effectiveOn), cents })),
    skipDuplicates: true,
  });
  await db.examLanguage.createMany({
    data: Object.entries(offeredFrom).map(([language, day]) => ({ language, availableOn: day ? fromDay(day) : null })),
    skipDuplicates: true,
  });
  await db.codeVersion.createMany({
    data: [{ version: codeOutline.version, effectiveOn: fromDay(codeOutline.effectiveOn), content: codeOutline.content as object }],
    skipDuplicates: true,
  });
}
