import { CommandKey } from '../../forms/form';
import { type Column, DenseTable } from '../../parts/dense-table';
import { Day, Time } from '../../parts/time';
import type { TaskView } from '../contract';
import { isQueue, queueNames } from './queues';

/** Dates as `YYYY-MM-DD` compare as text. */
const isLate = (task: TaskView, today: string): boolean => task.due !== undefined && task.due.on < today;

export function TaskRows({ tasks, today }: { tasks: TaskView[]; today: string }) {
  const columns: Column<TaskView>[] = [
    { key: 'due', label: 'Due', cell: (task) => (task.due ? <Day day={task.due} /> : '–') },
    {
      key: 'what',
      label: 'What',
      heads: true,
      cell: (task) => (
        <>
          <strong>{task.words}</strong> <span className="ps-soft">{isQueue(task.queue) ? queueNames[task.queue] : task.queue}</span>
        </>
      ),
    },
    {
      key: 'case',
      label: 'Case',
      className: 'ps-nowrap',
      cell: (task) => <a href={`/staff/cases/${task.caseId}`}>{task.reference}</a>,
    },
    { key: 'owner', label: 'For', cell: (task) => task.owner ?? 'Everybody in the queue' },
    { key: 'since', label: 'Since', cell: (task) => <Time moment={task.created} /> },
    { key: 'done', label: 'Done with outcome', cell: (task) => <DoneForm task={task} /> },
  ];
  return (
    <DenseTable
      caption="Open tasks, earliest date first"
      columns={columns}
      rows={tasks}
      keyOf={(task) => task.id}
      rowClass={(task) => (isLate(task, today) ? 'is-late' : undefined)}
    />
  );
}

/** One sentence about what came of it. */
const DoneForm = ({ task }: { task: TaskView }) => (
  <form method="post" className="ps-inline" aria-label={`Close: ${task.words}, ${task.reference}`}>
    <CommandKey />
    <input type="hidden" name="task" value={task.id} />
    <label className="ps-vh" htmlFor={`outcome-${task.id}`}>
      Outcome of {task.words}, {task.reference}
    </label>
    <input className="usa-input" id={`outcome-${task.id}`} name="outcome" maxLength={2000} />
    <button className="usa-button usa-button--outline usa-button--small" type="submit">
      Done
      <span className="ps-vh">
        : {task.words}, {task.reference}
      </span>
    </button>
  </form>
);
