import type { CandidacyView } from '../../contract';
import { useWords } from '../../language/use-words';
import { Facts } from '../../parts/facts';
import { Day } from '../../parts/time';
import { Why } from '../../parts/why';
import { examWords } from '../../words/exam';

/** 403.2.id, 401.2.A, 403.3.attempts, 403.3.window */
export function ExamFacts({ candidacy: { examId, language, attemptsLeftWords, window, approved, ended } }: { candidacy: CandidacyView }) {
  const words = useWords(examWords).facts;
  return (
    <section className="ps-section" aria-labelledby="facts">
      <h2 id="facts">{words.heading}</h2>
      <Facts
        facts={[
          {
            label: words.number,
            value: examId ? (
              <>
                <span className="ps-nowrap">{examId}</span>
                {!ended && <span className="ps-meta ps-below">{words.numberHint}</span>}
              </>
            ) : (
              <span className="ps-soft">{ended ? words.numberNever : words.numberLater}</span>
            ),
          },
          {
            label: words.language,
            value: (
              <>
                {language.chosen?.label ?? <span className="ps-soft">{words.languageNone}</span>}
                {language.canChoose && (
                  <span className="ps-meta ps-below">
                    <a href="/portal/exam/language">{language.chosen ? words.change : words.choose}</a>
                  </span>
                )}
              </>
            ),
          },
          ...(ended ? [] : [{ label: words.left, value: attemptsLeftWords }]),
          { label: words.approved, value: <Day day={approved} /> },
          {
            label: words.lastDay,
            value: (
              <>
                <Day day={window.lastDay} />
                {window.leftWords && <span className="ps-meta"> · {window.leftWords}</span>}
                <Why why={window.why} about={words.aboutLastDay} />
              </>
            ),
          },
        ]}
      />
    </section>
  );
}
