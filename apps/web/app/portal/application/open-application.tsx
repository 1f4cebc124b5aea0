import type { ApplicationView, Item } from '../../contract';
import { useProgram } from '../../frame/use-root';
import { useWords } from '../../language/use-words';
import { dollars } from '../../parts/money';
import { Page } from '../../parts/page';
import { Status } from '../../parts/status';
import { TaskList } from '../../parts/task-list';
import { applicationWords, type PageOf } from '../../words/application';
import { pageNames, pages } from './tasks';

const toSend = ['missing', 'rejected', 'requested'];

/** After submission: what we have, what is missing, and where to send it. */
export function OpenApplication({ application }: { application: ApplicationView }) {
  const words = useWords(applicationWords);
  const { numbers, fees } = useProgram();
  const tasks = words.tasks(numbers.trainingHours, dollars(fees.find(({ code }) => code === 'application')?.cents ?? 0));
  const rows = pageNames
    .filter((name) => pages[name].group !== 'first')
    .map((name) => ({ name, item: application.items.find(({ item }) => pages[name].items.includes(item as Item)) }))
    .filter((row): row is { name: PageOf; item: ApplicationView['items'][number] } => row.item !== undefined);
  return (
    <Page title={words.title}>
      <h1>{words.title}</h1>
      <p className="ps-lead">{words.open.lead(application.reference, application.submitted.words)}</p>
      <div className="ps-wide">
        <TaskList
          id="items"
          heading={words.open.items}
          tasks={rows.map(({ name, item }) => ({
            id: name,
            ...(toSend.includes(item.state) && { href: pages[name].href }),
            label: tasks[name].label,
            hint: item.reasons.length ? item.reasons.join(' ') : tasks[name].hint,
            status: <Status tone={item.tone}>{item.stateWords}</Status>,
          }))}
        />
      </div>
      <p>
        <a className="usa-button" href="/portal">
          {words.open.home}
        </a>
      </p>
      {application.canWithdraw && (
        <p className="ps-small">
          <a href="/portal/application/withdraw">{words.open.withdraw}</a>
        </p>
      )}
    </Page>
  );
}
