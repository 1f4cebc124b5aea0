/** What has to be there and is not: the standing cases, and candidacies of approvals from before there were any. */
import type { PrismaClient } from '../prisma/generated/client';
import { candidacyOf } from '../policy/application/consequences';
import type { ApplicationFile } from '../policy/application/file';
import type { Process } from '../policy/process';
import { processes } from '../policy/processes';
import type { Asking } from './ask';
import { findChange, receive } from './changes';
import type { ProgramClock } from './clock';
import { askOrWake } from './revive';
import { fromInstant } from './rows';

const patienceMs = 10_000;

/** Opens every standing case that is not open; answers their kinds. One that is not answered in time is asked again by the reconciler. */
export async function beginStanding(db: PrismaClient, clock: ProgramClock, asking: Asking): Promise<string[]> {
  const standing = Object.values(processes).filter((process) => process.standing);
  const there = await db.case.findMany({ where: { id: { in: standing.map(({ kind }) => kind) } }, select: { id: true } });
  const missing = standing.filter(({ kind }) => there.every(({ id }) => id !== kind));
  await Promise.all(missing.map((process) => begin(db, clock, asking, process)));
  return missing.map(({ kind }) => kind);
}

async function begin(db: PrismaClient, clock: ProgramClock, asking: Asking, { kind, opens }: Process): Promise<void> {
  const nobody = { key: null, note: null, bodyHash: null, receivedAt: null };
  const opening = { id: kind, kind, caseId: kind, command: opens, actor: 'program', body: {}, ...nobody };
  const change = (await receive(db, clock, opening)) ?? (await findChange(db, kind));
  if (change && !change.outcome) await askOrWake(db, asking, change, 'recorded', patienceMs);
}

/**
 * Writes the opening of a candidacy for every approved application that has none; the application's process delivers it (801.9).
 * The id follows from the application's, so an opening that is on its way, or was refused, is not written again.
 */
export async function openOwedCandidacies(db: PrismaClient): Promise<number> {
  const owed = await db.$queryRaw<{ file: ApplicationFile }[]>`
    select a.file from "Case" a where a.kind = 'application' and a.stage = 'approved'
      and not exists (select from "Candidacy" c where c."applicationId" = a.id)`;
  const openings = owed.flatMap(({ file }) => {
    if (!file.end) return [];
    const { id, kind, to: caseId, name: command, body } = candidacyOf(file, { receivedAt: file.end.at });
    return [{ id, kind, caseId, command, actor: 'program', sender: file.id, body, receivedAt: fromInstant(file.end.at) }];
  });
  const { count } = await db.change.createMany({ data: openings, skipDuplicates: true });
  return count;
}
