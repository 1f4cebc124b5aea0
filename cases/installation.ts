/** A database belongs to one mode: sandbox data never becomes production data, or the other way round. */
import type { Db } from './database';

export class WrongMode extends Error {}

/** Writes the mode at the first start, and the clock of a sandbox. Throws WrongMode on a database of the other mode. */
export async function claimInstallation(db: Db, mode: 'sandbox' | 'production'): Promise<void> {
  await db.installation.createMany({ data: [{ id: 1, mode }], skipDuplicates: true });
  const { mode: claimed } = await db.installation.findUniqueOrThrow({ where: { id: 1 } });
  if (claimed !== mode) throw new WrongMode(`this database belongs to a ${claimed} installation and cannot be used in ${mode} mode`);
  if (mode === 'sandbox') await db.clock.createMany({ data: [{ id: 1, offsetMs: 0n }], skipDuplicates: true });
}
