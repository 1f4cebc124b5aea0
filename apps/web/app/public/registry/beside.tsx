import { useWords } from '../../language/use-words';
import { Icon } from '../../parts/icon';
import { Note } from '../../parts/note';
import { Day } from '../../parts/time';
import { registryWords } from '../../words/registry';
import type { Entry } from './contract';

/** The way back to this page from paper, and what to do when it is wrong. */
export function Beside({ number }: { number: string }) {
  const words = useWords(registryWords).beside;
  return (
    <>
      <div className="ps-qr">
        <img src={`/api/registry/v1/certifications/${number}/qr`} alt={words.qr} width="144" height="144" />
        <p>{words.scan}</p>
        <p className="ps-noprint">{words.print}</p>
      </div>
      <div className="ps-section">
        <Note heading={words.wrong}>
          <p className="ps-small">
            {words.wrongText[0]}
            <a href="/contact">{words.wrongText[1]}</a>
            {words.wrongText[2]}
          </p>
        </Note>
      </div>
    </>
  );
}

/** What the standing means for whoever wants to employ the person. */
export function Meaning({ entry }: { entry: Entry }) {
  const { heading, texts, again } = useWords(registryWords).meaning;
  const active = entry.status === 'Active/No sanctions';
  return (
    <section className="ps-section" aria-labelledby="meaning">
      <h2 id="meaning">{heading}</h2>
      <p>
        {texts[entry.status]}
        {active && (
          <>
            {' '}
            {again[0]}
            <Day day={entry.expiresOn} />
            {again[1]}
          </>
        )}
      </p>
      <p>{again[2]}</p>
    </section>
  );
}

export function Words() {
  const { heading, list } = useWords(registryWords).words;
  return (
    <section className="ps-section" aria-labelledby="words">
      <h2 id="words" className="ps-vh">
        {heading}
      </h2>
      <details className="ps-why">
        <summary>
          <Icon name="chevron_right" />
          {heading}
        </summary>
        <div className="ps-why__body">
          {list.map(({ word, text }) => (
            <p key={word}>
              <strong>{word}:</strong> {text}
            </p>
          ))}
        </div>
      </details>
    </section>
  );
}
