/** The legal name and address of whoever is certified: from the application at first, later by changes with evidence. */
import { fromInstant } from '../../../cases/rows';
import type { Tx } from '../../../cases/database';
import type { CertificationFile, CertificationNamed } from '../../../policy/certification/file';
import { fullNameOf, type NameParts } from '../../../policy/person/name';

/** 500.2.A, 801.11.B: an account may carry any name; the certificate and the registry carry the one that was verified (201.3). */
export async function takeLegalName(tx: Tx, { subject: personId, applicationId, issuedAt }: CertificationFile): Promise<void> {
  const { givenName, middleName, familyName, street, city, state, postalCode } = await tx.application.findUniqueOrThrow({
    where: { caseId: applicationId },
  });
  const address = { street, city, state, postalCode };
  const certifiedBefore = (await tx.registryEntry.count({ where: { personId } })) > 0;
  if (certifiedBefore) await keepFormerName(tx, personId, `${applicationId}/former-name`, { givenName, middleName, familyName }, issuedAt);
  await tx.person.update({ where: { id: personId }, data: { givenName, middleName, familyName, ...address } });
}

/** A change that staff proposed with evidence becomes the person's; the former name stays on file. */
export async function applyPersonChange(
  tx: Tx,
  { subject: personId }: CertificationFile,
  { name, body, receivedAt }: CertificationNamed<'changeName' | 'changeAddress'>,
): Promise<void> {
  const { givenName, middleName, familyName, street, city, state, postalCode } = await tx.personChange.update({
    where: { id: body.personChange },
    data: { appliedAt: fromInstant(receivedAt) },
  });
  if (name === 'changeAddress') {
    await tx.person.update({ where: { id: personId }, data: { street, city, state, postalCode } });
    return;
  }
  if (!givenName || !familyName) throw new Error('a change of name without a name');
  await keepFormerName(tx, personId, body.personChange, { givenName, middleName, familyName }, receivedAt);
  await tx.person.update({ where: { id: personId }, data: { givenName, middleName, familyName } });
}

async function keepFormerName(tx: Tx, personId: string, id: string, next: NameParts, until: string): Promise<void> {
  const { givenName, middleName, familyName } = await tx.person.findUniqueOrThrow({ where: { id: personId } });
  if (fullNameOf({ givenName, middleName, familyName }) === fullNameOf(next)) return;
  await tx.formerName.create({ data: { id, personId, givenName, middleName, familyName, untilAt: fromInstant(until) } });
}
