import { read } from '../api/api.server';
import type { CodeOfEthics } from '../contract';
import { CodeEdition, CodeText } from '../ethics-code/code-text';
import { useWords } from '../language/use-words';
import { Page } from '../parts/page';
import { codeWords } from '../words/code';
import type { Route } from './+types/code-of-ethics';

export const loader = ({ request }: Route.LoaderArgs) => read<CodeOfEthics>(request, '/code-of-ethics');

/** B.text: readable by everyone, before anybody signs. */
export default function Code({ loaderData: code }: Route.ComponentProps) {
  const words = useWords(codeWords);
  return (
    <Page
      title={words.title}
      aside={
        <nav aria-labelledby="contents" className="ps-contents">
          <h2 id="contents">{words.contents}</h2>
          <ol className="ps-plainlist ps-small">
            {code.values.map(({ letter, name }) => (
              <li key={letter}>
                <a href={`#value-${letter}`}>
                  {letter}. {name}
                </a>
              </li>
            ))}
          </ol>
        </nav>
      }
    >
      <h1>{words.title}</h1>
      <p className="ps-lead">{words.lead(code.values.length)}</p>
      <CodeEdition code={code} />
      <section className="ps-value">
        <h2>{words.scope}</h2>
        <p>{code.scope}</p>
      </section>
      <CodeText code={code} />
      <section className="ps-value">
        <h2>{words.undertaking}</h2>
        <p>{code.undertaking}</p>
      </section>
    </Page>
  );
}
