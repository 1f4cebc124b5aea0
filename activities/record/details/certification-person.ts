/** A change of name or address that staff proposed with evidence becomes the person's; the former name stays on file. */
import { fromInstant } from '../../../cases/rows';
import type { Tx } from '../../../cases/database';
import type { CertificationFile, CertificationNamed } from '../../../policy/certification/file';

export async function applyPersonChange(
  tx: Tx,
  { subject: personId }: CertificationFile,
  { name, body, receivedAt }: CertificationNamed<'changeName' | 'changeAddress'>,
): Promise<void> {
  const at = fromInstant(receivedAt);
  const { givenName, middleName, familyName, street, city, state, postalCode } = await tx.personChange.update({
    where: { id: body.personChange },
    data: { appliedAt: at },
  });
  if (name === 'changeAddress') {
    await tx.person.update({ where: { id: personId }, data: { street, city, state, postalCode } });
    return;
  }
  if (!givenName || !familyName) throw new Error('a change of name without a name');
  const former = await tx.person.findUniqueOrThrow({ where: { id: personId } });
  const formerName = { givenName: former.givenName, middleName: former.middleName, familyName: former.familyName };
  await tx.formerName.create({ data: { id: body.personChange, personId, ...formerName, untilAt: at } });
  await tx.person.update({ where: { id: personId }, data: { givenName, middleName, familyName } });
}
