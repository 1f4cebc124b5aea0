import type { PortalView } from '../contract';
import { useWords } from '../language/use-words';
import { Status } from '../parts/status';
import { portalWords } from '../words/portal';

/** Exam and application of this person, the newer first: how each stands, its number, and its page. */
export function Nameplates({ portal: { application, candidacy, canWithdraw } }: { portal: PortalView }) {
  const words = useWords(portalWords);
  return (
    <>
      {candidacy && (
        <section className="ps-section" aria-labelledby="exam">
          <h2 id="exam">{words.exam}</h2>
          <p>
            <Status tone={candidacy.statusTone}>{candidacy.statusWords}</Status>
          </p>
          {candidacy.examId && (
            <p className="ps-meta">
              {words.examNumber} {candidacy.examId}
            </p>
          )}
          <p className="ps-small">
            <a href="/portal/exam">{words.seeExam}</a>
          </p>
        </section>
      )}
      {application && (
        <section className="ps-section" aria-labelledby="app">
          <h2 id="app">{words.status}</h2>
          <p>
            <Status tone={application.statusTone}>{application.statusWords}</Status>
          </p>
          <p className="ps-meta">
            {words.reference} {application.reference}
          </p>
          {canWithdraw && (
            <p className="ps-small">
              <a href="/portal/application/withdraw">{words.withdraw}</a>
            </p>
          )}
        </section>
      )}
    </>
  );
}
