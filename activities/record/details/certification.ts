/** 209: the typed tables of a certification, and with them, in the same transaction, its entry in the public registry. */
import { fromDay, fromInstant } from '../../../cases/rows';
import type { Tx } from '../../../cases/database';
import { dayOf } from '../../../policy/calendar';
import type { CertificationCommand, CertificationFile } from '../../../policy/certification/file';
import { lastTerm } from '../../../policy/certification/file';
import { fullNameOf } from '../../../policy/person/name';
import type { Details } from '.';
import { complete } from './certification-evidence';
import { applyPersonChange, takeLegalName } from './certification-person';
import { openRegistryEntry, renameRegistryEntries, updateRegistryEntry } from './certification-registry';

async function write(
  tx: Tx,
  before: CertificationFile | undefined,
  after: CertificationFile,
  command: CertificationCommand,
): Promise<void> {
  if (command.name === 'changeName' || command.name === 'changeAddress') await applyPersonChange(tx, after, command);
  if (before && command.name !== 'changeName' && isUntouched(before, after)) return;
  if (!before) await takeLegalName(tx, after);
  const fullName = await nameOnFile(tx, after.subject);
  if (!before) await issue(tx, after);
  else await update(tx, before, after);
  await Promise.all([
    writeTerms(tx, before, after),
    writeActions(tx, before, after),
    writeCertificates(tx, before, after, fullName),
    before ? updateRegistryEntry(tx, before, after, fullName) : openRegistryEntry(tx, after, fullName),
  ]);
  if (!before || command.name === 'changeName') await renameRegistryEntries(tx, after.subject, fullName);
}

/** Letters, most instants and finished work leave no trace in these tables. */
const isUntouched = (before: CertificationFile, after: CertificationFile): boolean =>
  before.terms.length === after.terms.length &&
  before.actions.length === after.actions.length &&
  before.certificates.length === after.certificates.length &&
  before.end === after.end;

async function nameOnFile(tx: Tx, id: string): Promise<string> {
  const name = { givenName: true, middleName: true, familyName: true } as const;
  return fullNameOf(await tx.person.findUniqueOrThrow({ where: { id }, select: name }));
}

const headOf = (file: CertificationFile) => {
  const { from, expiresOn } = lastTerm(file);
  return {
    activeFrom: fromDay(from),
    expiresOn: fromDay(expiresOn),
    endedAs: file.end?.as ?? null,
    endedOn: file.end ? fromDay(dayOf(file.end.at)) : null,
  };
};

const issue = (tx: Tx, file: CertificationFile) =>
  tx.certification.create({
    data: {
      ...headOf(file),
      caseId: file.id,
      number: file.number,
      personId: file.subject,
      candidacyId: file.candidacyId,
      applicationId: file.applicationId,
      examOn: fromDay(file.exam.examOn),
      codeSignatureId: file.code.signature,
      issuedOn: fromDay(dayOf(file.issuedAt)),
    },
  });

async function update(tx: Tx, before: CertificationFile, after: CertificationFile): Promise<void> {
  if (before.terms.length === after.terms.length && before.end === after.end) return;
  await tx.certification.update({ where: { caseId: after.id }, data: headOf(after) });
}

/** Rows that the change added: facts are only added, never altered. */
const added = <Row>(before: readonly Row[] | undefined, after: readonly Row[]): { row: Row; ordinal: number }[] =>
  after.map((row, index) => ({ row, ordinal: index + 1 })).slice(before?.length ?? 0);

async function writeTerms(tx: Tx, before: CertificationFile | undefined, { id: caseId, terms }: CertificationFile): Promise<void> {
  const rows = added(before?.terms, terms).map(({ row, ordinal }) => ({
    caseId,
    ordinal,
    fromOn: fromDay(row.from),
    expiresOn: fromDay(row.expiresOn),
    recordedAt: fromInstant(row.recordedAt),
  }));
  if (rows.length) await tx.term.createMany({ data: rows });
}

async function writeActions(tx: Tx, before: CertificationFile | undefined, { id: caseId, actions }: CertificationFile): Promise<void> {
  const rows = added(before?.actions, actions).map(({ row, ordinal }) => ({
    caseId,
    ordinal,
    kind: row.kind,
    effectiveAt: fromInstant(row.at),
    source: row.source ?? null,
  }));
  if (rows.length) await tx.certificationAction.createMany({ data: rows });
}

/** 801.11.B: what stands on the document, as it was issued. Its files are made outside of the record. */
async function writeCertificates(tx: Tx, before: CertificationFile | undefined, after: CertificationFile, fullName: string): Promise<void> {
  const { from, expiresOn } = lastTerm(after);
  const rows = added(before?.certificates, after.certificates).map(({ row, ordinal }) => ({
    id: row.id,
    caseId: after.id,
    ordinal,
    number: after.number,
    fullName,
    issuedOn: fromDay(from),
    expiresOn: fromDay(expiresOn),
    reason: row.reason,
    issuedAt: fromInstant(row.issuedAt),
    issuedBy: row.by,
  }));
  if (rows.length) await tx.certificate.createMany({ data: rows });
}

export const certificationDetails: Details<CertificationFile, CertificationCommand> = { complete, write };
