import { useWords } from '../../language/use-words';
import { Empty } from '../../parts/empty';
import { Page } from '../../parts/page';
import { certificationWords } from '../../words/certification';

/** Before the first certification: what will be here. */
export function NotYet() {
  const { title, none } = useWords(certificationWords);
  return (
    <Page title={title}>
      <h1>{title}</h1>
      <Empty>
        <p>
          <strong>{none.heading}.</strong> {none.text}
        </p>
        <p>
          <a href="/portal/exam">{none.exam}</a>
        </p>
      </Empty>
    </Page>
  );
}
