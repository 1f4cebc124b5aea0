/** 403.2.id, 801.10: exam identification numbers, drawn side by side. */
import { candidacyDetails } from '../../../activities/record/details/candidacy';
import { transaction } from '../../../cases/database';
import type { CandidacyCommand, CandidacyFile } from '../../../policy/candidacy/file';
import { World } from '../../harness/world';

let world: World;
beforeAll(async () => {
  world = await World.create({ resting: true });
});
afterAll(() => world.close());

/** What the record adds to first fees of candidates without a number, in one transaction; nothing else of the file is read. */
const firstFees = (receivedAt: string, count = 1): Promise<(string | undefined)[]> =>
  transaction(world.db, async (tx) => {
    const command: CandidacyCommand = { id: 'fee', name: 'payFee', receivedAt, by: 'payment:p', body: { payment: 'p' } };
    const ids = [];
    for (let n = 0; n < count; n += 1) {
      const completed = await candidacyDetails.complete!(tx, command, { attempts: [] } as unknown as CandidacyFile);
      if ('code' in completed || completed.name !== 'payFee') throw new Error('not a fee');
      ids.push(completed.body.examId);
    }
    return ids;
  });

test('[403.2.id] a thousand numbers drawn at once all differ, and fit the vendor’s field', async () => {
  const ids: (string | undefined)[] = [];
  const drawing = async () => {
    for (let n = 0; n < 10; n += 1) ids.push(...(await firstFees('2027-03-03T20:00:00.000Z', 25)));
  };
  await Promise.all([drawing(), drawing(), drawing(), drawing()]);
  expect(new Set(ids).size).toBe(1_000);
  for (const id of ids) expect(id).toMatch(/^EX27\d{6}$/);
});

test('[403.2.id] a new year counts anew and repeats no number of the last one; the year is the Pacific one', async () => {
  const [[last], [first]] = [await firstFees('2028-01-01T07:59:59.000Z'), await firstFees('2028-01-01T08:00:00.000Z')];
  expect([last?.slice(0, 4), first]).toEqual(['EX27', 'EX28000001']);
});
