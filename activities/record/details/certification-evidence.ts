/** Read under lock before the verdict: the pass, the signed Code, the proposed change, the document that proves it. */
import { fromDay, toDay, toInstant } from '../../../cases/rows';
import type { Tx } from '../../../cases/database';
import { dayOf } from '../../../policy/calendar';
import { certificationProcess } from '../../../policy/certification';
import type { CertificationCommand, CertificationFile, CertificationNamed, Granted, Proposed } from '../../../policy/certification/file';
import { refuseGrant } from '../../../policy/certification/refusals';
import { numberFrom } from '../../../policy/certification/rules';
import { undrawable } from '../../../policy/person/name';
import type { Refusal } from '../../../policy/refusal';
import { refuseToLagBehind } from '../behind';

export async function complete(
  tx: Tx,
  command: CertificationCommand,
  before: CertificationFile | undefined,
): Promise<CertificationCommand | Refusal> {
  switch (command.name) {
    case 'issue':
      return granting(tx, command);
    case 'changeName':
    case 'changeAddress': {
      const proposed = await proposedChange(tx, before, command.body.personChange);
      return { ...command, body: { ...command.body, proposed } } as CertificationCommand;
    }
    case 'surrender':
    case 'recordDeath': {
      const documentOf = await ownerOfDocument(tx, command.body.document);
      return { ...command, body: { ...command.body, documentOf } } as CertificationCommand;
    }
    default:
      return command;
  }
}

/** A number is drawn only when nothing stands against it: refused, none is lost. */
async function granting(tx: Tx, command: CertificationNamed<'issue'>): Promise<CertificationCommand | Refusal> {
  const { personId } = command.body;
  await tx.$executeRaw`select 1 from "Person" where id = ${personId} for update`; // one certification at a time per person
  const granted = await grantedBy(tx, command.body);
  const without = { ...command, body: { ...command.body, granted } };
  if (certificationProcess.refuse(undefined, without) ?? refuseGrant(granted, command.receivedAt)) return without;
  const key = certificationProcess.exclusive.key({ subject: personId } as CertificationFile);
  if (await tx.case.count({ where: { exclusiveKey: key, endedAt: null } })) {
    await refuseToLagBehind(tx, key, command.receivedAt); // it may have been vacated by its date meanwhile
    return certificationProcess.exclusive.refusal;
  }
  return { ...command, body: { ...command.body, granted: { ...granted, number: await drawNumber(tx) } } };
}

/** 202.1.H, 208.1: the pass and the signature as they are on file, whatever the message says. */
async function grantedBy(
  tx: Tx,
  { personId, candidacyId, applicationId, authorization }: CertificationNamed<'issue'>['body'],
): Promise<Granted> {
  const [attempt, signature] = await Promise.all([
    tx.examAttempt.findFirst({
      where: { id: authorization, caseId: candidacyId, candidacy: { personId, applicationId } },
      select: { outcome: true, state: true, examOn: true, heldAt: true },
    }),
    tx.codeSignature.findFirst({
      where: { caseId: applicationId, personId },
      orderBy: { signedAt: 'desc' },
      select: { id: true, signedAt: true },
    }),
  ]);
  const passed = attempt?.outcome === 'passed' && attempt.state !== 'revoked' && attempt.heldAt === null;
  return {
    passed,
    ...(attempt?.examOn && { examOn: toDay(attempt.examOn) }),
    ...(signature && { code: { signature: signature.id, signedOn: dayOf(toInstant(signature.signedAt)) } }),
  };
}

/** One series for the whole program, never reused (801.11.B.1). Everybody who issues waits here until we commit. */
async function drawNumber(tx: Tx): Promise<string> {
  const [drawn] = await tx.$queryRaw<{ last: number }[]>`
    insert into "Counter" (kind, year, last) values ('certification', 0, 1)
    on conflict (kind, year) do update set last = "Counter".last + 1 returning last`;
  if (!drawn) throw new Error('the series gave no number');
  return numberFrom(drawn.last);
}

async function proposedChange(tx: Tx, file: CertificationFile | undefined, id: string): Promise<Proposed | 'none'> {
  await tx.$executeRaw`select 1 from "PersonChange" where id = ${id} for update`;
  const row = await tx.personChange.findUnique({ where: { id } });
  if (!row) return 'none';
  const { caseId, documentId: document, appliedAt } = row;
  const unwritten = row.kind === 'name' ? undrawable(row) : [];
  return {
    caseId,
    kind: row.kind as Proposed['kind'],
    document,
    documentOf: await ownerOfDocument(tx, document),
    applied: appliedAt !== null,
    ...(unwritten.length && { undrawable: unwritten }),
    elsewhere: file?.end !== undefined && (await hasNewer(tx, file)),
  };
}

/** 209.vacated.number: certified again, under another number. */
const hasNewer = async (tx: Tx, { id, subject: personId, issuedAt }: CertificationFile): Promise<boolean> =>
  (await tx.certification.count({ where: { personId, caseId: { not: id }, issuedOn: { gte: fromDay(dayOf(issuedAt)) } } })) > 0;

async function ownerOfDocument(tx: Tx, id: string): Promise<string> {
  const document = await tx.document.findFirst({ where: { id, removedAt: null }, select: { personId: true } });
  return document?.personId ?? 'nobody';
}
