import type { CertificationList, CertificationView } from '../../contract';
import { useWords } from '../../language/use-words';
import { Rows } from '../../parts/rows';
import { Status } from '../../parts/status';
import { certificationWords } from '../../words/certification';

/** 207.1: every term of this certification; then earlier certifications of the same person, whose numbers stay theirs. */
export function Terms({ terms, earlier }: { terms: CertificationView['terms']; earlier: CertificationList['certifications'] }) {
  const words = useWords(certificationWords);
  return (
    <>
      {terms.length > 1 && (
        <section className="ps-section" aria-labelledby="terms">
          <h2 id="terms">{words.terms.heading}</h2>
          <Rows
            rows={terms.map(({ from, through, current }) => ({
              id: from.on,
              label: words.terms.term(from.words, through.words),
              end: <Status tone={current ? 'good' : 'off'}>{current ? words.terms.current : words.terms.past}</Status>,
            }))}
          />
        </section>
      )}
      {earlier.length > 0 && (
        <section className="ps-section" aria-labelledby="earlier">
          <h2 id="earlier">{words.earlier}</h2>
          <Rows
            rows={earlier.map(({ id, number, issued, expires, statusTone, statusWords }) => ({
              id,
              label: words.earlierRow(number, issued.words, expires.words),
              end: <Status tone={statusTone}>{statusWords}</Status>,
            }))}
          />
        </section>
      )}
    </>
  );
}
