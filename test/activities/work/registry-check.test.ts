/** 805.1: the comparison sees every way in which registry and record can differ, and says each one once. */
import { randomUUID } from 'node:crypto';
import { checkRegistry } from '../../../activities/work/registry-check';
import type { WorkContext } from '../../../activities/work';
import { fromDay } from '../../../cases/rows';
import { person } from '../../harness/applicant';
import { certified } from '../../harness/certified';
import { World } from '../../harness/world';

const issuedAt = '2027-03-03T20:00:00.000Z';
let world: World;
beforeAll(async () => {
  world = await World.create({ resting: true });
});
afterAll(() => world.close());

let last = 0;
/** Somebody certified, with a former name; registry and record agree. */
async function agreeing(): Promise<{ number: string; caseId: string; personId: string }> {
  const { db } = world;
  const personId = await person(db, issuedAt);
  await db.person.update({ where: { id: personId }, data: { givenName: 'Renée', familyName: 'O’Brien' } });
  await db.formerName.create({
    data: { id: randomUUID(), personId, givenName: 'Renée', familyName: 'Katzenbach', untilAt: '2027-04-01T20:00:00.000Z' },
  });
  const number = `MPSS${String((last += 1)).padStart(6, '0')}`;
  const caseId = await certified(db, { number, fullName: 'Renée O’Brien', former: ['Renée Katzenbach'], issuedAt, personId });
  return { number, caseId, personId };
}
const found = async (number: string): Promise<string[]> => {
  const { differences } = await checkRegistry({ db: world.db } as WorkContext, { caseId: 'registry-check', occasion: 'today', body: {} });
  return differences.filter((one) => one.number === number).map(({ field }) => field);
};
const run = (text: string, ...values: unknown[]) => world.pool.query(text, values);
const entryIs = (assignment: string) => (caseId: string) => run(`update "RegistryEntry" set ${assignment} where "caseId" = $1`, caseId);

test('[805.1] registry and record agree', async () => {
  const { number } = await agreeing();
  expect(await found(number)).toEqual([]);
});

test.each<[string, (caseId: string, personId: string) => Promise<unknown>, string[]]>([
  [
    'the entry is missing',
    (id) => run(`with n as (delete from "RegistryName" where "caseId" = $1) delete from "RegistryEntry" where "caseId" = $1`, id),
    ['not-in-registry'],
  ],
  ['another person', entryIs(`"personId" = 'somebody'`), ['personId']],
  ['another name shown', entryIs(`"fullName" = 'Renée OBrien'`), ['fullName']],
  ['a name without its accent', entryIs(`"fullName" = 'Renee O’Brien'`), ['fullName']],
  ['another first day', entryIs(`"activeFrom" = '2027-03-04'`), ['activeFrom']],
  ['a renewal nobody made', entryIs(`"renewedFrom" = '2029-03-03'`), ['renewedFrom']],
  ['another last day', entryIs(`"expiresOn" = '2029-03-04'`), ['expiresOn']],
  ['a sanction nobody decided', entryIs(`sanction = 'suspended'`), ['sanction']],
  ['an investigation nobody opened', entryIs(`"underInvestigation" = true`), ['underInvestigation']],
  ['an ending that was not', entryIs(`"endedAs" = 'surrendered', "endedOn" = '2027-04-01'`), ['endedAs', 'endedOn']],
  ['another number', entryIs(`number = 'MPSS999999'`), ['number']],
  [
    'a name spelled differently',
    (id) => run(`update "RegistryName" set folded = 'rene obrien' where "caseId" = $1 and not former`, id),
    ['names'],
  ],
  ['a former name that is lost', (id) => run(`delete from "RegistryName" where "caseId" = $1 and former`, id), ['names']],
  ['a name too many', (id) => run(`insert into "RegistryName" values ($1, 7, 'somebody else', true)`, id), ['names']],
  [
    'a former name shown as the present one',
    (id) => run(`update "RegistryName" set former = not former where "caseId" = $1`, id),
    ['names'],
  ],
  ['a word that no typing error finds', async () => run(`delete from "RegistrySpelling" where word = 'katzenbach'`), ['spellings']],
  [
    'a name changed past the record',
    (_, id) => run(`update "Person" set "familyName" = 'Delgado' where id = $1`, id),
    ['fullName', 'names'],
  ],
  ['nobody behind the certification', (id) => run(`update "Case" set subject = 'nobody' where id = $1`, id), ['person']],
])('[805.1] finds: %s', async (_what, spoil, fields) => {
  const { number, caseId, personId } = await agreeing();
  await spoil(caseId, personId);
  expect((await found(number)).sort()).toEqual(fields);
  await run(`update "RegistryName" set folded = folded`); // every word is spelled again
});

test('[805.1] finds an entry that no certification stands behind', async () => {
  await world.db.registryEntry.create({
    data: {
      caseId: randomUUID(),
      number: 'MPSS888888',
      personId: randomUUID(),
      fullName: 'Nobody Atall',
      activeFrom: fromDay('2027-03-03'),
      expiresOn: fromDay('2029-03-03'),
      underInvestigation: false,
    },
  });
  expect(await found('MPSS888888')).toEqual(['not-in-record']);
});
