/** What a certification leaves in its histories from issuance to vacating, against the smallest workflow with the same life. */
import { randomUUID } from 'node:crypto';
import { WithStartWorkflowOperation } from '@temporalio/client';
import { Walk } from '../../apps/api/src/cases/walk';
import { ask } from '../../cases/ask';
import { receive } from '../../cases/changes';
import { noFault } from '../../cases/fault';
import { fromDay, fromInstant } from '../../cases/rows';
import { dayOf, daysAfter, instant, epochMs } from '../../policy/calendar';
import { idAfter } from '../../policy/case-id';
import type { CertificationFile } from '../../policy/certification/file';
import { bareQueue, type Step } from './bare';
import { settled, type Trace, trace } from './history';
import { cleanPath } from './path';
import type { Program } from './program';

const day = 86_400_000;
/** Issued: a letter and the certificate itself. From then on the date alone: the notice, and a letter about each change. */
const issue: Omit<Step, 'id'> = { letters: 2, due: 15 * day, dueAfterLetters: 640 * day };
const instants: Omit<Step, 'id'>[] = [
  { letters: 1, due: day, dueAfterLetters: 90 * day },
  { letters: 1, due: 365 * day },
  { letters: 1, due: 1_095 * day },
  { letters: 1, last: true },
];

export async function lifetimes(program: Program): Promise<{ ours: Trace; smallest: Trace }> {
  const { client, db, clock, asking, databaseUrl } = program;
  const caseId = await issued(program);
  await settled(program);
  const { file } = await db.case.findUniqueOrThrow({ where: { id: caseId }, select: { file: true } });
  const { lastDay } = (file as unknown as CertificationFile).ledger['vacating'] ?? {};
  if (!lastDay) throw new Error('a certification that is never vacated');
  await new Walk({ databaseUrl, db, clock, asking, fault: noFault }).to(instant(epochMs(`${daysAfter(lastDay, 2)}T12:00:00.000Z`)));

  const workflowId = `smallest/${randomUUID()}`;
  const steps = instants.map((step) => ({ ...step, id: randomUUID() }));
  const start = { workflowId, taskQueue: bareQueue, args: [steps] as [Step[]], workflowIdConflictPolicy: 'FAIL' as const };
  const startWorkflowOperation = new WithStartWorkflowOperation('smallest', start);
  await client.workflow.executeUpdateWithStart('tell', { args: [{ ...issue, id: randomUUID() }], startWorkflowOperation });
  await settled(program);
  for (const _instant of instants) {
    await client.workflow.getHandle(workflowId).signal('moved');
    await settled(program);
  }
  await Promise.all([`certification/${caseId}`, workflowId].map((id) => client.workflow.getHandle(id).result()));
  return { ours: await trace(client, `certification/${caseId}`), smallest: await trace(client, workflowId) };
}

/** An approved person whose pass is on file is certified as a candidacy does it. */
async function issued(program: Program): Promise<string> {
  const { db, clock, asking } = program;
  const who = await program.applicant();
  const path = await cleanPath(program, who);
  for (const { prepare, tell } of path.commands) {
    await prepare?.();
    await tell();
  }
  await settled(program);
  const applicationId = path.caseId();
  const candidacyId = idAfter(applicationId);
  const now = await clock.now();
  const authorization = `EX${randomUUID().slice(0, 8)}-1`;
  const at = fromInstant(now);
  const passed = { state: 'passed', outcome: 'passed', examOn: fromDay(dayOf(now)), reportedAt: at, requestedAt: at };
  await db.examAttempt.create({
    data: { id: authorization, caseId: candidacyId, ordinal: 1, feeCode: 'exam', paymentId: 'paid', ...passed },
  });
  const id = idAfter(candidacyId);
  const body = { personId: who.personId, candidacyId, applicationId, authorization };
  const said = { id, kind: 'certification', caseId: id, command: 'issue', actor: 'program', key: id, body, note: null, bodyHash: null };
  const change = await receive(db, clock, { ...said, receivedAt: null });
  if (!change) throw new Error('the opening of a certification was there before');
  const asked = await ask(asking, change, 'recorded', 10_000);
  if (asked.answer !== 'done') throw new Error(`not certified: ${JSON.stringify(asked)}`);
  return id;
}
