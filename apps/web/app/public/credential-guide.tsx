import { useWords } from '../language/use-words';
import { Page } from '../parts/page';
import { credentialWords, sample, title } from '../words/credential';

/** 213.5, 213.6: how a certified person names the certification, with examples, and what may not be misrepresented. */
export default function CredentialGuide() {
  const { title: heading, lead, parts, examples, not, check, mine, rule } = useWords(credentialWords);
  const forms = [
    { label: examples.short, text: `${sample.name}, ${title.short}, ${sample.number}` },
    { label: examples.long, text: `${sample.name}, ${title.long}, ${sample.number}` },
  ];
  return (
    <Page title={heading}>
      <h1>{heading}</h1>
      <p className="ps-lead">{lead}</p>
      <section className="ps-section" aria-labelledby="parts">
        <h2 id="parts">{parts.heading}</h2>
        <ol className="ps-bullets">
          {parts.list.map(([part, text]) => (
            <li key={part}>
              <strong>{part}</strong>, {text}
            </li>
          ))}
        </ol>
      </section>
      <section className="ps-section" aria-labelledby="examples">
        <h2 id="examples">{examples.heading}</h2>
        {forms.map(({ label, text }) => (
          <div className="ps-sample" key={label}>
            <p className="ps-meta">{label}</p>
            <p>
              <strong lang="en">{text}</strong>
            </p>
          </div>
        ))}
        <p className="ps-after">
          {mine[0]}
          <a href="/portal/certification">{mine[1]}</a>
          {mine[2]}
        </p>
      </section>
      <section className="ps-section" aria-labelledby="not">
        <h2 id="not">{not.heading}</h2>
        <p>{not.lead}</p>
        <ul className="ps-bullets">
          {not.list.map(([about, text]) => (
            <li key={about}>
              <strong>{about}</strong>: {text}
            </li>
          ))}
        </ul>
      </section>
      <p>
        {check[0]}
        <a href="/registry">{check[1]}</a>
        {check[2]}
      </p>
      <p className="ps-small ps-soft">{rule}</p>
    </Page>
  );
}
