import type { DraftView } from '../../contract';
import { Buttons, Impossible } from '../../forms/buttons';
import { useProgram } from '../../frame/use-root';
import { useWords } from '../../language/use-words';
import { dollars } from '../../parts/money';
import { Note } from '../../parts/note';
import { Page } from '../../parts/page';
import { Status } from '../../parts/status';
import { TaskList } from '../../parts/task-list';
import { applicationWords } from '../../words/application';
import { pages, type Progress, taskStates } from './tasks';

const looks = { done: ['good', undefined], fix: ['late', undefined], started: ['wait', 'edit'], none: ['off', undefined] } as const;

/** The draft: what is done, what is not, and whether it can be submitted. */
export function TaskPage({ draft }: { draft: DraftView }) {
  const words = useWords(applicationWords);
  const { numbers } = useProgram();
  const tasks = words.tasks(numbers.trainingHours, dollars(draft.fee.cents));
  const states = taskStates(draft);
  const done = states.filter(({ progress }) => progress === 'done').length;
  const [count, after] = words.progress(done, states.length);
  const unfinished = states
    .filter(({ name, progress }) => pages[name].group === 'first' && progress !== 'done')
    .map(({ name }) => tasks[name].label);
  const status = (progress: Progress) => {
    const [tone, icon] = looks[progress];
    return (
      <Status tone={tone} {...(icon && { icon })}>
        {words.status[progress]}
      </Status>
    );
  };
  const rows = (group: 'first' | 'proof' | 'last') =>
    states
      .filter(({ name }) => pages[name].group === group)
      .map(({ name, progress, problems }) => ({
        id: name,
        href: pages[name].href,
        label: tasks[name].label,
        hint: problems.length ? problems.join(' ') : tasks[name].hint,
        status: status(progress),
      }));
  return (
    <Page
      title={words.title}
      aside={
        <Note heading={words.starts.heading}>
          {words.starts.texts(numbers.holdDays, numbers.noticeDays).map((text) => (
            <p className="ps-small" key={text}>
              {text}
            </p>
          ))}
        </Note>
      }
    >
      <h1>{words.title}</h1>
      <p className="ps-lead">{words.lead}</p>
      <div className="ps-progress">
        <progress className="ps-progress__bar" max={states.length} value={done} aria-hidden="true" />
        <span>
          <strong>{count}</strong>
          {after}
        </span>
      </div>
      <TaskList id="first" heading={words.groups.first.heading} text={words.groups.first.text} tasks={rows('first')} />
      <TaskList id="proof" heading={words.groups.proof.heading} text={words.groups.proof.text(numbers.holdDays)} tasks={rows('proof')} />
      <TaskList id="last" heading={words.groups.last.heading} tasks={rows('last')} />
      <section aria-labelledby="send">
        <h2 id="send">{words.submit.heading}</h2>
        <p id="why-not">{unfinished.length ? words.submit.notYet(unfinished.join(', ')) : (draft.refusal?.title ?? words.submit.ready)}</p>
        <Buttons>
          {unfinished.length ? (
            <Impossible reason="why-not">{words.submit.check}</Impossible>
          ) : (
            <a className="usa-button" href="/portal/application/review">
              {words.submit.check}
            </a>
          )}
          <a href="/portal">{words.submit.leave}</a>
        </Buttons>
      </section>
    </Page>
  );
}
