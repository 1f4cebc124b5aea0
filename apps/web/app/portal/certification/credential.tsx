import type { CertificationView } from '../../contract';
import { useWords } from '../../language/use-words';
import { Facts } from '../../parts/facts';
import { certificationWords } from '../../words/certification';

/** 213.1 to 213.3 while it is active; otherwise why not (213.5). The title stays in English: it is the official one. */
export function Credential({ certification: { credential, credentialRefusal } }: { certification: CertificationView }) {
  const words = useWords(certificationWords).credential;
  return (
    <section className="ps-section" aria-labelledby="credential">
      <h2 id="credential">{words.heading}</h2>
      {credential ? (
        <>
          <p>{words.text}</p>
          <Facts
            facts={[
              { label: words.short, value: <span lang="en">{credential.short}</span> },
              { label: words.long, value: <span lang="en">{credential.long}</span> },
            ]}
          />
        </>
      ) : (
        <p>{credentialRefusal}</p>
      )}
      <p className="ps-after">
        <a href="/how-to-write-your-certification">{words.guide}</a>
      </p>
    </section>
  );
}
