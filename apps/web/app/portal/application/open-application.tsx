import type { ApplicationView } from '../../contract';
import { useProgram } from '../../frame/use-root';
import { useWords } from '../../language/use-words';
import { dollars } from '../../parts/money';
import { Page } from '../../parts/page';
import { Status } from '../../parts/status';
import { TaskList } from '../../parts/task-list';
import { applicationWords } from '../../words/application';
import { pageNames, pages } from './tasks';

const toSend = ['missing', 'rejected', 'requested'];

/** After submission: what we have, what is missing, and where to send it. */
export function OpenApplication({ application }: { application: ApplicationView }) {
  const words = useWords(applicationWords);
  const { numbers } = useProgram();
  const tasks = words.tasks(numbers.trainingHours, dollars(application.fee.cents));
  const rows = pageNames
    .filter((name) => pages[name].group !== 'first')
    .map((name) => {
      const item = application.items.find(({ item: own }) => pages[name].items.includes(own));
      const [tone, text] = words.itemStates[item?.state ?? 'missing'] ?? ['plain', item?.state ?? ''];
      return { name, open: toSend.includes(item?.state ?? 'missing'), reasons: item?.reasons ?? [], tone, text };
    });
  return (
    <Page title={words.title}>
      <h1>{words.title}</h1>
      <p className="ps-lead">{words.open.lead(application.reference, application.submitted.words)}</p>
      <div className="ps-wide">
        <TaskList
          id="items"
          heading={words.open.items}
          tasks={rows.map(({ name, open, reasons, tone, text }) => ({
            id: name,
            ...(open && { href: pages[name].href }),
            label: tasks[name].label,
            hint: reasons.length ? reasons.join(' ') : tasks[name].hint,
            status: <Status tone={tone}>{text}</Status>,
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
