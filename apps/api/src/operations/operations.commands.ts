import { Injectable } from '@nestjs/common';
import { isServerAway } from '../../../../cases/ask';
import { workflowId } from '../../../../cases/contract';
import { revive } from '../../../../cases/revive';
import { refusal } from '../../../../policy/refusal';
import type { SignedIn } from '../account/session';
import { Asking } from '../cases/asking';
import { Teller } from '../changes/teller';
import { Database } from '../database/database';
import { notFound, Problem, RefusedProblem } from '../problems/problem';
import { CaseReader } from '../staff/case.reader';
import { StaffCaseView } from '../staff/case.view';
import { SecondPersons } from '../staff/second-persons';
import { OperationsReader } from './operations.reader';
import type { Retime, StuckLetter } from './operations.view';

@Injectable()
export class OperationsCommands {
  constructor(
    private readonly db: Database,
    private readonly teller: Teller,
    private readonly asking: Asking,
    private readonly reader: OperationsReader,
    private readonly cases: CaseReader,
    private readonly secondPersons: SecondPersons,
  ) {}

  /** A promised date is computed anew only by two people; the reason stays in the record. */
  async retime(me: SignedIn, key: string, caseId: string, { deadline, secondPerson, reason }: Retime): Promise<StaffCaseView> {
    const found = await this.db.case.findUnique({ where: { id: caseId }, select: { kind: true } });
    if (!found) throw notFound();
    const second = await this.secondPersons.find(secondPerson, 'operations:act');
    if (!second)
      throw new RefusedProblem(
        refusal('second-person-missing', 'RL.revision', 'nobody of that name may agree', { pointer: '/secondPerson' }),
      );
    const body = { deadline, secondPerson: second };
    const telling = { kind: found.kind, caseId, command: 'retime', actor: me.actor, key, body, note: reason };
    const present = async () => StaffCaseView.parse(await this.cases.view(me, caseId));
    await this.teller.tell(telling, present);
    return this.cases.openAfterwards(me, caseId);
  }

  /** Tries a letter at once instead of at its next turn; its process is brought back if it was lost. Only letters still in the house (409). */
  async resend(id: string): Promise<StuckLetter> {
    const letter = await this.reader.letter(id);
    if (letter.state !== 'requested' && letter.state !== 'accepted')
      throw new Problem('not-applicable', { detail: `this letter is ${letter.state}`, state: letter });
    const { kind } = await this.db.case.findUniqueOrThrow({ where: { id: letter.caseId }, select: { kind: true } });
    try {
      await revive(this.db, this.asking, { trustList: true });
      await this.tryNow(workflowId(kind, letter.caseId, this.asking.taskQueue));
    } catch (error) {
      if (isServerAway(error))
        throw new Problem('unavailable', { detail: 'the Temporal server is away; the letter is tried again by itself' });
      throw error;
    }
    return this.reader.letter(id);
  }

  /** The activity's next attempt begins now. */
  private async tryNow(id: string): Promise<void> {
    const { client } = this.asking;
    await client.workflowService.resetActivity({
      namespace: client.options.namespace,
      execution: { workflowId: id },
      type: 'sendNotice',
      keepPaused: false,
    });
  }
}
