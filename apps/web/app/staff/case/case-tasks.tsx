import { Status } from '../../parts/status';
import type { TaskView } from '../contract';

/** Open work of people on this case; what is done stays in the work list and the timeline. */
export function CaseTasks({ tasks }: { tasks: TaskView[] }) {
  const open = tasks.filter((task) => !task.done);
  if (!open.length) return null;
  return (
    <section aria-labelledby="tasks">
      <h2 id="tasks">
        Open tasks <span className="ps-count">{open.length}</span>
      </h2>
      <ul className="ps-plainlist ps-small">
        {open.map((task) => (
          <li key={task.id}>
            <Status tone="turn">{task.words}</Status>
            {task.due && <span className="ps-soft"> by {task.due.words}</span>}
          </li>
        ))}
      </ul>
      <p className="ps-small">
        <a href="/staff/tasks">Work list</a>
      </p>
    </section>
  );
}
