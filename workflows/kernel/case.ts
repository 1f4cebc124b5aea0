/** The kernel: what every procedure is written with. It knows no process and no rule. */
import * as wf from '@temporalio/workflow';
import { ApplicationFailureCategory } from '@temporalio/common';
import { type Answer, type CaseState, type End, type Opening, type Post, type RecordRequest, settlingMs } from '../../cases/contract';
import { epochMs } from '../../policy/calendar';
import { running } from '../../policy/ledger';
import type { AnyCommand, CaseFile, LedgerRow } from '../../policy/process';
import type { Refusal } from '../../policy/refusal';
import { record } from './activities';
import { type CaseMessages, caseState, command, type Recorded, unnamedRows } from './kernel.messages';
import { Outbox } from './outbox';
import { waitUntil } from './time';

const refuse = (refused: Refusal): wf.ApplicationFailure =>
  wf.ApplicationFailure.create({
    message: refused.detail,
    type: refused.code,
    details: [refused],
    nonRetryable: true,
    category: ApplicationFailureCategory.BENIGN,
  });

export class Case<File extends CaseFile, Stage extends string> {
  private state?: CaseState<File>;
  private read = 0;
  private turn: Promise<unknown> = Promise.resolve();
  private queued = 0;
  private readonly outbox = new Outbox((state) => this.adopt(state));
  private readonly unnamed = new Set<string>();

  constructor(
    private readonly opening: Opening,
    messages: CaseMessages,
  ) {
    for (const name of messages.commands) {
      wf.setHandler(command(name), (said) => this.hear(said), {
        // An early "no" that leaves no history. With changes under way the file is not final: then only the record can tell.
        validator: (said) => {
          const refused = this.state && !this.queued ? messages.refuse(this.state.file, said) : undefined;
          if (refused) throw refuse(refused);
        },
      });
    }
    wf.setHandler(caseState, () => this.state);
    wf.setHandler(unnamedRows, () => [...this.unnamed]);
    if (opening.state) this.adopt(opening.state);
    void this.watchTheClock();
  }

  async begun(): Promise<this> {
    await wf.condition(() => this.state !== undefined);
    this.read = this.now.sequence;
    return this;
  }

  is(...stages: Stage[]): boolean {
    return stages.some((stage) => stage === this.now.stage);
  }

  /** Until something was recorded: said by people, told by a peer, or one of the named instants. */
  async next(...instants: string[]): Promise<void> {
    this.expect(instants);
    await this.until(() => this.now.sequence > this.read);
    this.read = this.now.sequence;
  }

  /** The next process. The record wrote its opening together with the decision; here we wait until it runs. */
  async open(kind: string): Promise<void> {
    const openings = () => this.now.messages.filter((message) => message.opens && message.kind === kind);
    await this.until(() => openings().every(({ id }) => this.outbox.isOut(id)));
  }

  /** A chapter of the procedure is over: what belongs to it leaves the house, and the next run begins from the file. */
  async chapter(): Promise<never> {
    await this.until(() => this.idle && this.out);
    return this.turnThePage();
  }

  /** Letters out, messages delivered, work done, answers given. The clocks of what we still owe go on meanwhile. */
  async end(): Promise<End> {
    await this.until(() => this.idle && (!this.now.ended || this.out));
    if (!this.now.ended) await this.turnThePage(); // reopened in the last moment: the procedure begins again from the file
    return { stage: this.now.stage, sequence: this.now.sequence };
  }

  /** The facts, for what a procedure has to compare. What follows from them is decided by the record. */
  get file(): File {
    if (!this.now.file) throw new Error('the case was not opened');
    return this.now.file;
  }

  private get idle(): boolean {
    return !this.queued && wf.allHandlersFinished();
  }
  private get out(): boolean {
    return this.outbox.waiting(this.now).length === 0;
  }
  /** The case as the record last left it. */
  private get now(): CaseState<File> {
    if (!this.state) throw new Error('nothing is recorded yet');
    return this.state;
  }

  private async hear(said: AnyCommand): Promise<Recorded> {
    const answer = await this.queue({ caseId: this.opening.caseId, change: said.id }, said.name);
    if (answer.refused) throw refuse(answer.refused);
    return { sequence: answer.sequence };
  }

  /** One at a time, in the order of acceptance. */
  private queue(request: RecordRequest, summary: string): Promise<Answer> {
    this.queued += 1;
    const mine = this.turn
      .then(() => record(request, summary))
      .then((answer) => {
        const { refused: _verdict, ...state } = answer;
        this.adopt(state);
        return answer;
      })
      .finally(() => (this.queued -= 1));
    this.turn = mine.catch(() => undefined); // whoever asked hears of it; the next in line goes on
    return mine;
  }

  /** Letters, work and records answer side by side; the one that saw more of the case wins. */
  private adopt(state: CaseState): void {
    if (this.state && state.sequence < this.state.sequence) return;
    this.state = state as CaseState<File>;
    if (state.details) wf.setCurrentDetails(state.details);
    this.outbox.post(this.state);
  }

  /** Beside the procedure, so no clock ever stands behind something unrelated. One timer, for the earliest row. */
  private async watchTheClock(): Promise<void> {
    const first = (): LedgerRow | undefined => this.state?.file && running(this.state.file)[0];
    for (;;) {
      await wf.condition(() => first() !== undefined);
      const row = first();
      if (!row) continue;
      const { id, at, rule } = row;
      const moved = () => first()?.id !== id || first()?.at !== at;
      const named = `${id} (${rule})`;
      if ((await waitUntil(epochMs(at) + settlingMs, moved, named)) === 'due') {
        await this.queue({ caseId: this.opening.caseId, until: at }, named);
      }
    }
  }

  private expect(instants: string[]): void {
    const named = (id: string) => instants.some((instant) => id === instant || id.startsWith(`${instant}:`));
    for (const row of this.now.file ? running(this.now.file) : []) if (!row.reminder && !named(row.id)) this.unnamed.add(row.id);
  }

  /** Waits, and turns the page between two changes when the history has grown long. */
  private async until(done: () => boolean): Promise<void> {
    await wf.condition(() => done() || this.pageIsFull());
    if (!done()) await this.turnThePage();
  }

  /** A new chapter carries what is not out of the house. */
  private turnThePage(): Promise<never> {
    const open = new Set(this.outbox.waiting(this.now));
    const carried = (posts: Post[]) => posts.filter(({ id }) => open.has(id));
    const { letters, messages, works, ...now } = this.now;
    const state: CaseState = { ...now, letters: carried(letters), messages: carried(messages), ...(works && { works: carried(works) }) };
    return wf.continueAsNew({ ...this.opening, state });
  }

  /** A letter on its way may finish first; one that cannot leave does not hold the chapter. */
  private pageIsFull(): boolean {
    if (!this.idle) return false;
    const { historyLength, continueAsNewSuggested } = wf.workflowInfo();
    const chapter = this.opening.chapter ?? 2_000;
    return historyLength > 2 * chapter || (this.outbox.quiet && (continueAsNewSuggested || historyLength > chapter));
  }
}

/** Begins a case from its opening command, its former chapter, or the record. Returns when something is recorded. */
export const openCase = <File extends CaseFile, Stage extends string>(
  opening: Opening,
  messages: CaseMessages,
): Promise<Case<File, Stage>> => new Case<File, Stage>(opening, messages).begun();
