import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { findChange } from '../../../../cases/changes';
import { notDone } from '../../../../cases/contract';
import type { Language } from '../../../../policy/calendar';
import type { SignedIn } from '../account/session';
import { ApplicationReader } from '../application/application.reader';
import { ApplicationView } from '../application/application.view';
import { Database } from '../database/database';
import { documentOf } from '../problems/answer';
import { notFound, RefusedProblem } from '../problems/problem';
import { RefusedDocument } from '../problems/problem.document';

export const ChangeView = z
  .object({
    id: z.string(),
    outcome: z.enum(['waiting', 'recorded', 'refused', 'not-done']),
    problem: RefusedDocument.meta({ id: 'Problem', description: 'RFC 9457' }).optional(),
    kind: z.string().meta({ description: 'What caseId is: application, candidacy, certification' }),
    caseId: z.string(),
    view: ApplicationView.optional().meta({ description: 'The application as it is now, for the person who sent the change' }),
  })
  .meta({ id: 'ChangeView' });
export type ChangeView = z.infer<typeof ChangeView>;

/** What became of something sent. */
@Injectable()
export class ChangesReader {
  constructor(
    private readonly db: Database,
    private readonly applications: ApplicationReader,
  ) {}

  /** Only for whoever sent it; everybody else gets 404. */
  async outcome(me: SignedIn, id: string, language: Language): Promise<ChangeView> {
    const change = await findChange(this.db, id);
    if (!change || change.actor !== me.actor) throw notFound();
    const { kind, caseId, outcome, refusal } = change;
    if (!outcome) return { id, outcome: 'waiting', kind, caseId };
    if (outcome === 'recorded') {
      const mine = kind === 'application' && me.personId !== undefined && (await this.applications.find(me, caseId));
      return { id, outcome, kind, caseId, ...(mine && { view: await this.applications.view(mine, language, me.actor) }) };
    }
    const problem = documentOf(new RefusedProblem(refusal ?? notDone), language);
    return { id, outcome, kind, caseId, problem: RefusedDocument.parse(problem) };
  }
}
