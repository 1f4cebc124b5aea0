import type { CertificationView } from '../../contract';
import { Phone } from '../../frame/footer';
import { useProgram } from '../../frame/use-root';
import { useWords } from '../../language/use-words';
import { Busy } from '../../parts/busy';
import { Icon } from '../../parts/icon';
import { Rows } from '../../parts/rows';
import { Status } from '../../parts/status';
import { certificationWords } from '../../words/certification';

/** 801.11.B: the files to download, or that they are being made; every certificate issued, and how to get another one. */
export function Certificate({
  certification: { downloads, downloadRefusal, certificates },
}: {
  certification: Pick<CertificationView, 'downloads' | 'downloadRefusal' | 'certificates'>;
}) {
  const words = useWords(certificationWords).certificate;
  const { contact } = useProgram();
  const making = certificates.some(({ current, ready, needsName }) => current && !ready && !needsName);
  const [call, write, then] = words.lostText;
  return (
    <section className="ps-section" aria-labelledby="certificate">
      <h2 id="certificate">{words.heading}</h2>
      {downloads.length > 0 && (
        <>
          <p>
            {words.text} {words.anew}
          </p>
          <div className="ps-btns">
            {downloads.map(({ format, label, href }, index) => (
              <a key={format} className={`usa-button${index ? ' usa-button--outline' : ''}`} href={href} download>
                <Icon name="file_download" /> {label}
              </a>
            ))}
          </div>
        </>
      )}
      {!downloads.length && making && (
        <Busy>
          <p>
            <strong>{words.making}</strong>
          </p>
          <p className="ps-small">
            {words.makingText} <a href="/portal/certification">{words.again}</a>
          </p>
        </Busy>
      )}
      {!downloads.length && !making && downloadRefusal && (
        <p>
          {words.notNow} {downloadRefusal}
        </p>
      )}
      <h3>{words.list}</h3>
      <Rows
        rows={certificates.map(({ id, reasonWords, name, issued, valid, current }) => ({
          id,
          label: <strong>{reasonWords}</strong>,
          meta: [name, words.on(issued.words), words.valid(valid.words)].join(' · '),
          end: <Status tone={current && downloads.length ? 'good' : 'off'}>{current ? words.current : words.older}</Status>,
        }))}
      />
      <h3>{words.lost}</h3>
      <p>
        {call}
        <Phone phone={contact.phone} />
        {write}
        <a href={`mailto:${contact.email}`}>{contact.email}</a>
        {then}
      </p>
    </section>
  );
}
