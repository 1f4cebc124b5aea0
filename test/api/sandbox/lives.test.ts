import { AUTH, type Auth } from '../../../apps/api/src/account/auth';
import { OperationsReader } from '../../../apps/api/src/operations/operations.reader';
import { seedAccounts, seedProviders } from '../../../apps/api/src/sandbox/accounts';
import { type Filled, fillSandbox } from '../../../apps/api/src/sandbox/generator';
import { type LifeName, lifeNames } from '../../../apps/api/src/sandbox/people/lives';
import { optionsOf, startWorker, type Working } from '../../../apps/worker/src/worker';
import { checkRegistry } from '../../../activities/work/registry-check';
import { ProgramClock } from '../../../cases/clock';
import { underWay } from '../../../cases/housekeeping';
import type { Instant } from '../../../policy/calendar';
import { idAfter } from '../../../policy/case-id';
import { type CandidacyFile, taken } from '../../../policy/candidacy/file';
import { rulesOf } from '../../../policy/candidacy/rules';
import { stage as candidacyStage } from '../../../policy/candidacy/status';
import type { CertificationFile } from '../../../policy/certification/file';
import { standingAt } from '../../../policy/certification/standing-at';
import { MailCatcher } from '../../harness/mail-catcher';
import { testServers } from '../../harness/servers';
import { silenceTemporal } from '../../harness/temporal-server';
import { type Door, openDoor } from '../door';

/** Where everybody stands in the end: the stage of the candidacy, and what the registry says. */
const ends: Record<LifeName, [ReturnType<typeof candidacyStage>, string?]> = {
  'exam fee due': ['fee-due'],
  'approval just now': ['fee-due'],
  'exam language to choose': ['preparing'],
  'spelling to confirm': ['preparing'],
  'may choose a day': ['with-vendor'],
  'exam ahead': ['scheduled'],
  'not passed': ['retake-due'],
  'not passed, paid again': ['with-vendor'],
  'missed the exam': ['retake-due'],
  'not passed three times': ['attempts-used'],
  'twelve months over': ['period-over'],
  'reported twice': ['retake-due'],
  certified: ['certified', 'Active/No sanctions, None'],
  'certified at the second attempt': ['certified', 'Active/No sanctions, None'],
  'spelling confirmed, certified': ['certified', 'Active/No sanctions, None'],
  'renewal open': ['certified', 'Active/No sanctions, None'],
  lapsed: ['certified', 'Lapsed, None'],
  expired: ['certified', 'Expired, None'],
  vacated: ['certified', 'Vacated, None'],
  renewed: ['certified', 'Active/No sanctions, None'],
  'renewed late': ['certified', 'Active/No sanctions, None'],
  'under investigation': ['certified', 'Active/No sanctions, Under investigation'],
  suspended: ['certified', 'Suspended, Suspended'],
  revoked: ['certified', 'Revoked, Revoked'],
  'in good standing again': ['certified', 'Active/No sanctions, None'],
  surrendered: ['certified', 'Expired/Lapsed/Vacated, None'],
  deceased: ['certified', 'Expired/Lapsed/Vacated, None'],
  'name changed': ['certified', 'Active/No sanctions, None'],
};

/** Drawn by chance, anew with LIVES_SEED. */
const byChance = 10;
const seed = Number(process.env['LIVES_SEED'] ?? 1);

