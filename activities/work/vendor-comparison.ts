/** 401.intro: our authorizations held against the vendor's newest list. */
import { compare, type Listed } from '../../policy/exam-vendor/compare';
import { badCell, type Cells, dayIn } from '../../policy/exam-vendor/cells';
import type { Compared } from '../../policy/exam-vendor/file';
import { formats } from '../../policy/exam-vendor/formats';
import type { Fields } from '../../policy/exam-vendor/records';
import { kept } from '../exam-vendor/archive';
import { fetchWaiting } from '../exam-vendor/fetching';
import { withVendor } from '../exam-vendor/office';
import { readFile } from '../exam-vendor/reading';
import type { Hand, WorkContext } from '.';

export const compareWithVendor: Hand<object, Compared> = async (context) => {
  // A list that cannot be taken is no list; the last exchange named every other file that is stuck.
  await withVendor(context, 'comparison', (transport) => fetchWaiting(context, transport, ['list']));
  const moving = await stillMoving(context);
  const settled = ({ authorization }: Listed): boolean => !moving.has(authorization);
  const ours = (await ourList(context)).filter(settled);
  const theirs = await newestList(context);
  if (!theirs) return { differences: [], compared: 0, ...(ours.some(({ open }) => open) && { listMissing: true }) };
  const differences = compare(ours, theirs.rows.filter(settled));
  return { differences, compared: ours.length, ...(theirs.odd && { oddFile: theirs.id }) };
};

/** Authorizations whose candidacies have yet to hear what the vendor said: for a moment both lists differ. The next comparison has them. */
async function stillMoving({ db }: WorkContext): Promise<Set<string>> {
  const unheard = await db.change.findMany({ where: { sender: 'exam-vendor', outcome: null }, select: { caseId: true } });
  const attempts = await db.examAttempt.findMany({
    where: { caseId: { in: unheard.map(({ caseId }) => caseId) } },
    select: { id: true },
  });
  return new Set(attempts.map(({ id }) => id));
}

/** What the vendor accepted, with the window it was told last. */
async function ourList({ db }: WorkContext): Promise<Listed[]> {
  const records = await db.vendorRecord.findMany({
    where: { kind: 'authorization', state: { in: ['accepted', 'warning'] } },
    orderBy: [{ sentAt: 'asc' }, { createdAt: 'asc' }],
  });
  const told = new Map(records.map((record) => [record.authorization ?? '', record]));
  const attempts = await db.examAttempt.findMany({ where: { id: { in: [...told.keys()] } }, include: { candidacy: true } });
  return attempts.flatMap(({ id, state, candidacy }): Listed[] => {
    const record = told.get(id);
    if (!record) return [];
    const fields = record.fields as Fields;
    return [
      {
        authorization: id,
        examId: record.examId,
        givenName: candidacy.vendorGivenName,
        familyName: candidacy.vendorFamilyName,
        first: dayIn(fields['EligibilityApptDateFirst'] ?? '') ?? '',
        last: dayIn(fields['EligibilityApptDateLast'] ?? '') ?? '',
        open: record.action !== 'Delete' && ['released', 'accepted', 'scheduled'].includes(state),
      },
    ];
  });
}

interface TheirList {
  id: string;
  rows: Listed[];
  /** Some of its lines cannot be used: its report says which. */
  odd: boolean;
}

/** The last list that came and was not compared yet. */
async function newestList({ db, storage }: WorkContext): Promise<TheirList | undefined> {
  const file = await db.vendorFile.findFirst({ where: { type: 'list', state: 'read' }, orderBy: { id: 'desc' } });
  if (!file) return undefined;
  const { id, storageKey } = file;
  const read = readFile(await kept(storage, storageKey), formats.list);
  if ('problem' in read) throw new Error(`an archived list cannot be read: ${read.problem}`);
  const odd = (await db.vendorRow.count({ where: { fileId: id, state: 'bad' } })) > 0;
  const usable = read.lines.filter(({ cells }) => !badCell(formats.list.columns, cells));
  return { id, rows: usable.map(({ cells }) => listed(cells)), odd };
}

const listed = (cells: Cells): Listed => ({
  authorization: cells['ClientAuthorizationID'] ?? '',
  examId: cells['ClientCandidateID'] ?? '',
  givenName: cells['FirstName'] ?? '',
  familyName: cells['LastName'] ?? '',
  first: dayIn(cells['EligibilityApptDateFirst'] ?? '') ?? '',
  last: dayIn(cells['EligibilityApptDateLast'] ?? '') ?? '',
  open: ['open', 'scheduled'].includes((cells['Status'] ?? '').toLowerCase()),
});
