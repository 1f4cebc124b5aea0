/** A vendor for the sandbox and the tests: takes our files, answers, schedules and reports as its plans say. */
import { transaction } from '../../../cases/database';
import { fromInstant } from '../../../cases/rows';
import type { Row, Simulated, SimulatedAuthorization, SimulatedCandidate } from '../../../cases/exam-vendor/simulated';
import type { Instant } from '../../../policy/calendar';
import { type FileType, formats } from '../../../policy/exam-vendor/formats';
import type { Fields } from '../../../policy/exam-vendor/records';
import type { WorkContext } from '../../work';
import { hashOf } from '../archive';
import { readFile } from '../reading';
import type { Transport } from '../transport';
import { stampOf, writeFile } from '../writing';
import { authorizationRows, candidateRows, planOf } from './story';

interface Offered {
  content: Buffer;
  /** Which rows are delivered when the file is taken away. */
  rows: { id: string; row: Pick<Row, 'key' | 'appointmentAt'> }[];
}

export async function simulatorTransport({ db, clock }: WorkContext, purpose: 'exchange' | 'comparison'): Promise<Transport> {
  if (!clock.movable) throw new Error('the simulated vendor is for the sandbox');
  const offered = new Map<string, Offered>();
  const everything = async (): Promise<Map<string, Simulated>> =>
    new Map((await db.simulatedExam.findMany()).map(({ authorization, state }) => [authorization, state as unknown as Simulated]));
  return {
    async send(name, content) {
      const type = name.startsWith(formats.cdd.prefix) ? 'cdd' : 'ead';
      const read = readFile(content, formats[type]);
      if ('problem' in read) throw new Error(`the simulated vendor cannot read ${name}`);
      const now = await clock.now();
      await transaction(db, async (tx) => {
        for (const { cells } of read.lines) {
          const id = (type === 'cdd' ? cells['ClientCandidateID'] : cells['ClientAuthorizationID']) ?? '';
          const found = await tx.simulatedExam.findUnique({ where: { authorization: id } });
          const state = told(type, found?.state as unknown as Simulated | undefined, cells, now);
          const examId = cells['ClientCandidateID'] ?? '';
          const data = { state: state as object, updatedAt: fromInstant(now), examId };
          await tx.simulatedExam.upsert({ where: { authorization: id }, create: { authorization: id, ...data }, update: data });
        }
      });
    },
    async waiting() {
      const now = await clock.now();
      offered.clear();
      const files = purpose === 'comparison' ? listFile(await everything(), now) : reportFiles(await everything(), now);
      for (const [name, file] of files) offered.set(name, file);
      return [...offered].map(([name, { content }]) => ({ name, bytes: content.length }));
    },
    fetch(name) {
      const file = offered.get(name);
      return file ? Promise.resolve(file.content) : Promise.reject(new Error(`the simulated vendor has no ${name}`));
    },
    async remove(name) {
      for (const { id, row } of offered.get(name)?.rows ?? []) {
        await transaction(db, async (tx) => {
          const found = await tx.simulatedExam.findUniqueOrThrow({ where: { authorization: id } });
          const state = found.state as unknown as Simulated;
          const { key, appointmentAt } = row;
          const next = { ...state, delivered: [...new Set([...state.delivered, key])], ...(appointmentAt && { appointmentAt }) };
          await tx.simulatedExam.update({ where: { authorization: id }, data: { state: next as object } });
        });
      }
    },
    close: () => Promise.resolve(),
  };
}

/** The same file twice tells nothing new. */
function told(type: 'cdd' | 'ead', before: Simulated | undefined, cells: Fields, now: Instant): Simulated {
  const known = before ?? { kind: type === 'cdd' ? 'candidate' : 'authorization', toldAt: [], delivered: [] };
  const { fields } = known as { fields?: Fields };
  const same = fields && JSON.stringify(fields) === JSON.stringify(cells);
  const next = { ...known, fields: { ...cells }, toldAt: same ? known.toldAt : [...known.toldAt, now] } as Simulated;
  if (next.kind === 'authorization' && cells['AuthorizationTransactionType'] === 'Delete') next.deleted = true;
  return next;
}

/** Everything somebody could have had by now and has not had yet, file by file. */
function reportFiles(all: Map<string, Simulated>, now: Instant): [string, Offered][] {
  const candidates = new Map([...all].flatMap(([id, state]) => (state.kind === 'candidate' ? [[id, state] as const] : [])));
  const due: { id: string; row: Row }[] = [];
  for (const [id, state] of all) {
    const rows = state.kind === 'candidate' ? candidateRows(id, state) : rowsOf(id, state, candidates);
    for (const row of rows) if (row.from <= now && !state.delivered.includes(row.key)) due.push({ id, row });
  }
  due.sort((a, b) => (a.row.from === b.row.from ? 0 : a.row.from < b.row.from ? -1 : 1));
  const types: Row['type'][] = ['vcdc', 'eac', 'event', 'exam'];
  return types.flatMap((type): [string, Offered][] => {
    const rows = due.filter(({ row }) => row.type === type);
    if (rows.length === 0) return [];
    const lines = rows.map(({ row }) => row.fields);
    return [fileOf(type, lines, now, rows)];
  });
}

function fileOf(type: FileType, lines: Fields[], now: Instant, rows: Offered['rows']): [string, Offered] {
  const content = writeFile(formats[type], lines);
  return [`${formats[type].prefix}-${stampOf(now)}-${hashOf(content).slice(0, 6)}.dat`, { content, rows }];
}

function namesOf(candidate: SimulatedCandidate | undefined): { given: string; family: string } {
  return { given: candidate?.fields?.['FirstName'] ?? '', family: candidate?.fields?.['LastName'] ?? '' };
}
function rowsOf(id: string, state: SimulatedAuthorization, candidates: Map<string, SimulatedCandidate>): Row[] {
  const candidate = candidates.get(state.fields['ClientCandidateID'] ?? '');
  return authorizationRows(id, state, planOf(state, candidate, ordinalOf(id)), namesOf(candidate));
}
export const ordinalOf = (authorization: string): number => Number(/-(\d+)$/.exec(authorization)?.[1] ?? 1);

/** What the vendor would say is on its list today. */
function listFile(all: Map<string, Simulated>, now: Instant): [string, Offered][] {
  const lines = [...all.values()].flatMap((state): Fields[] => {
    if (state.kind !== 'authorization' || state.toldAt.length === 0) return [];
    const candidate = all.get(state.fields['ClientCandidateID'] ?? '');
    const { given, family } = namesOf(candidate?.kind === 'candidate' ? candidate : undefined);
    const used = state.delivered.some((key) => key.startsWith('result') || key === 'cancelled-late');
    return [
      {
        ...state.fields,
        FirstName: given,
        LastName: family,
        Status: state.deleted ? 'closed' : used ? 'used' : state.delivered.includes('appointment') ? 'scheduled' : 'open',
      },
    ];
  });
  return lines.length ? [fileOf('list', lines, now, [])] : [];
}
