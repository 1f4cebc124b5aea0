/** What the record tells a process: after every change, and when it is brought back. */
import { Prisma } from '../prisma/generated/client';
import { processOf } from '../policy/processes';
import type { CaseState, Post } from './contract';
import type { Db } from './database';
import { caseRow, type CaseRow } from './rows';

const caseColumns = {
  id: true,
  kind: true,
  reference: true,
  stage: true,
  turn: true,
  exclusiveKey: true,
  file: true,
  sequence: true,
  events: true,
  chain: true,
  endedAt: true,
} as const satisfies Prisma.CaseSelect;

export const findCase = async (db: Db, id: string): Promise<CaseRow | undefined> => {
  const stored = await db.case.findUnique({ where: { id }, select: caseColumns });
  return stored ? caseRow(stored) : undefined;
};

/** Written and not yet out of the house, as SQL that makes three JSON lists. */
export const postsSql = (caseId: string): Prisma.Sql => Prisma.sql`
  (select coalesce(jsonb_agg(jsonb_build_object('id', n.id, 'kind', n.kind) order by n."requestedAt", n.id), '[]') from "Notice" n
    where n."caseId" = ${caseId} and n.state in ('requested', 'accepted')) as letters,
  (select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'kind', m.kind, 'opens', m.id = m."caseId") order by m.id), '[]') from "Change" m
    where m.sender = ${caseId} and m.outcome is null) as messages,
  (select coalesce(jsonb_agg(jsonb_build_object('id', w.id, 'kind', w.kind) order by w."requestedAt", w.id), '[]') from "Work" w
    where w."caseId" = ${caseId} and w.state = 'requested') as works`;

export interface Posts {
  letters: Post[];
  messages: Post[];
  works: Post[];
}

export function stateOf(row: CaseRow | undefined, { letters, messages, works }: Posts): CaseState {
  const posts = { letters, messages, ...(works.length && { works }) };
  if (!row) return { sequence: 0, stage: 'not-opened', ended: true, ...posts };
  const { sequence, stage, file, reference } = row;
  const details = `${reference}: ${processOf(row.kind).details(file)}`; // the number by which staff look it up
  return { sequence, stage, ended: row.endedAt !== null, file, details, ...posts };
}

export async function readState(db: Db, caseId: string, found?: CaseRow): Promise<CaseState> {
  const row = found ?? (await findCase(db, caseId));
  const [posts] = await db.$queryRaw<Posts[]>`select ${postsSql(caseId)}`;
  return stateOf(row, posts ?? { letters: [], messages: [], works: [] });
}
