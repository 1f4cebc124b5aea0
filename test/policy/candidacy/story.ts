/** Plays a candidacy through policy alone: what is refused stays refused, what is applied is promised in the ledger. */
import { candidacyProcess } from '../../../policy/candidacy';
import { oddity } from '../../../policy/candidacy/oddities';
import type { Appointment, CandidacyCommand, CandidacyFile, CandidacyNamed, Opened, Outcome } from '../../../policy/candidacy/file';
import { keepLedger, running } from '../../../policy/ledger';
import type { Consequences } from '../../../policy/process';
import type { Refusal } from '../../../policy/refusal';

/** Noon Pacific unless said otherwise; for the years of these stories. */
export const pacific = (day: string, time = '12:00:00'): string => {
  const summer = ['2023-03-12 2023-11-05', '2024-03-10 2024-11-03', '2025-03-09 2025-11-02', '2026-03-08 2026-11-01'].some((span) => {
    const [from = '', to = ''] = span.split(' ');
    return day >= from && day < to;
  });
  return new Date(`${day}T${time}${summer ? '-07:00' : '-08:00'}`).toISOString();
};

export const caseId = '11111111-2222-4333-8444-555555555555';
export const retakeFee = 15_000;
const opened: Opened = { route: 'standard', language: 'en', code: { signature: 'sig-1', signedOn: '2025-02-01' }, nameFits: true };

export class Story {
  file: CandidacyFile;
  follows: Consequences;
  readonly happened: string[] = [];
  readonly letters: string[] = [];
  private said = 0;

  constructor(approvedOn = '2025-03-10', more: Partial<Opened> = {}, openedOn = approvedOn) {
    const body = { personId: 'person-1', applicationId: 'application-1', approvedOn, opened: { ...opened, ...more } };
    const command: CandidacyCommand = { id: caseId, name: 'open', receivedAt: pacific(openedOn), by: 'program', body };
    const refused = candidacyProcess.refuse(undefined, command);
    if (refused) throw new Error(refused.code);
    const facts = candidacyProcess.open(command);
    this.file = { ...facts, ledger: keepLedger({}, candidacyProcess.deadlines(facts)) };
    this.follows = candidacyProcess.consequences(undefined, this.file, command);
    this.keep();
  }

  refusal<Name extends CandidacyCommand['name']>(
    name: Name,
    body: CandidacyNamed<Name>['body'],
    at: string,
    by = 'staff:kim',
  ): Refusal | undefined {
    return candidacyProcess.refuse(this.file, this.command(name, body, at, by));
  }

  /** Instants up to then arrive first, as the record catches up. */
  say<Name extends CandidacyCommand['name']>(name: Name, body: CandidacyNamed<Name>['body'], at: string, by = 'staff:kim'): this {
    this.passes(at);
    const command = this.command(name, body, at, by);
    const refused = candidacyProcess.refuse(this.file, command);
    if (refused) throw new Error(`${name}: ${refused.code}`);
    this.record(command);
    return this;
  }

  passes(at: string): this {
    for (let [row] = running(this.file); row && row.at <= at; [row] = running(this.file))
      this.record(this.command('due', { deadline: row.id }, row.at, 'program'));
    return this;
  }

  pays(day: string, payment = `pay-${this.said}`): this {
    return this.say('payFee', { payment, examId: 'EX25000001' }, pacific(day), `payment:${payment}`);
  }

  /** The authorization of the newest attempt. */
  get authorization(): string {
    return this.file.attempts.at(-1)?.authorization ?? 'none';
  }
  vendor = 'exam-vendor';

  accepted(day: string, as: 'accepted' | 'warning' | 'rejected' = 'accepted'): this {
    return this.say('vendorAnswer', { authorization: this.authorization, as, row: 'f:1' }, pacific(day), this.vendor);
  }
  scheduled(appointment: Appointment, day: string): this {
    return this.say('appointment', { authorization: this.authorization, appointment, row: 'f:1' }, pacific(day), this.vendor);
  }
  reported(as: Outcome, examOn: string, day = examOn, authorization = this.authorization): this {
    return this.say('result', { authorization, as, examOn, row: 'f:1', retakeFee }, pacific(day), this.vendor);
  }
  fails(examOn: string, day = examOn): this {
    return this.reported('failed', examOn, day);
  }
  passesExam(examOn: string, day = examOn): this {
    return this.reported('passed', examOn, day);
  }
  hold(day: string): this {
    return this.say('resultHeld', { authorization: this.authorization, row: 'f:2' }, pacific(day), this.vendor);
  }
  free(day: string): this {
    return this.say('resultReleased', { authorization: this.authorization, row: 'f:3', retakeFee }, pacific(day), this.vendor);
  }
  tells(letter: string, at: string): this {
    return this.say('noticeSent', { letter }, at, 'program');
  }

  /** What the last change asked for. */
  get tasks(): string[] {
    return this.follows.tasks.map(({ queue, kind }) => `${queue}/${kind}`);
  }
  row(id: string) {
    const row = this.file.ledger[id];
    return row && { lastDay: row.lastDay, state: row.state };
  }
  stage = (): string => candidacyProcess.stage(this.file);
  turn = (): string => candidacyProcess.turn(this.file);
  odd = (as: Outcome, examOn: string, at: string): string | undefined =>
    oddity(this.file, this.command('result', { authorization: this.authorization, as, examOn, row: 'f:9' }, at, this.vendor));

  private command<Name extends CandidacyCommand['name']>(name: Name, body: CandidacyNamed<Name>['body'], at: string, by: string) {
    this.said += 1;
    return { id: `change-${this.said}`, name, receivedAt: at, by, body } as unknown as CandidacyCommand;
  }

  private record(command: CandidacyCommand): void {
    const before = this.file;
    const facts = candidacyProcess.apply(before, command);
    const retimed = command.name === 'retime' ? command.body.deadline : undefined;
    this.file = { ...facts, ledger: keepLedger(before.ledger, candidacyProcess.deadlines(facts), retimed) };
    this.follows = candidacyProcess.consequences(before, this.file, command);
    this.keep();
  }

  private keep(): void {
    this.happened.push(...this.follows.events.map(({ type }) => type));
    this.letters.push(...this.follows.letters.map(({ kind }) => kind));
  }
}
