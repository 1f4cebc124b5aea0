import { data } from 'react-router';
import { read, send } from '../../api/api.server';
import type { Problem } from '../../contract';
import { Errors } from '../../forms/errors';
import { keyOf, text } from '../../forms/form.server';
import { useProgram } from '../../frame/use-root';
import { Alert } from '../../parts/alert';
import { Empty } from '../../parts/empty';
import { Page } from '../../parts/page';
import type { Handle } from '../../root';
import type { TaskList, TaskView } from '../contract';
import { after } from '../decisions/after.server';
import type { Route } from './+types/tasks';
import { queueNames, queues } from './queues';
import { TaskRows } from './task-rows';

export const handle: Handle = { frame: 'staff' };

export async function loader({ request }: Route.LoaderArgs) {
  const { searchParams } = new URL(request.url);
  const queue = searchParams.get('queue') ?? '';
  const { tasks } = await read<TaskList>(request, `/staff/tasks${queue ? `?queue=${encodeURIComponent(queue)}` : ''}`);
  return { queue, tasks, done: searchParams.has('done') };
}

export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData();
  const sent = await send(request, `/staff/tasks/${encodeURIComponent(text(form, 'task'))}/done`, {
    key: keyOf(form),
    body: { outcome: text(form, 'outcome') },
  });
  if (sent.outcome === 'refused' && sent.problem.status === 422)
    return data({ task: text(form, 'task'), problem: outcomeMissing }, { status: sent.problem.status });
  if (sent.outcome === 'refused') return data({ task: text(form, 'task'), problem: sent.problem }, { status: sent.problem.status });
  return after(sent, form, '/staff/tasks?done');
}

const outcomeMissing: Problem = {
  type: '/problems/fields-wrong',
  title: 'Say what came of it',
  status: 422,
  detail: 'A task is done with one sentence about what came of it.',
};

/** Open work of people across all cases, the earliest date first. */
export default function TasksPage({ loaderData: { queue, tasks, done }, actionData: refused }: Route.ComponentProps) {
  const { today } = useProgram();
  return (
    <Page title="Tasks" wrong={Boolean(refused)}>
      {refused?.problem.status === 409 ? <TakenAlready problem={refused.problem} /> : <Errors problem={refused?.problem} />}
      {done && !refused && (
        <Alert tone="success" announce>
          The task is done.
        </Alert>
      )}
      <h1>
        Tasks <span className="ps-count">{tasks.length} open</span>
      </h1>
      <nav className="ps-tabs" aria-label="Queues">
        <a href="/staff/tasks" aria-current={queue ? undefined : 'page'}>
          All
        </a>
        {queues.map((name) => (
          <a key={name} href={`/staff/tasks?queue=${name}`} aria-current={queue === name ? 'page' : undefined}>
            {queueNames[name]}
          </a>
        ))}
      </nav>
      {tasks.length ? (
        <TaskRows tasks={tasks} today={today.on} />
      ) : (
        <Empty>
          <p>
            <strong>No task is open here.</strong> Tasks are made when a duty of ours is missed, a letter comes back, an appeal arrives, or
            something that was reported needs a person to look at it.
          </p>
        </Empty>
      )}
    </Page>
  );
}

/** Somebody else was faster: who and when. */
function TakenAlready({ problem }: { problem: Problem }) {
  const { state: task } = problem as { state?: TaskView };
  return (
    <div tabIndex={-1} autoFocus className="ps-focused">
      <Alert tone="info" heading="Already done" announce>
        {task?.doneBy ? `${task.doneBy} closed this task${task.done ? ` on ${task.done.words}` : ''}.` : problem.title} Nothing was changed
        by your click.
      </Alert>
    </div>
  );
}
