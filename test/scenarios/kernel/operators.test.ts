/** What operators see of a process, what the Temporal server does not see, and a case that cannot go on. */
import { historyToJSON } from '@temporalio/common/lib/proto-utils';
import { Client, Connection } from '@temporalio/client';
import { blockedCases } from '../../../cases/housekeeping';
import { givenName } from '../../harness/applicant';
import { eventually } from '../../harness/eventually';
import { errandRules } from '../../harness/processes/errand';
import { testServers } from '../../harness/servers';
import { World } from '../../harness/world';

afterEach(() => {
  errandRules.policyStumbles = false;
});

test('summary, details, named timers and activities tell the story; nothing personal is readable on the server', async () => {
  const world = await World.create();
  const id = await world.submitted(['diploma']);
  await world.tell(
    'judgeItem',
    id,
    { item: 'photo-id', met: false, reasons: ['ID-01'], findings: {} },
    { note: `${givenName} is hard to read` },
  );
  await eventually('told', () => world.isQuiet());

  const handle = world.handle(id);
  const description = await handle.describe();
  expect(await description.staticSummary()).toContain(id);
  expect(await description.staticDetails()).toContain(`/staff/cases/${id}`);
  const state = await handle.query<{ details: string }>('caseState');
  expect(state.details).toMatch(/^APP-2027-\d{6}: \*\*Incomplete, on hold\*\*, our turn/); // as the console says it
  expect(state.details).toContain('Next: Reminder to the applicant (801.8.B), Sunday, May 2, 2027');
  expect(await decoded(world, id)).toEqual(
    expect.arrayContaining(['submit', 'judgeItem', 'application-incomplete', 'deficiency-notice (801.8)', 'hold-reminder:60 (801.8.B)']),
  );

  const bySearch = [];
  for await (const run of world.client.workflow.list({ query: `CaseKind = 'application' and CaseId = '${id}'` }))
    bySearch.push(run.workflowId);
  expect(bySearch).toEqual([`application/${id}`]);

  const plain = new Client({ connection: await Connection.connect({ address: testServers().temporalAddress }) });
  const raw = historyToJSON(await plain.workflow.getHandle(`application/${id}`).fetchHistory());
  const readable = [raw, ...[...raw.matchAll(/"([A-Za-z0-9+/=]{8,})"/g)].map(([, text]) => Buffer.from(text!, 'base64').toString())].join(
    '\n',
  );
  expect(readable).toContain('binary/encrypted'); // what is encoded was looked into
  for (const secret of [givenName, 'Featherstonehaugh', 'ID-01', 'passport', '@example.com', '93701'])
    expect(readable).not.toContain(secret);
  await (plain.connection as Connection).close();
  await world.close();
});

/** Summaries of the activities and timers of a process. */
async function decoded(world: World, id: string): Promise<string[]> {
  const { events } = await world.handle(id).fetchHistory();
  const codec = world.client.options.loadedDataConverter.payloadCodecs[0]!;
  const summaries = (events ?? []).flatMap((event) => (event.userMetadata?.summary ? [event.userMetadata.summary] : []));
  const payloads = await codec.decode(summaries);
  return payloads.map(({ data }) => String(JSON.parse(Buffer.from(data!).toString())));
}

test('policy throws: the case is blocked and visible, others go on, and fixed code lets it go on', async () => {
  const world = await World.create({ patienceMs: 1_500 });
  const [id, other] = [await world.errand(), await world.errand()];
  errandRules.policyStumbles = true;
  const errand = { kind: 'errand' };
  expect((await world.tell('note', id, { stumble: true }, errand)).status).toBe(202);
  const blocked = await blockedCases(world.db);
  expect(blocked).toMatchObject([{ caseId: id, kind: 'errand', error: expect.stringContaining('policy stumbles') }]);
  expect((await world.tell('note', other, {}, errand)).status).toBe(200);
  errandRules.policyStumbles = false;
  await eventually('recorded', () => world.isQuiet());
  expect(await blockedCases(world.db)).toEqual([]);
  expect((await world.tell('note', id, {}, errand)).status).toBe(200);
  await world.close();
});
