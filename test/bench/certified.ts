/**
 * People who are certified already: what their former life left in the record, written as rows. Facts and dates come from
 * policy, change by change; only the letters and events of that life are not there. What is measured is what comes next.
 */
import { randomUUID } from 'node:crypto';
import type { Client } from '@temporalio/client';
import { type Asking, isServerAway } from '../../cases/ask';
import { reviveCase } from '../../cases/revive';
import { fromDay, fromInstant } from '../../cases/rows';
import { atPacific, type CivilDate, dayOf } from '../../policy/calendar';
import { certificationProcess } from '../../policy/certification';
import { type CertificationCommand, type CertificationFile, firstLetter, lastTerm, letter } from '../../policy/certification/file';
import { numberFrom } from '../../policy/certification/rules';
import { registryEntryOf, registryNamesOf } from '../../policy/certification/registry-entry';
import { caseState } from '../../workflows/kernel/kernel.messages';
import { keepLedger } from '../../policy/ledger';
import type { PrismaClient } from '../../prisma/generated/client';
import { givenName } from '../harness/applicant';

export interface Certified {
  caseId: string;
  number: string;
}
/** How far somebody's life went: told of the certificate only, or lapsed after the renewal notice. */
export type Lived = 'issued' | 'lapsed';

const familyName = 'Featherstonehaugh';
const fullName = `${givenName} ${familyName}`;
const rowsAtOnce = 500;

type Name = CertificationCommand['name'];
const said = (name: Name, receivedAt: string, body: object): CertificationCommand =>
  ({ id: randomUUID(), name, receivedAt, by: 'program', body }) as CertificationCommand;

function opened(number: string, issuedOn: CivilDate): CertificationFile {
  const [id, personId, at] = [randomUUID(), randomUUID(), atPacific(issuedOn, 10)];
  const granted = { passed: true, examOn: issuedOn, code: { signature: randomUUID(), signedOn: issuedOn }, number };
  const body = { personId, candidacyId: randomUUID(), applicationId: randomUUID(), authorization: `${number}-1`, granted };
  const facts = certificationProcess.open({ ...said('issue', at, body), id } as CertificationCommand);
  return withLedger({ ...facts, ledger: {} });
}
const withLedger = (file: CertificationFile): CertificationFile => ({
  ...file,
  ledger: keepLedger(file.ledger, certificationProcess.deadlines(file)),
});
const after = (file: CertificationFile, command: CertificationCommand): CertificationFile =>
  withLedger(certificationProcess.apply(file, command));

function life(number: string, issuedOn: CivilDate, lived: Lived): CertificationFile {
  const issued = opened(number, issuedOn);
  const told = after(issued, said('noticeSent', issued.issuedAt, { letter: firstLetter }));
  if (lived === 'issued') return told;
  const arrive = (file: CertificationFile, deadline: string) => after(file, said('due', file.ledger[deadline]?.at ?? '', { deadline }));
  const asked = arrive(told, 'renewal-window');
  const notice = said('noticeSent', asked.ledger['renewal-window']?.at ?? '', { letter: letter('renewal-notice', 'term-1') });
  return arrive(after(asked, notice), 'lapse');
}

/** `issuedOn`: of each of them, by its place in the row. */
export async function certify(
  db: PrismaClient,
  people: number,
  lived: Lived,
  issuedOn: (place: number) => CivilDate,
): Promise<Certified[]> {
  const first = await db.case.count({ where: { kind: 'certification' } });
  const files = Array.from({ length: people }, (_, place) => life(numberFrom(first + place + 1), issuedOn(place), lived));
  for (let from = 0; from < files.length; from += rowsAtOnce) await write(db, files.slice(from, from + rowsAtOnce), first + from);
  return files.map(({ id, number }) => ({ caseId: id, number }));
}

