import { Injectable } from '@nestjs/common';
import { isServerAway } from '../../../../cases/ask';
import { type CaseActivities, workflowId } from '../../../../cases/contract';
import { revive } from '../../../../cases/revive';
import { refusal } from '../../../../policy/refusal';
import type { SignedIn } from '../account/session';
import { Asking } from '../cases/asking';
import { Teller } from '../changes/teller';
import { Database } from '../database/database';
import { notFound, Problem, RefusedProblem } from '../problems/problem';
import { SecondPersons } from '../staff/second-persons';
import { OperationsReader } from './operations.reader';
import type { Retime, RunningDates, StuckLetter, StuckWork } from './operations.view';

@Injectable()
export class OperationsCommands {
  constructor(
    private readonly db: Database,
    private readonly teller: Teller,
    private readonly asking: Asking,
    private readonly reader: OperationsReader,
    private readonly secondPersons: SecondPersons,
  ) {}

  /** A promised date is computed anew only by two people; the reason stays in the record. */
  async retime(me: SignedIn, key: string, caseId: string, { deadline, secondPerson, reason }: Retime): Promise<RunningDates> {
    const found = await this.db.case.findUnique({ where: { id: caseId }, select: { kind: true } });
    if (!found) throw notFound();
    const second = await this.secondPersons.find(secondPerson, 'operations:act');
    if (!second)
      throw new RefusedProblem(
        refusal('second-person-missing', 'RL.revision', 'nobody of that name may agree', { pointer: '/secondPerson' }),
      );
    const body = { deadline, secondPerson: second };
    const telling = { kind: found.kind, caseId, command: 'retime', actor: me.actor, key, body, note: reason };
    await this.teller.tell(telling, () => this.reader.runningDates(caseId));
    return this.reader.runningDates(caseId);
  }

  /** Tries a letter at once instead of at its next turn; its process is brought back if it was lost. Only letters still in the house (409). */
  async resend(id: string): Promise<StuckLetter> {
    const letter = await this.reader.letter(id);
    if (letter.state !== 'requested' && letter.state !== 'accepted')
      throw new Problem('not-applicable', { detail: `this letter is ${letter.state}`, state: letter });
    await this.tryNow(letter.caseId, 'sendNotice');
    return this.reader.letter(id);
  }

  /** Tries work outside of the record at once, in the same way. Only what is not done (409). */
  async redo(id: string): Promise<StuckWork> {
    const work = await this.reader.work(id);
    if (work.state !== 'requested') throw new Problem('not-applicable', { detail: 'this work is done', state: work });
    await this.tryNow(work.caseId, 'doWork');
    return this.reader.work(id);
  }

  /** The next attempt of what a case has to do outside begins now. */
  private async tryNow(caseId: string, type: keyof CaseActivities): Promise<void> {
    const { client, taskQueue } = this.asking;
    const { kind } = await this.db.case.findUniqueOrThrow({ where: { id: caseId }, select: { kind: true } });
    try {
      await revive(this.db, this.asking, { trustList: true });
      await client.workflowService.resetActivity({
        namespace: client.options.namespace,
        execution: { workflowId: workflowId(kind, caseId, taskQueue) },
        type,
        keepPaused: false,
      });
    } catch (error) {
      if (isServerAway(error)) throw new Problem('unavailable', { detail: 'the Temporal server is away; it is tried again by itself' });
      throw error;
    }
  }
}
