import type { LetterRow, TimelineRow } from '../contract';
import { useWords } from '../language/use-words';
import { portalWords } from '../words/portal';
import { History } from './history';
import { LetterRows } from './letter-rows';

/** Beside a case: what happened and what comes, and the letters about it. */
export function Record({ timeline, letters }: { timeline: TimelineRow[]; letters: LetterRow[] }) {
  const words = useWords(portalWords);
  return (
    <>
      {timeline.length > 0 && (
        <section className="ps-section" aria-labelledby="hist">
          <h2 id="hist">{words.history}</h2>
          <History rows={timeline} />
        </section>
      )}
      <section className="ps-section" aria-labelledby="let">
        <h2 id="let">{words.letters}</h2>
        {letters.length ? <LetterRows letters={letters} /> : <p className="ps-small ps-soft">{words.noLetters}</p>}
      </section>
    </>
  );
}
