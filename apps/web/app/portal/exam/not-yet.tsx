import { useWords } from '../../language/use-words';
import { Empty } from '../../parts/empty';
import { Page } from '../../parts/page';
import { examWords } from '../../words/exam';

/** Before the first approval: what will be here, and where things stand. */
export function NotYet() {
  const { title, none } = useWords(examWords);
  return (
    <Page title={title}>
      <h1>{title}</h1>
      <Empty>
        <p>
          <strong>{none.heading}.</strong> {none.text}
        </p>
        <p>
          <a href="/portal/application">{none.application}</a>
        </p>
      </Empty>
    </Page>
  );
}
