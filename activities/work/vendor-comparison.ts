/** 401.intro: our authorizations held against the vendor's newest list. */
import { compare, type Listed } from '../../policy/exam-vendor/compare';
import { dayIn } from '../../policy/exam-vendor/cells';
import type { Compared } from '../../policy/exam-vendor/file';
import { formats } from '../../policy/exam-vendor/formats';
import type { Fields } from '../../policy/exam-vendor/records';
import { kept } from '../exam-vendor/archive';
import { fetchWaiting } from '../exam-vendor/fetching';
import { withVendor } from '../exam-vendor/office';
import { readFile } from '../exam-vendor/reading';
import type { Hand, WorkContext } from '.';

export const compareWithVendor: Hand<object, Compared> = async (context) => {
  await nothingUnderWay(context);
  await withVendor(context, 'comparison', (transport) => fetchWaiting(context, transport, ['list']));
  const ours = await ourList(context);
  const theirs = await newestList(context);
  if (!theirs) return { differences: [], compared: 0, ...(ours.some(({ open }) => open) && { listMissing: true }) };
  return { differences: compare(ours, theirs), compared: ours.length };
};

/** While an exchange or an import goes on, both lists differ for a moment: tried again. */
async function nothingUnderWay({ db }: WorkContext): Promise<void> {
  const exchanges = await db.work.count({ where: { kind: 'vendor-exchange', state: 'requested' } });
  const messages = await db.change.count({ where: { sender: 'exam-vendor', outcome: null } });
  if (exchanges + messages > 0) throw new Error('an exchange with the vendor is under way');
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

/** The last list that came and was not compared yet. */
async function newestList({ db, storage }: WorkContext): Promise<Listed[] | undefined> {
  const where = { type: 'list', state: 'read', problem: null };
  const file = await db.vendorFile.findFirst({ where, orderBy: { id: 'desc' }, select: { storageKey: true } });
  if (!file) return undefined;
  const read = readFile(await kept(storage, file.storageKey), formats.list);
  if ('problem' in read) throw new Error(`an archived list cannot be read: ${read.problem}`);
  return read.lines.map(({ cells }) => ({
    authorization: cells['ClientAuthorizationID'] ?? '',
    examId: cells['ClientCandidateID'] ?? '',
    givenName: cells['FirstName'] ?? '',
    familyName: cells['LastName'] ?? '',
    first: dayIn(cells['EligibilityApptDateFirst'] ?? '') ?? '',
    last: dayIn(cells['EligibilityApptDateLast'] ?? '') ?? '',
    open: ['open', 'scheduled'].includes((cells['Status'] ?? '').toLowerCase()),
  }));
}
