import type { PortalView } from '../contract';
import { useWords } from '../language/use-words';
import { Verdict } from '../parts/verdict';
import { portalWords } from '../words/portal';

/** The certification on the home page: how it stands, its number and last day, and the way to the certificate. */
export function Certified({ certification }: { certification: NonNullable<PortalView['certification']> }) {
  const words = useWords(portalWords);
  return (
    <section className="ps-section" aria-labelledby="cert">
      <h2 id="cert">{words.certification}</h2>
      <Verdict tone={certification.statusTone} word={certification.statusWords}>
        <p>
          {words.reference} {certification.number} · {words.expires(certification.expires.words)}
        </p>
      </Verdict>
      <p>
        <a className="usa-button" href="/portal/certification">
          {words.seeCertification}
        </a>
      </p>
    </section>
  );
}
