import { AUTH, type Auth } from '../../../apps/api/src/account/auth';
import { Walk } from '../../../apps/api/src/cases/walk';
import { seedAccounts, seedProviders } from '../../../apps/api/src/sandbox/accounts';
import { type Filled, fillSandbox } from '../../../apps/api/src/sandbox/generator';
import { type Journey, journeyNames } from '../../../apps/api/src/sandbox/people/journeys';
import { optionsOf, startWorker, type Working } from '../../../apps/worker/src/worker';
import { ProgramClock } from '../../../cases/clock';
import { underWay } from '../../../cases/housekeeping';
import { status } from '../../../policy/application/status';
import type { ApplicationFile } from '../../../policy/application/file';
import { MailCatcher } from '../../harness/mail-catcher';
import { testServers } from '../../harness/servers';
import { silenceTemporal } from '../../harness/temporal-server';
import { type Door, openDoor } from '../door';

const password = 'everybody has the same one';
const filling = { people: 2 * journeyNames.length, password };

/** Where everybody stands in the end. */
const ends: Record<Journey, 'draft' | ReturnType<typeof status>> = {
  'draft begun': 'draft',
  'draft ready to submit': 'draft',
  'photo ID missing': 'incomplete',
  'diploma missing': 'incomplete',
  'training certificate missing': 'incomplete',
  'signature missing': 'incomplete',
  'exam form missing': 'incomplete',
  'fee missing': 'incomplete',
  'much missing': 'incomplete',
  'last day today': 'incomplete',
  'incomplete, with findings': 'incomplete',
  'to check': 'complete',
  'half checked': 'complete',
  'all met': 'complete',
  'to ask again': 'complete',
  'to deny': 'complete',
  'asked again': 'incomplete',
  'asked again and sent': 'complete',
  'asked after the hold': 'complete',
  'asked after the hold, nothing came': 'complete',
  'overdue for us': 'complete',
  approved: 'approved',
  'approved after the hold was used': 'approved',
  denied: 'denied',
  'denied, appeal noted': 'denied',
  void: 'void',
  'void without a fee': 'void',
  'void, applied again': 'complete',
  withdrawn: 'withdrawn',
  'withdrawn without a fee': 'withdrawn',
};

describe('a sandbox that is filled', () => {
  let door: Door;
  let mail: MailCatcher;
  let worker: Working;
  let interrupted: unknown;
  let filled: Filled;

  beforeAll(async () => {
    silenceTemporal();
    mail = await MailCatcher.start();
    door = await openDoor({ SMTP_URL: mail.url });
    const { environment, app, db } = door;
    worker = await startWorker({
      ...optionsOf(environment),
      workflowBundle: { codePath: testServers().bundle },
    });
    await seedProviders(db);
    await seedAccounts(db, app.get(ProgramClock), app.get<Auth>(AUTH));
    const walk = app.get(Walk);
    const to = walk.to.bind(walk);
    let left = 20;
    jest.spyOn(walk, 'to').mockImplementation((at) => (--left === 0 ? Promise.reject(new Error('the power went')) : to(at)));
    interrupted = await fillSandbox(app, filling).catch((error: unknown) => error);
    filled = await fillSandbox(app, filling);
  }, 180_000);
  afterAll(async () => {
    await worker?.stop();
    await door?.close();
    await mail?.stop();
  });

  const newest = async (personId: string): Promise<{ id: string; file: ApplicationFile } | undefined> => {
    const row = await door.db.case.findFirst({ where: { subject: personId, kind: 'application' }, orderBy: { openedAt: 'desc' } });
    return row ? { id: row.id, file: row.file as unknown as ApplicationFile } : undefined;
  };
  const of = (journey: Journey) => filled.plan.filter((planned) => planned.journey === journey);

  it('was filled although the first attempt broke off', () => {
    expect(String(interrupted)).toContain('the power went');
    expect(filled.filled).toBe(true);
  });

  it.each(journeyNames)('has somebody for each language: %s', async (journey) => {
    const now = await door.app.get(ProgramClock).now();
    expect(of(journey).map(({ person }) => person.language)).toEqual(['en', 'es']);
    for (const { person } of of(journey)) {
      const found = await newest(person.id);
      expect(found ? status(found.file, now) : 'draft').toBe(ends[journey]);
    }
  });

  it('has every kind of missing item, and both ways of asking again', async () => {
    const files = await Promise.all(filled.plan.map(({ person }) => newest(person.id)));
    const states = files.flatMap((found) => (found ? Object.entries(found.file.items).map(([item, { state }]) => `${item} ${state}`) : []));
    for (const item of ['photo-id', 'diploma', 'training-certificate', 'code-signature', 'exam-form', 'fee'])
      expect(states).toContain(`${item} missing`);
    expect(states).toEqual(expect.arrayContaining(['photo-id rejected', 'diploma requested']));
  });

  it('[801.7] has duties that we missed, as tasks for somebody', async () => {
    for (const { person } of of('overdue for us')) {
      const found = await newest(person.id);
      expect(found?.file.ledger['status-notice']?.state).toBe('missed');
      expect(await door.db.task.count({ where: { caseId: found?.id ?? '', kind: 'overdue', doneAt: null } })).toBe(1);
    }
  });

  it('[801.8.C] has fees that were forfeited with what became void', async () => {
    const states = await Promise.all(
      of('void').map(({ person }) => door.db.feeObligation.findFirst({ where: { personId: person.id }, select: { state: true } })),
    );
    expect(states).toEqual([{ state: 'forfeited' }, { state: 'forfeited' }]);
  });

  it('left nothing unanswered and no letter in the house, and every letter arrived once', async () => {
    expect(await underWay(door.db)).toEqual([]);
    const notices = await door.db.notice.findMany({ select: { messageId: true } });
    expect(notices.length).toBeGreaterThan(60);
    expect(mail.received.map(({ messageId }) => messageId).sort()).toEqual(notices.map(({ messageId }) => messageId).sort());
  });

  it('is left alone the second time', async () => {
    const count = async () => [await door.db.event.count(), await door.db.person.count(), await door.db.document.count()];
    const before = await count();
    expect((await fillSandbox(door.app, filling)).filled).toBe(false);
    expect(await count()).toEqual(before);
  });

  it('lets everybody sign in', async () => {
    const [planned] = of('void');
    const visitor = door.visitor(planned!.person.email);
    const answer = await visitor.post('/auth/sign-in/email', { email: planned!.person.email, password });
    expect(answer.status).toBe(200);
  });
});
