import type { CertificationView } from '../../contract';
import { useWords } from '../../language/use-words';
import { Alert } from '../../parts/alert';
import { Duties } from '../../parts/duties';
import { Facts } from '../../parts/facts';
import { Page } from '../../parts/page';
import { Day } from '../../parts/time';
import { Verdict } from '../../parts/verdict';
import { certificationWords } from '../../words/certification';
import { portalWords } from '../../words/portal';
import { BeingRecorded } from '../being-recorded';
import { Record } from '../record';
import { Certificate } from './certificate';
import { Credential } from './credential';
import { certificationsOf } from './current.server';
import { Dates } from './dates';
import { NotYet } from '../not-yet';
import { Terms } from './terms';
import type { Route } from './+types/certification';

export const loader = ({ request }: Route.LoaderArgs) => certificationsOf(request);

/** The certification as its holder sees it: how it stands, the certificate, its dates and why, how to write it. */
export default function Certification({ loaderData: { certification, earlier } }: Route.ComponentProps) {
  const words = useWords(certificationWords);
  const { yours, ours } = useWords(portalWords);
  if (!certification) return <NotYet title={words.title} {...words.none} href="/portal/exam" />;
  const { message } = certification;
  return (
    <Page title={words.title} aside={<Record timeline={certification.timeline} letters={certification.letters} />}>
      <h1>{words.title}</h1>
      <Verdict tone={certification.statusTone} word={certification.statusWords}>
        <p>
          {words.verdict} <a href={certification.registry.href}>{words.registry}</a>
        </p>
      </Verdict>
      {certification.beingRecorded && <BeingRecorded />}
      {message && (
        <Alert tone={message.tone} heading={message.heading}>
          {message.text}
        </Alert>
      )}
      {certification.yours.length > 0 && (
        <section className="ps-section" aria-labelledby="you">
          <h2 id="you">{yours}</h2>
          <Duties duties={certification.yours} />
        </section>
      )}
      {certification.ours.length > 0 && (
        <section className="ps-section" aria-labelledby="we">
          <h2 id="we">{ours}</h2>
          <Duties duties={certification.ours} ours />
        </section>
      )}
      <CertificationFacts certification={certification} />
      <Certificate certification={certification} />
      <Dates deadlines={certification.deadlines} />
      <Credential certification={certification} />
      <Terms terms={certification.terms} earlier={earlier} />
    </Page>
  );
}

/** The facts of the public page (500.2), as its holder may check them. */
function CertificationFacts({ certification }: { certification: CertificationView }) {
  const words = useWords(certificationWords).facts;
  return (
    <section className="ps-section" aria-labelledby="facts">
      <h2 id="facts">{words.heading}</h2>
      <Facts
        facts={[
          { label: words.name, value: certification.name },
          { label: words.number, value: certification.number },
          { label: words.since, value: <Day day={certification.activeFrom} /> },
          {
            label: words.through,
            value: (
              <>
                <Day day={certification.expires} /> <span className="ps-meta">({words.throughText})</span>
              </>
            ),
          },
          { label: words.status, value: certification.registry.statusWords },
          { label: words.action, value: certification.registry.actionWords },
        ]}
      />
    </section>
  );
}