describe('a sandbox with candidates and certified people', () => {
  let door: Door;
  let mail: MailCatcher;
  let worker: Working;
  let filled: Filled;
  let now: Instant;
  const candidacies = new Map<string, CandidacyFile>();
  const certifications = new Map<string, CertificationFile>();

  beforeAll(async () => {
    silenceTemporal();
    mail = await MailCatcher.start();
    door = await openDoor({ SMTP_URL: mail.url });
    const { environment, app, db } = door;
    worker = await startWorker({ ...optionsOf(environment), workflowBundle: { codePath: testServers().bundle } });
    await worker.begin();
    await seedProviders(db);
    await seedAccounts(db, app.get(ProgramClock), app.get<Auth>(AUTH));
    filled = await fillSandbox(app, { seed, people: 0, lives: lifeNames.length + byChance, password: 'everybody has the same one' });
    now = await app.get(ProgramClock).now();
    for (const { kind, subject, file } of await db.case.findMany({ where: { kind: { in: ['candidacy', 'certification'] } } })) {
      if (kind === 'candidacy') candidacies.set(subject, file as unknown as CandidacyFile);
      else certifications.set(subject, file as unknown as CertificationFile);
    }
  }, 600_000);
  afterAll(async () => {
    await worker?.stop();
    await door?.close();
    await mail?.stop();
  });

  const of = (life: LifeName) => filled.plan.find(({ journey }) => journey === life)!.person;
  const shown = (file: CertificationFile | undefined): string | undefined => {
    const standing = file && standingAt(file, now);
    return standing && `${standing.word ?? standing.status}, ${standing.action}`;
  };

  it.each(lifeNames)('has somebody: %s', (life) => {
    const candidacy = candidacies.get(of(life).id);
    const [stage, registry] = ends[life];
    expect([candidacy && candidacyStage(candidacy), shown(certifications.get(of(life).id))]).toEqual([stage, registry]);
  });

  it('[403.3.attempts] nobody takes the exam more than three times, and no authorization is used twice', () => {
    const authorizations = [...candidacies.values()].flatMap(({ attempts }) => attempts.map(({ authorization }) => authorization));
    expect(new Set(authorizations).size).toBe(authorizations.length);
    for (const file of candidacies.values()) expect(taken(file).length).toBeLessThanOrEqual(rulesOf(file.edition).attempts);
    expect(Math.max(...[...candidacies.values()].map((file) => taken(file).length))).toBe(3);
  });

  it('[201.1, 202.1.H, 208.1] everybody certified passed and signed; one certification and one first certificate for each', async () => {
    for (const file of certifications.values()) {
      const candidacy = candidacies.get(file.subject);
      expect(file.id).toBe(idAfter(candidacy!.id));
      const attempt = candidacy?.attempts.find(({ authorization }) => authorization === file.exam.authorization);
      expect(attempt?.outcome?.as).toBe('passed');
      expect(file.code.signedOn <= file.exam.examOn).toBe(true);
    }
    const first = await door.db.certificate.groupBy({ by: ['caseId'], where: { reason: 'issued' }, _count: true });
    expect(first.map(({ _count }) => _count)).toEqual(Array(certifications.size).fill(1));
    expect(await door.db.certificate.count({ where: { files: { equals: null as never } } })).toBe(0);
  });

  it('[102.5, 209.vacated.number] every number is of the one series, without gaps, and nobody else’s', () => {
    const numbers = [...certifications.values()].map(({ number }) => number).sort();
    expect(numbers).toEqual(numbers.map((_, index) => `MPSS${String(index + 1).padStart(6, '0')}`));
  });

  it('[805.1] the registry says what the record says, of everybody', async () => {
    const checked = await checkRegistry({ db: door.db } as never, { caseId: 'registry-check', occasion: 'test', body: {} });
    expect(checked).toEqual({ certifications: certifications.size, differences: [], more: 0 });
    const visitor = door.visitor();
    for (const { number, ...file } of certifications.values()) {
      const { body } = await visitor.get<{ certification: { status: string; word?: string; action: string } }>(
        `/registry/v1/certifications/${number}`,
      );
      const { status, word, action } = body.certification;
      expect([number, `${word ?? status}, ${action}`]).toEqual([number, shown({ number, ...file } as CertificationFile)]);
    }
  });

  it('[500.2.A] finds somebody by the former name', async () => {
    const { body } = await door
      .visitor()
      .get<{ certifications: { fullName: string }[] }>(`/registry/v1/certifications?name=${encodeURIComponent('maria elena pena')}`);
    expect(body.certifications.map(({ fullName }) => fullName)).toContain('María Elena Peña Zúñiga');
  });

  it('[403.3.window, 209.transition] leaves nothing unanswered, no letter in the house and no case silent', async () => {
    expect(await underWay(door.db)).toEqual([]);
    const { silentCases, blocked } = await door.app.get(OperationsReader).overview();
    expect({ silentCases, blocked }).toEqual({ silentCases: [], blocked: [] });
    const notices = await door.db.notice.findMany({ select: { messageId: true } });
    expect([...new Set(mail.received.map(({ messageId }) => messageId))].sort()).toEqual(notices.map(({ messageId }) => messageId).sort());
  });

  it('is left alone the second time', async () => {
    const count = async () => [await door.db.event.count(), await door.db.person.count(), await door.db.payment.count()];
    const before = await count();
    const again = { seed, people: 0, lives: lifeNames.length + byChance, password: 'everybody has the same one' };
    expect((await fillSandbox(door.app, again)).filled).toBe(false);
    expect(await count()).toEqual(before);
  });
});
