/** Plays an application through policy alone: what is refused stays refused, what is applied is promised in the ledger. */
import { dayOf, type Instant } from '../../../policy/calendar';
import { applicationProcess } from '../../../policy/application';
import type { ApplicationCommand, ApplicationFile, CommandNamed, Evidence, Submission } from '../../../policy/application/file';
import { type Item, items } from '../../../policy/application/items';
import { isOver, keepLedger, running } from '../../../policy/ledger';
import type { Consequences } from '../../../policy/process';
import type { Refusal } from '../../../policy/refusal';

export const pacific = (day: string, time = '12:00:00'): Instant => {
  const summer = day > '2025-03-09' && day < '2025-11-02';
  return new Date(`${day}T${time}${summer ? '-07:00' : '-08:00'}`).toISOString();
};

const proofs: Record<Item, Evidence> = {
  'registration-form': {},
  'lived-experience': {},
  'willing-to-share': {},
  dedication: {},
  'photo-id': { documents: ['doc-id'], type: 'passport' },
  diploma: { documents: ['doc-diploma'], type: 'diploma' },
  'training-certificate': { documents: ['doc-training'] },
  'code-signature': { signature: 'sig-1' },
  'exam-form': {},
  fee: { payment: 'pay-1' },
};
export const evidenceFor = (item: Item): Evidence => proofs[item];

export const submission = (missing: Item[] = [], more: Partial<Submission> = {}): Submission => ({
  personId: 'person-1',
  route: 'standard',
  orientationViewedOn: '2025-01-10',
  dateOfBirth: '1985-06-10',
  unfinished: [],
  undrawable: [],
  condition: 'both',
  experienceRole: 'consumer',
  declarations: ['peer', 'willing-to-share', 'dedication', 'truthful'],
  evidence: Object.fromEntries(items.filter((item) => !missing.includes(item)).map((item) => [item, proofs[item]])),
  ...more,
});

export const submit = (at: Instant, missing: Item[] = [], more: Partial<Submission> = {}): CommandNamed<'submit'> => ({
  id: '11111111-2222-4333-8444-555555555555',
  name: 'submit',
  receivedAt: at,
  by: 'person:person-1',
  body: { draftId: 'draft-1', version: 1, submission: submission(missing, more) },
});

export class Story {
  file: ApplicationFile;
  follows: Consequences;
  readonly happened: string[] = [];
  private said = 0;

  constructor(at: Instant, missing: Item[] = [], more: Partial<Submission> = {}) {
    const command = submit(at, missing, more);
    const refused = applicationProcess.refuse(undefined, command);
    if (refused) throw new Error(refused.code);
    const facts = applicationProcess.open(command);
    this.file = { ...facts, ledger: keepLedger({}, applicationProcess.deadlines(facts)) };
    this.follows = applicationProcess.consequences(undefined, this.file, command);
    this.happened.push(...this.follows.events.map(({ type }) => type));
  }

  /** What would be answered. */
  refusal<Name extends ApplicationCommand['name']>(
    name: Name,
    body: CommandNamed<Name>['body'],
    at: Instant,
    by = 'staff:kim',
  ): Refusal | undefined {
    return applicationProcess.refuse(this.file, this.command(name, body, at, by));
  }

  /** Instants up to then arrive first, as the record catches up. */
  say<Name extends ApplicationCommand['name']>(name: Name, body: CommandNamed<Name>['body'], at: Instant, by = 'staff:kim'): this {
    this.passes(at);
    const command = this.command(name, body, at, by);
    const refused = applicationProcess.refuse(this.file, command);
    if (refused) throw new Error(`${name}: ${refused.code}`);
    this.record(command);
    return this;
  }

  passes(at: Instant): this {
    for (let [row] = running(this.file); row && row.at <= at; [row] = running(this.file))
      this.record(this.command('due', { deadline: row.id }, row.at, 'program'));
    return this;
  }

  /** Every letter requested so far leaves the house. */
  tells(at: Instant): this {
    const letters = this.follows.letters.map(({ kind, occasion }) => `${kind}/${occasion}`);
    for (const letter of letters) this.say('noticeSent', { letter }, at, 'program');
    return this;
  }

  add(item: Item, at: Instant): this {
    return this.say('addItem', { item, evidence: proofs[item] }, at, 'person:person-1');
  }

  meets(item: Item, at: Instant): this {
    const findings =
      { 'photo-id': { showsBirthDate: true }, 'training-certificate': { hours: 80, competencies: 17 } }[item as string] ?? {};
    return this.say('judgeItem', { item, met: true, reasons: [], findings }, at);
  }

  meetsAll(at: Instant): this {
    for (const item of ['photo-id', 'diploma', 'training-certificate'] as const) this.meets(item, at);
    return this;
  }

  row(id: string) {
    const row = this.file.ledger[id];
    return row && { lastDay: row.lastDay, state: row.state };
  }

  stage = (): string => applicationProcess.stage(this.file);
  holdIsOver = (at: Instant): boolean => isOver(this.file, 'hold', at);
  today = dayOf;

  private command<Name extends ApplicationCommand['name']>(name: Name, body: CommandNamed<Name>['body'], at: Instant, by: string) {
    this.said += 1;
    // The record reads the fee of the day before the verdict.
    const completed: object = name === 'approve' ? { examFee: 15_000 } : body;
    return { id: `change-${this.said}`, name, receivedAt: at, by, body: completed } as unknown as ApplicationCommand;
  }

  private record(command: ApplicationCommand): void {
    const before = this.file;
    const facts = applicationProcess.apply(before, command);
    const retimed = command.name === 'retime' ? command.body.deadline : undefined;
    this.file = { ...facts, ledger: keepLedger(before.ledger, applicationProcess.deadlines(facts), retimed) };
    this.follows = applicationProcess.consequences(before, this.file, command);
    this.happened.push(...this.follows.events.map(({ type }) => type));
  }
}
