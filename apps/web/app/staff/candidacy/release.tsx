import { Facts } from '../../parts/facts';
import { Status } from '../../parts/status';
import { Day } from '../../parts/time';
import type { StaffCandidacy } from '../contract';

const over: string[] = ['passed', 'certified', 'attempts-used', 'period-over'];
const withVendor: string[] = ['released', 'accepted', 'scheduled', 'held'];

/** Where nothing stands against a release: why there is none to come. */
const standsWith = ({ status, attempts }: StaffCandidacy): string => {
  if (over.includes(status)) return 'No exam is to come';
  return withVendor.includes(attempts.at(-1)?.state ?? '') ? 'Released' : 'Nothing stands against it';
};

/** What the vendor needs before somebody may come, and what stands against it: each in a sentence. */
export function Release({ view }: { view: StaffCandidacy }) {
  const { examId, language, accommodation, spelling, window, notReleased } = view;
  const spelled = `${spelling.givenName} ${spelling.familyName}`;
  return (
    <section className="ps-section" aria-labelledby="release">
      <h2 id="release">Release to the exam vendor</h2>
      {notReleased.length ? (
        <ul className="ps-plainlist ps-before-facts">
          {notReleased.map((sentence) => (
            <li key={sentence}>
              <Status tone="wait" icon="lock_outline">
                {sentence}
              </Status>
            </li>
          ))}
        </ul>
      ) : (
        <p>
          <Status tone={over.includes(view.status) ? 'off' : 'good'}>{standsWith(view)}</Status>
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
