import type { CertificationView } from '../../contract';
import { useWords } from '../../language/use-words';
import { Day } from '../../parts/time';
import { Why } from '../../parts/why';
import { certificationWords } from '../../words/certification';

/** What the calendar alone will do, and why on that day (207.1, 209). */
export function Dates({ deadlines }: Pick<CertificationView, 'deadlines'>) {
  const words = useWords(certificationWords).dates;
  if (!deadlines.length) return null;
  return (
    <section className="ps-section" aria-labelledby="dates">
      <h2 id="dates">{words.heading}</h2>
      <ul className="ps-dates">
        {deadlines.map(({ id, label, by, leftWords, why }) => (
          <li key={id}>
            <p>
              <strong>{label}</strong>
            </p>
            <p>
              <Day day={by} />
              {leftWords && <span className="ps-meta"> · {leftWords}</span>}
            </p>
            <Why why={why} about={label} />
          </li>
        ))}
      </ul>
    </section>
  );
}
