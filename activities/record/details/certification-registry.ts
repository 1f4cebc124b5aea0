/** 500.2: the entry in the public registry and the names it is found by. */
import { fromDay } from '../../../cases/rows';
import type { Tx } from '../../../cases/database';
import type { CertificationFile } from '../../../policy/certification/file';
import { registryEntryOf, type RegistryEntryRow, registryNamesOf } from '../../../policy/certification/registry-entry';
import { fullNameOf } from '../../../policy/person/name';

const columnsOf = ({ activeFrom, renewedFrom, expiresOn, endedOn, ...row }: RegistryEntryRow) => ({
  ...row,
  activeFrom: fromDay(activeFrom),
  renewedFrom: renewedFrom && fromDay(renewedFrom),
  expiresOn: fromDay(expiresOn),
  endedOn: endedOn && fromDay(endedOn),
});

export async function openRegistryEntry(tx: Tx, file: CertificationFile, fullName: string): Promise<void> {
  await tx.registryEntry.create({ data: { caseId: file.id, ...columnsOf(registryEntryOf(file, fullName)) } });
}

export async function updateRegistryEntry(tx: Tx, before: CertificationFile, after: CertificationFile, fullName: string): Promise<void> {
  const [was, is] = [registryEntryOf(before, fullName), registryEntryOf(after, fullName)];
  if (JSON.stringify(was) === JSON.stringify(is)) return;
  await tx.registryEntry.update({ where: { caseId: after.id }, data: columnsOf(is) });
}

/** The name on file is shown with every certification of the person, also with a former number. */
export async function renameRegistryEntries(tx: Tx, personId: string, fullName: string): Promise<void> {
  const [entries, former] = await Promise.all([
    tx.registryEntry.findMany({ where: { personId }, select: { caseId: true } }),
    formerNames(tx, personId),
  ]);
  await tx.registryEntry.updateMany({ where: { personId }, data: { fullName } });
  for (const { caseId } of entries) {
    await tx.registryName.deleteMany({ where: { caseId } });
    await writeNames(tx, caseId, fullName, former);
  }
}

async function formerNames(tx: Tx, personId: string): Promise<string[]> {
  const rows = await tx.formerName.findMany({ where: { personId }, orderBy: { untilAt: 'desc' } });
  return rows.map(fullNameOf);
}

const writeNames = (tx: Tx, caseId: string, fullName: string, former: string[]) =>
  tx.registryName.createMany({ data: registryNamesOf(fullName, former).map((name, ordinal) => ({ caseId, ordinal, ...name })) });
