import { Injectable } from '@nestjs/common';
import { ProgramClock } from '../../../../cases/clock';
import { fromInstant, toDay, toInstant } from '../../../../cases/rows';
import type { SignedIn } from '../account/session';
import { day, moment } from '../calendar/moments';
import { Database } from '../database/database';
import { notFound, Problem } from '../problems/problem';
import { type TaskView, taskWords } from './task.view';

interface StoredTask {
  id: string;
  caseId: string;
  queue: string;
  kind: string;
  dueOn: Date | null;
  owner: string | null;
  createdAt: Date;
  doneAt: Date | null;
  doneBy: string | null;
}

/** Work for people, one queue after the other. */
@Injectable()
export class TaskReader {
  constructor(
    private readonly db: Database,
    private readonly clock: ProgramClock,
  ) {}

  /** Open ones of a queue (or of all), the earliest date first. */
  async open(queue: string | undefined, size = 100): Promise<TaskView[]> {
    const rows = await this.db.task.findMany({
      where: { doneAt: null, ...(queue && { queue }) },
      orderBy: [{ dueOn: { sort: 'asc', nulls: 'last' } }, { createdAt: 'asc' }, { id: 'asc' }],
      take: size,
    });
    return this.views(rows);
  }

  async ofCase(caseId: string): Promise<TaskView[]> {
    return this.views(await this.db.task.findMany({ where: { caseId }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] }));
  }

  /** Done once: the second person is told that it is done (409 task-done). */
  async done(me: SignedIn, id: string, outcome: string): Promise<TaskView> {
    const doneAt = fromInstant(await this.clock.now());
    const { count } = await this.db.task.updateMany({ where: { id, doneAt: null }, data: { doneAt, doneBy: me.actor, outcome } });
    const task = await this.db.task.findUnique({ where: { id } });
    if (!task) throw notFound();
    const [view] = await this.views([task]);
    if (!view) throw notFound();
    // The same person with the same outcome meets their own first click.
    if (count === 0 && !(task.doneBy === me.actor && task.outcome === outcome)) throw new Problem('task-done', { state: view });
    return view;
  }

  private async views(rows: StoredTask[]): Promise<TaskView[]> {
    if (rows.length === 0) return [];
    const cases = await this.db.case.findMany({
      where: { id: { in: rows.map(({ caseId }) => caseId) } },
      select: { id: true, reference: true },
    });
    const references = new Map(cases.map(({ id, reference }) => [id, reference]));
    const users = await this.db.user.findMany({
      where: {
        id: {
          in: rows.flatMap(({ doneBy, owner }) =>
            [doneBy, owner].flatMap((actor) => (actor?.startsWith('staff:') ? [actor.slice('staff:'.length)] : [])),
          ),
        },
      },
      select: { id: true, name: true },
    });
    const names = new Map(users.map(({ id, name }) => [`staff:${id}`, name]));
    return rows.map(({ id, queue, kind, caseId, dueOn, owner, createdAt, doneAt, doneBy }) => ({
      id,
      queue,
      kind,
      words: taskWords[kind] ?? kind,
      caseId,
      reference: references.get(caseId) ?? '',
      ...(dueOn && { due: day(toDay(dueOn), 'en') }),
      ...(owner && { owner: names.get(owner) ?? 'Somebody no longer known' }),
      created: moment(toInstant(createdAt), 'en'),
      ...(doneAt && { done: moment(toInstant(doneAt), 'en') }),
      ...(doneBy && { doneBy: names.get(doneBy) ?? 'the program' }),
    }));
  }
}
