/** Plays a certification through policy alone: instants arrive before what is said after them, letters leave when the test says so. */
import { dayOf, type Instant, startOf } from '../../../policy/calendar';
import { idAfter } from '../../../policy/case-id';
import { certificationProcess } from '../../../policy/certification';
import type { CertificationCommand, CertificationFile, CertificationNamed, Granted } from '../../../policy/certification/file';
import { standingAt } from '../../../policy/certification/standing-at';
import { keepLedger, running } from '../../../policy/ledger';
import type { Consequences } from '../../../policy/process';
import type { Refusal } from '../../../policy/refusal';

export const personId = '6f3b0f0e-4d5c-4c3e-9c61-0f1c3a0d9f11';
export const candidacyId = '0b8e5f66-7d16-4a53-b3f9-9d0e3ad0c001';
const hourMs = 3_600_000;
const noonMs = 12 * hourMs;

/** Some time of a Pacific day: noon, unless hours after its midnight are given (no day in these tests changes its clock before them). */
export const on = (day: string, hours = noonMs / hourMs): Instant =>
  new Date(Date.parse(startOf(day)) + Math.round(hours * hourMs)).toISOString();
/** 23:59:59 Pacific. */
export const lastSecond = (day: string): Instant => new Date(Date.parse(startOf(next(day))) - 1_000).toISOString();
export const midnight = (day: string): Instant => startOf(day);
const next = (day: string): string => new Date(Date.parse(`${day}T12:00:00Z`) + 2 * noonMs).toISOString().slice(0, 10);

export const granted = (examOn: string, more: Partial<Granted> = {}): Granted => ({
  passed: true,
  examOn,
  code: { signature: 'sig-1', signedOn: '2023-12-05' },
  number: 'MPSS000123',
  ...more,
});
export const issue = (at: Instant, given: Granted = granted(dayOf(at)), by = 'program'): CertificationNamed<'issue'> => ({
  id: idAfter(candidacyId),
  name: 'issue',
  receivedAt: at,
  by,
  body: { personId, candidacyId, applicationId: 'app-1', authorization: 'EX24000001-1', granted: given },
});

type Name = CertificationCommand['name'];

export class Story {
  file: CertificationFile;
  follows: Consequences;
  readonly happened: { type: string; at: Instant }[] = [];
  readonly letters: string[] = [];
  private said = 0;

  constructor(issuedOn: string, examOn = issuedOn) {
    const command = issue(on(issuedOn), granted(examOn));
    const refused = certificationProcess.refuse(undefined, command);
    if (refused) throw new Error(refused.code);
    const facts = certificationProcess.open(command);
    this.file = { ...facts, ledger: keepLedger({}, certificationProcess.deadlines(facts)) };
    this.follows = certificationProcess.consequences(undefined, this.file, command);
    this.note(command.receivedAt);
  }

  refusal<N extends Name>(name: N, body: CertificationNamed<N>['body'], at: Instant, by = 'staff:kim'): Refusal | undefined {
    return certificationProcess.refuse(this.file, this.command(name, body, at, by));
  }

  /** Instants up to then arrive first, as the record catches up. */
  say<N extends Name>(name: N, body: CertificationNamed<N>['body'], at: Instant, by = 'staff:kim'): this {
    this.passes(at);
    const command = this.command(name, body, at, by);
    const refused = certificationProcess.refuse(this.file, command);
    if (refused) throw new Error(`${name}: ${refused.code}`);
    this.record(command);
    return this;
  }
  tell<N extends Name>(name: N, body: CertificationNamed<N>['body'], at: Instant): this {
    return this.say(name, body, at, 'program');
  }
  renewed(submittedOn: string, approvedOn = submittedOn): this {
    return this.tell('renewed', { submittedOn, approvedOn, source: 'renewal-1' }, on(approvedOn));
  }
  /** 703.4: investigated, then suspended or revoked. */
  investigated(source: string, from: string, through: string): this {
    return this.tell('investigationOpened', { source }, on(from)).tell('investigationClosed', { source }, on(through));
  }

  passes(until: Instant): this {
    for (let [row] = running(this.file); row && row.at <= until; [row] = running(this.file))
      this.record(this.command('due', { deadline: row.id }, row.at, 'program'));
    return this;
  }
  /** The letters that the last change asked for leave the house. */
  tells(at: Instant): this {
    for (const { kind, occasion } of this.follows.letters) this.tell('noticeSent', { letter: `${kind}/${occasion}` }, at);
    return this;
  }

  row(id: string) {
    const row = this.file.ledger[id];
    return row && { lastDay: row.lastDay, state: row.state };
  }
  state = (at: Instant): string | undefined => standingAt(this.file, at)?.state;
  /** At noon of a day, however far the story was recorded. */
  stateOn = (day: string): string | undefined => this.state(on(day));
  stage = (): string => certificationProcess.stage(this.file);
  types = (): string[] => this.happened.map(({ type }) => type);

  private command<N extends Name>(name: N, body: CertificationNamed<N>['body'], at: Instant, by: string): CertificationCommand {
    this.said += 1;
    return { id: `change-${this.said}`, name, receivedAt: at, by, body } as unknown as CertificationCommand;
  }
  private record(command: CertificationCommand): void {
    const before = this.file;
    const facts = certificationProcess.apply(before, command);
    const retimed = command.name === 'retime' ? command.body.deadline : undefined;
    this.file = { ...facts, ledger: keepLedger(before.ledger, certificationProcess.deadlines(facts), retimed) };
    this.follows = certificationProcess.consequences(before, this.file, command);
    this.note(command.receivedAt);
  }
  private note(at: Instant): void {
    this.happened.push(...this.follows.events.map(({ type, happenedAt }) => ({ type, at: happenedAt ?? at })));
    this.letters.push(...this.follows.letters.map(({ kind }) => kind));
  }
}
