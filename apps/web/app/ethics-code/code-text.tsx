import type { CodeOfEthics } from '../contract';
import { useWords } from '../language/use-words';
import { Note } from '../parts/note';
import { codeWords } from '../words/code';

/** Whether this is the official text, and which version. */
export function CodeEdition({ code }: { code: CodeOfEthics }) {
  const words = useWords(codeWords);
  return (
    <>
      <p className="ps-meta">{words.version(code.version, code.effectiveOn.words)}</p>
      {!code.official && (
        <Note heading={words.outline}>
          <p className="ps-small">{words.outlineText}</p>
        </Note>
      )}
    </>
  );
}

/** B.text: all values in order; each standard is an anchor with its number, for example #H10. */
export function CodeText({ code }: { code: CodeOfEthics }) {
  return code.values.map(({ letter, name, standards }) => (
    <section className="ps-value" key={letter} aria-labelledby={`value-${letter}`}>
      <h2 id={`value-${letter}`}>
        {letter}. {name}
      </h2>
      <ul className="ps-standards">
        {standards.map(({ id, text }) => (
          <li key={id} id={id}>
            <a className="ps-code" href={`#${id}`}>
              {id}
            </a>
            <p>{text}</p>
          </li>
        ))}
      </ul>
    </section>
  ));
}
