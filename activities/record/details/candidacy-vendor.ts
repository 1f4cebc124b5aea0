/** What stands ready for the vendor, one row per sending; the exam vendor's case sends it and hears the answers. */
import { randomUUID } from 'node:crypto';
import { fromInstant } from '../../../cases/rows';
import type { Tx } from '../../../cases/database';
import { dayOf } from '../../../policy/calendar';
import { attemptOf, type CandidacyCommand, type CandidacyFile } from '../../../policy/candidacy/file';
import { type Sending, sendings } from '../../../policy/candidacy/sendings';
import { lastExamDay } from '../../../policy/candidacy/window';
import { authorizationFields, candidateFields, type Fields } from '../../../policy/exam-vendor/records';

export async function writeVendorRecords(
  tx: Tx,
  before: CandidacyFile | undefined,
  after: CandidacyFile,
  command: CandidacyCommand,
): Promise<void> {
  const createdAt = fromInstant(command.receivedAt);
  for (const sending of sendings(before, after, command)) {
    const { kind, action, authorization } = sending;
    const fields = await fieldsOf(tx, after, sending);
    await tx.vendorRecord.create({
      data: {
        id: randomUUID(),
        caseId: after.id,
        kind,
        action,
        examId: after.examId ?? '',
        ...(authorization && { authorization }),
        fields,
        state: 'to-send',
        createdAt,
      },
    });
  }
}

async function fieldsOf(tx: Tx, file: CandidacyFile, { authorization }: Sending): Promise<Fields> {
  const { examId } = file;
  if (!examId) throw new Error('nothing is sent of a candidate without a number');
  if (!authorization) return candidateFields({ examId, ...(await contactOf(tx, file)) });
  const attempt = attemptOf(file, authorization);
  return authorizationFields({
    examId,
    authorization,
    language: file.language ?? '',
    first: dayOf(attempt?.releasedAt ?? file.openedAt),
    last: lastExamDay(file),
    accommodationCodes: file.accommodation.codes,
  });
}

/** The confirmed spelling; address, phone and email on file, which start as the application's (802.1.A). */
async function contactOf(tx: Tx, { id, applicationId, subject }: CandidacyFile) {
  const [{ vendorGivenName, vendorFamilyName }, applied, person] = await Promise.all([
    tx.candidacy.findUniqueOrThrow({ where: { caseId: id } }),
    tx.application.findUniqueOrThrow({ where: { caseId: applicationId } }),
    tx.person.findUniqueOrThrow({ where: { id: subject } }),
  ]);
  const address = person.street ? person : applied;
  return {
    givenName: vendorGivenName,
    familyName: vendorFamilyName,
    email: person.email,
    phone: person.phone ?? applied.phone,
    street: address.street ?? '',
    city: address.city ?? '',
    state: address.state ?? '',
    postalCode: address.postalCode ?? '',
  };
}
