/** Somebody who passed the exam, as the candidacy leaves them in the record, and what is told to their certification. */
import { randomUUID } from 'node:crypto';
import type { Reply } from '../../../apps/api/src/cases/gateway';
import { findChange } from '../../../cases/changes';
import { askOrWake } from '../../../cases/revive';
import { fromDay, fromInstant } from '../../../cases/rows';
import { dayOf, type Instant } from '../../../policy/calendar';
import { idAfter } from '../../../policy/case-id';
import type { CertificationFile } from '../../../policy/certification/file';
import { registryStanding } from '../../../policy/certification/standing';
import { revision } from '../../../policy/program';
import { document } from '../../harness/applicant';
import type { World } from '../../harness/world';

/** How long an issuance may take (milliseconds) on a busy machine. */
const patienceMs = 20_000;

export interface Passed {
  /** Without a pass, or without a signed Code. */
  outcome?: 'passed' | 'failed' | null;
  signed?: boolean;
  personId?: string;
  name?: { givenName: string; middleName?: string; familyName: string };
}

export class Holder {
  readonly id: string;

  private constructor(
    readonly world: World,
    readonly personId: string,
    readonly applicationId: string,
    readonly candidacyId: string,
    readonly authorization: string,
  ) {
    this.id = idAfter(candidacyId);
  }

  /** Examined today. */
  static async make(world: World, { outcome = 'passed', signed = true, personId, name }: Passed = {}): Promise<Holder> {
    const now = await world.clock.now();
    const owner = personId ?? (await world.person());
    const applicationId = randomUUID();
    const candidacyId = idAfter(applicationId);
    const authorization = `EX${candidacyId.slice(0, 8)}-1`;
    const holder = new Holder(world, owner, applicationId, candidacyId, authorization);
    await holder.rows(now, outcome, signed, name ?? { givenName: 'Wilhelmina', familyName: 'Featherstonehaugh' });
    return holder;
  }

  private async rows(now: Instant, outcome: Passed['outcome'], signed: boolean, name: NonNullable<Passed['name']>): Promise<void> {
    const { db } = this.world;
    const { personId, applicationId, candidacyId } = this;
    const today = fromDay(dayOf(now));
    const at = fromInstant(now);
    for (const [id, kind, stage] of [
      [applicationId, 'application', 'approved'],
      [candidacyId, 'candidacy', 'certified'],
    ] as const)
      await db.case.create({
        data: { ...ended, id, kind, reference: id, subject: personId, stage, exclusiveKey: id, openedAt: at, endedAt: at },
      });
    await db.application.create({
      data: { ...form, ...name, caseId: applicationId, personId, draftId: randomUUID(), submittedAt: at, endedAs: 'approved', endedAt: at },
    });
    if (signed) {
      const code = { version: 'test', effectiveOn: fromDay('2025-01-01'), content: {} };
      await db.codeVersion.createMany({ data: [code], skipDuplicates: true });
      const copy = { printedName: 'W', language: 'en', statement: 'agreed', text: 'the Code' };
      await db.codeSignature.create({
        data: { id: randomUUID(), personId, version: 'test', signedAt: at, caseId: applicationId, ...copy },
      });
    }
    const vendor = { vendorGivenName: 'W', vendorFamilyName: 'F', nameConfirmed: true, accommodationCodes: [] };
    await db.candidacy.create({
      data: {
        caseId: candidacyId,
        applicationId,
        personId,
        approvedOn: today,
        lastExamDay: today,
        ...vendor,
        endedAs: 'certified',
        endedAt: at,
      },
    });
    const attempt = { ordinal: 1, feeCode: 'exam', paymentId: 'p', requestedAt: at, state: outcome ?? 'scheduled' };
    await db.examAttempt.create({
      data: { id: this.authorization, caseId: candidacyId, ...attempt, outcome: outcome ?? null, ...(outcome && { examOn: today }) },
    });
  }

  /** What a candidacy writes with its end: the opening has the id of the case. Without the sender, whose process is not there to deliver it. */
  async writeOpening(): Promise<void> {
    const { personId, candidacyId, applicationId, authorization } = this;
    const body = { personId, candidacyId, applicationId, authorization };
    const message = { id: this.id, kind: 'certification', caseId: this.id, command: 'issue', actor: 'program', body };
    await this.world.db.change.createMany({
      data: [{ ...message, receivedAt: fromInstant(await this.world.clock.now()) }],
      skipDuplicates: true,
    });
  }
  /** Delivers it; answers what became of it: recorded, or the code of the refusal. */
  async issue(): Promise<string> {
    await this.writeOpening();
    const { db, asking } = this.world;
    const change = await findChange(db, this.id);
    if (change && !change.outcome) await askOrWake(db, asking, change, 'recorded', patienceMs);
    const answered = await findChange(db, this.id);
    return answered?.refusal?.code ?? answered?.outcome ?? 'unanswered';
  }
  async tell(command: string, body: object = {}, actor = 'program'): Promise<Reply> {
    const telling = { kind: 'certification', caseId: this.id, command, actor, key: randomUUID(), body };
    for (let times = 1; ; times += 1) {
      const reply = await this.world.gateway.tell(telling);
      if (reply.status !== 503 || times === 5) return reply; // a busy machine: repeated with the same key, as the answer asks
    }
  }
  staff = (command: string, body: object = {}): Promise<Reply> => this.tell(command, body, 'staff:ada');
  evidence = async (): Promise<string> => document(this.world.db, this.personId, 'photo-id', await this.world.clock.now());

  file = async (): Promise<CertificationFile> => {
    const { file } = await this.world.db.case.findUniqueOrThrow({ where: { id: this.id } });
    return file as unknown as CertificationFile;
  };
  stage = (): Promise<string> => this.world.stage(this.id);
  letters = (): Promise<string[]> => this.world.letters(this.id);
  entry = () =>
    this.world.db.registryEntry.findUniqueOrThrow({ where: { caseId: this.id }, include: { names: { orderBy: { ordinal: 'asc' } } } });

  /** What a visitor of the register reads on the day of an instant: the row, through policy, whatever runs. */
  async shown(at: Instant): Promise<{ shown: string; action: string; valid: boolean }> {
    const { expiresOn, sanction, underInvestigation, endedAs } = await this.entry();
    const row = { expiresOn: expiresOn.toISOString().slice(0, 10), sanction, underInvestigation, endedAs };
    const { status, word, action, valid } = registryStanding(row as Parameters<typeof registryStanding>[0], dayOf(at), revision);
    return { shown: word ?? status, action, valid };
  }
}

const ended = { turn: 'nobody', file: {}, sequence: 1, events: 0, chain: '', revision };
const form = {
  route: 'standard',
  dateOfBirth: fromDay('1990-05-05'),
  email: 'form@example.com',
  phone: '(555) 010-0100',
  street: '1 Main Street',
  city: 'Fresno',
  state: 'CA',
  postalCode: '93701',
  condition: 'both',
  experienceRole: 'consumer',
};