async function write(db: PrismaClient, files: CertificationFile[], first: number): Promise<void> {
  const head = (file: CertificationFile) => ({
    id: file.id,
    kind: 'certification',
    reference: `CER-${dayOf(file.issuedAt).slice(0, 4)}-${String(first + files.indexOf(file) + 1).padStart(6, '0')}`,
    subject: file.subject,
    stage: certificationProcess.stage(file),
    turn: certificationProcess.turn(file),
    exclusiveKey: certificationProcess.exclusive.key(file),
    file: file as object,
    sequence: 1,
    events: 0,
    chain: '',
    revision: file.edition,
    openedAt: fromInstant(file.issuedAt),
  });
  const named = { givenName, familyName, language: 'en' };
  await db.person.createMany({
    data: files.map(({ subject: id, issuedAt }) => ({ id, ...named, email: `${id}@example.com`, createdAt: fromInstant(issuedAt) })),
  });
  await db.case.createMany({ data: files.map(head) });
  await db.certification.createMany({
    data: files.map((file) => ({
      caseId: file.id,
      number: file.number,
      personId: file.subject,
      candidacyId: file.candidacyId,
      applicationId: file.applicationId,
      examOn: fromDay(file.exam.examOn),
      codeSignatureId: file.code.signature,
      issuedOn: fromDay(lastTerm(file).from),
      activeFrom: fromDay(lastTerm(file).from),
      expiresOn: fromDay(lastTerm(file).expiresOn),
    })),
  });
  await db.term.createMany({
    data: files.flatMap(({ id: caseId, terms }) =>
      terms.map(({ from, expiresOn, recordedAt }, place) => ({
        ...{ caseId, ordinal: place + 1, fromOn: fromDay(from) },
        ...{ expiresOn: fromDay(expiresOn), recordedAt: fromInstant(recordedAt) },
      })),
    ),
  });
  await db.deadline.createMany({
    data: files.flatMap(({ id: caseId, ledger }) =>
      Object.values(ledger).map((row) => ({
        ...{ caseId, id: row.id, rule: row.rule, owner: row.owner, fromEvent: row.fromEvent, fromOn: fromDay(row.from), term: row.term },
        ...{ lastDay: fromDay(row.lastDay), dueAt: fromInstant(row.at), state: row.state, reminder: row.reminder ?? false },
        settledAt: row.settledAt ? fromInstant(row.settledAt) : null,
      })),
    ),
  });
  await db.registryEntry.createMany({
    data: files.map((file) => {
      const { activeFrom, expiresOn, renewedFrom, endedOn, ...row } = registryEntryOf(file, fullName);
      const days = { activeFrom: fromDay(activeFrom), expiresOn: fromDay(expiresOn) };
      return { ...row, ...days, caseId: file.id, renewedFrom: renewedFrom && fromDay(renewedFrom), endedOn: endedOn && fromDay(endedOn) };
    }),
  });
  await db.registryName.createMany({
    data: files.flatMap(({ id: caseId }) => registryNamesOf(fullName, []).map((name, ordinal) => ({ caseId, ordinal, ...name }))),
  });
}

/** Starts their processes from the record, as after the loss of Temporal's data; answers when each of them has armed its timer. */
export async function awaken(db: PrismaClient, asking: Asking, certified: readonly Certified[], atOnce = 40): Promise<void> {
  await inCrowd(certified, atOnce, async ({ caseId }) => {
    await reviveCase(db, asking, 'certification', caseId);
  });
  await inCrowd(certified.slice(-200), atOnce, ({ caseId }) => stateOf(asking.client, caseId));
}

/** Answered by the worker after everything that was queued before. The server gives up after ten seconds; we do not. */
async function stateOf(client: Client, caseId: string): Promise<void> {
  for (;;) {
    try {
      await client.workflow.getHandle(`certification/${caseId}`).query(caseState);
      return;
    } catch (error) {
      if (!isServerAway(error)) throw error;
    }
  }
}

export async function inCrowd<Work>(work: readonly Work[], atOnce: number, act: (one: Work) => Promise<unknown>): Promise<void> {
  const left = [...work].reverse();
  const acting = async () => {
    for (let one = left.pop(); one !== undefined; one = left.pop()) await act(one);
  };
  await Promise.all(Array.from({ length: atOnce }, acting));
}
