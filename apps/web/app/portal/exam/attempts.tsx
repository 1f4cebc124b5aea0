import type { CandidacyView } from '../../contract';
import { useWords } from '../../language/use-words';
import { Rows } from '../../parts/rows';
import { Status } from '../../parts/status';
import { Time } from '../../parts/time';
import { examWords } from '../../words/exam';
import { Elsewhere } from './scheduling';

/** 403.3.attempts: each paid try, what came of it, and where the score report is (801.11.note). */
export function Attempts({ candidacy: { attempts, vendor, ended } }: { candidacy: CandidacyView }) {
  const words = useWords(examWords).attempts;
  const taken = attempts.some(({ outcome }) => outcome === 'passed' || outcome === 'failed');
  const [text = '', link = ''] = words.reportText(vendor.name);
  return (
    <section className="ps-section" aria-labelledby="tries">
      <h2 id="tries">{words.heading}</h2>
      {attempts.length ? (
        <Rows
          rows={attempts.map(({ ordinal, authorization, statusWords, tone, paid, examOn, outcome, counts }) => ({
            id: authorization,
            label: <strong>{words.one(ordinal)}</strong>,
            meta: (
              <>
                {examOn && `${words.exam(examOn.words)} · `}
                {words.paid} <Time moment={paid} />
                {outcome && !counts && ` · ${words.notCounted}`}
              </>
            ),
            end: <Status tone={tone}>{statusWords}</Status>,
          }))}
        />
      ) : (
        <p className="ps-soft">{ended ? words.never : words.none}</p>
      )}
      {taken && (
        <>
          <h3>{words.report}</h3>
          <p>
            {text}
            <Elsewhere href={vendor.dashboardUrl} label={link} />
          </p>
        </>
      )}
    </section>
  );
}
