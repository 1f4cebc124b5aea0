/** Somebody with a certification, as rows: what the registry reads, without the process that writes them. */
import { randomUUID } from 'node:crypto';
import { fromDay, fromInstant } from '../../cases/rows';
import { dayOf, type Instant, later } from '../../policy/calendar';
import type { Action, CertificationEnd, CertificationFile, Term } from '../../policy/certification/file';
import { registryEntryOf, registryNamesOf } from '../../policy/certification/registry-entry';
import { rulesOf } from '../../policy/certification/rules';
import { revision } from '../../policy/program';
import type { PrismaClient } from '../../prisma/generated/client';

export interface Certified {
  fullName: string;
  number: string;
  issuedAt: Instant;
  /** Somebody on file; without it there is nobody behind the certification. */
  personId?: string;
  former?: string[];
  /** Further terms behind the first one. */
  terms?: Term[];
  actions?: Action[];
  end?: CertificationEnd;
}

export async function certified(
  db: PrismaClient,
  { fullName, number, issuedAt, personId: subject = randomUUID(), former = [], terms = [], ...more }: Certified,
): Promise<string> {
  const id = randomUUID();
  const from = dayOf(issuedAt);
  const first: Term = { from, expiresOn: later(from, rulesOf(revision).term), change: id, recordedAt: issuedAt };
  const file: CertificationFile = {
    schema: 1,
    id,
    subject,
    edition: revision,
    number,
    candidacyId: randomUUID(),
    applicationId: randomUUID(),
    exam: { authorization: 'EX27000123-1', examOn: from },
    code: { signature: randomUUID(), signedOn: from },
    issuedAt,
    terms: [first, ...terms],
    actions: more.actions ?? [],
    certificates: [],
    lettersSent: {},
    arrived: [],
    ledger: {},
    ...(more.end && { end: more.end }),
  };
  await db.case.create({
    data: {
      id,
      kind: 'certification',
      reference: `CER-${number}`,
      subject,
      stage: 'current',
      turn: 'nobody',
      exclusiveKey: id,
      file: file as object,
      sequence: 1,
      events: 0,
      chain: '',
      revision,
      openedAt: fromInstant(issuedAt),
    },
  });
  const { activeFrom, renewedFrom, expiresOn, endedOn, ...entry } = registryEntryOf(file, fullName);
  const days = {
    activeFrom: fromDay(activeFrom),
    expiresOn: fromDay(expiresOn),
    renewedFrom: renewedFrom && fromDay(renewedFrom),
    endedOn: endedOn && fromDay(endedOn),
  };
  await db.registryEntry.create({ data: { caseId: id, ...entry, ...days } });
  await db.registryName.createMany({ data: registryNamesOf(fullName, former).map((name, ordinal) => ({ caseId: id, ordinal, ...name })) });
  return id;
}
