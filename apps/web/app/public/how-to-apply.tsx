import { useProgram } from '../frame/use-root';
import { useWords } from '../language/use-words';
import { dollars } from '../parts/money';
import { Note } from '../parts/note';
import { Page } from '../parts/page';
import { howToApplyWords } from '../words/how-to-apply';

/** W4.steps, in their order. */
export default function HowToApply() {
  const words = useWords(howToApplyWords);
  const { numbers, fees } = useProgram();
  const fee = fees.find(({ code }) => code === 'application');
  return (
    <Page
      title={words.title}
      aside={
        <Note heading={words.who}>
          <ul className="ps-bullets ps-small">
            {words.whoList(numbers).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Note>
      }
    >
      <h1>{words.title}</h1>
      <p className="ps-lead">{words.lead}</p>
      <ol className="usa-process-list">
        {words.steps(numbers, fee ? dollars(fee.cents) : '').map(({ id, heading, paragraphs: [first, ...rest], list }) => (
          <li className="usa-process-list__item" key={id} id={id}>
            <h2 className="usa-process-list__heading">{heading}</h2>
            <p>{first}</p>
            {list && (
              <ul className="ps-bullets">
                {list.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            )}
            {rest.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </li>
        ))}
      </ol>
      <p>
        <a className="usa-button" href="/portal">
          {words.start}
        </a>
      </p>
    </Page>
  );
}
