import type { ReactNode } from 'react';

export interface Task {
  id: string;
  href?: string;
  label: string;
  hint?: string;
  status: ReactNode;
}

/** One group of a draft: a heading, what it is for, and a row per task with its state. */
export const TaskList = ({ id, heading, text, tasks }: { id: string; heading: string; text?: string; tasks: Task[] }) => (
  <>
    <div className="ps-group-head">
      <h2 id={id}>{heading}</h2>
      {text && <p>{text}</p>}
    </div>
    <ul className="ps-tasks" aria-labelledby={id}>
      {tasks.map((task) => (
        <li key={task.id}>
          <div>
            {task.href ? <a href={task.href}>{task.label}</a> : <span className="ps-taskname">{task.label}</span>}
            {task.hint && <p>{task.hint}</p>}
          </div>
          {task.status}
        </li>
      ))}
    </ul>
  </>
);
