import { Facts } from '../../parts/facts';
import { Status } from '../../parts/status';
import { Day } from '../../parts/time';
import type { StaffCandidacy } from '../contract';

/** What the vendor needs before somebody may come, and what stands against it: each in a sentence. */
export function Release({ view }: { view: StaffCandidacy }) {
  const { examId, language, accommodation, spelling, window, release } = view;
  const spelled = `${spelling.givenName} ${spelling.familyName}`;
  return (
    <section className="ps-section" aria-labelledby="release">
      <h2 id="release">Release to the exam vendor</h2>
      {release.against.length ? (
        <ul className="ps-plainlist ps-before-facts">
          {release.against.map((sentence) => (
            <li key={sentence}>
              <Status tone={release.tone} icon="lock_outline">
                {sentence}
              </Status>
            </li>
          ))}
        </ul>
      ) : (
        <p>
          <Status tone={release.tone}>{release.words}</Status>
        </p>
      )}
      <Facts
        facts={[
          { label: 'Exam ID', value: examId ?? 'Not drawn: the fee is not paid' },
          { label: 'Exam language', value: language?.label ?? 'Not chosen' },
          {
            label: 'Name for the vendor',
            value: (
              <>
                {spelled} <span className="ps-meta">{spelling.confirmed ? 'confirmed' : 'not confirmed'}</span>
                {spelling.differs && <span className="ps-meta ps-below">Legal name: {spelling.legalName}</span>}
              </>
            ),
          },
          { label: 'Accommodation', value: [accommodation.words, ...accommodation.codes].join(', ') },
          {
            label: 'Last exam day',
            value: (
              <>
                <Day day={window.lastDay} />
                {window.leftWords && <span className="ps-meta"> · {window.leftWords}</span>} <span className="ps-code">403.3.window</span>
              </>
            ),
          },
        ]}
      />
    </section>
  );
}
