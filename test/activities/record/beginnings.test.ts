/** Approvals from before there were candidacies: each gets the one it is owed, once. */
import { randomUUID } from 'node:crypto';
import { type Activities, createActivities } from '../../../activities';
import { smtpMailer } from '../../../activities/post/mailer';
import { openOwedCandidacies } from '../../../cases/beginnings';
import { receive } from '../../../cases/changes';
import { FileStorage } from '../../../cases/storage';
import { idAfter } from '../../../policy/case-id';
import { applicant } from '../../harness/applicant';
import { eventually } from '../../harness/eventually';
import { World } from '../../harness/world';

let world: World;
let activities: Activities;

beforeAll(async () => {
  world = await World.create({ resting: true });
  const { db, clock, asking, fault, mail, files } = world;
  const more = { storage: new FileStorage(files), origin: 'http://localhost:3999', alive: () => undefined };
  activities = createActivities({ db, clock, asking, fault, mailer: smtpMailer(mail.url), ...more });
});
afterAll(() => world.close());

async function recorded(command: string, body: object, actor: string, caseId?: string): Promise<string> {
  const id = randomUUID();
  const change = {
    id,
    kind: 'application',
    caseId: caseId ?? id,
    command,
    actor,
    key: id,
    body,
    note: null,
    bodyHash: 'x',
    receivedAt: null,
  };
  await receive(world.db, world.clock, change);
  const { refused } = await activities.cases.record({ caseId: change.caseId, change: id });
  expect(refused).toBeUndefined();
  return id;
}

test('[801.9] an approval without a candidacy is given one, however often it is asked for', async () => {
  const { personId, draftId, version } = await applicant(world.db, await world.clock.now(), []);
  const id = await recorded('submit', { draftId, version }, `person:${personId}`);
  const findings = { showsBirthDate: true, graduated: true, hours: 80, competencies: 17 };
  for (const item of ['photo-id', 'diploma', 'training-certificate'])
    await recorded('judgeItem', { item, met: true, reasons: [], findings }, 'staff:ada', id);
  await recorded('approve', {}, 'staff:ada', id);
  expect(await openOwedCandidacies(world.db)).toBe(0); // its opening was written with the decision

  await world.pool.query(`delete from "Change" where kind = 'candidacy'`); // as an approval of the former release left it
  await world.jump('2027-04-20T07:00:00.000Z');
  expect(await openOwedCandidacies(world.db)).toBe(1);
  expect(await openOwedCandidacies(world.db)).toBe(0);
  await world.work();
  await world.revive();
  const candidacy = idAfter(id);
  await eventually('the candidacy is open', async () => (await world.stage(candidacy)) === 'fee-due');
  const [row] = await world.rows<{ approvedOn: string }>('select "approvedOn" from "Candidacy" where "caseId" = $1', candidacy);
  expect(row).toEqual({ approvedOn: '2027-03-03' }); // twelve months count from the approval
});
