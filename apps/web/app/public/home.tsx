import { useWords } from '../language/use-words';
import { Phone } from '../frame/footer';
import { useProgram } from '../frame/use-root';
import { Money } from '../parts/money';
import { Note } from '../parts/note';
import { Title } from '../parts/page';
import { homeWords } from '../words/home';
import { SearchForm } from './registry/search-form';

const Landscape = () => (
  <svg className="ps-hero__art" viewBox="0 0 760 460" preserveAspectRatio="xMaxYMax slice" aria-hidden="true" focusable="false">
    <circle cx="530" cy="178" r="84" fill="#f1e5cd" />
    <circle cx="530" cy="178" r="56" fill="#dec69a" />
    <path d="M60 460C190 380 250 270 380 292s170 104 380-32v200z" fill="#c4eeeb" />
    <path d="M150 460c110-60 180-118 290-92s190 60 320-30v122z" fill="#6fbab3" />
    <path d="M300 460c90-50 150-92 240-66s140 34 220 4v62z" fill="#0f6460" />
  </svg>
);

export default function Home() {
  const words = useWords(homeWords);
  const { numbers, fees, contact } = useProgram();
  return (
    <>
      <Title of={words.title} />
      <div className="ps-hero">
        <Landscape />
        <div className="ps-wrap">
          <div className="ps-hero__in">
            <h1>{words.heading}</h1>
            <p className="ps-lead">{words.lead}</p>
            <SearchForm />
          </div>
        </div>
      </div>
      <div className="ps-wrap ps-band">
        <div className="ps-cols">
          <section aria-labelledby="steps">
            <h2 id="steps">{words.steps}</h2>
            <ol className="usa-process-list">
              {words.stepList(numbers).map(({ heading, text }) => (
                <li className="usa-process-list__item" key={heading}>
                  <h3 className="usa-process-list__heading">{heading}</h3>
                  <p>{text}</p>
                </li>
              ))}
            </ol>
            <div className="ps-btns">
              <a className="usa-button" href="/portal">
                {words.start}
              </a>
              <a href="/how-to-apply">{words.how}</a>
            </div>
          </section>
          <div>
            <Note heading={words.fees}>
              <dl className="ps-price">
                {fees
                  .filter(({ code }) => words.feeNames[code])
                  .map(({ code, cents }) => (
                    <div key={code}>
                      <dt>{words.feeNames[code]}</dt>
                      <dd>
                        <Money cents={cents} />
                      </dd>
                    </div>
                  ))}
              </dl>
              <p className="ps-small">
                <a href="/fees">{words.allFees}</a>
              </p>
            </Note>
            <section className="ps-section ps-beside" aria-labelledby="code">
              <h2 id="code">{words.code}</h2>
              <p>{words.codeText(numbers.codeValues)}</p>
              <p>
                <a href="/code-of-ethics">{words.readCode}</a>
              </p>
            </section>
            <p className="ps-small ps-soft ps-after">
              {words.talk} {words.talkText[0]}
              <Phone phone={contact.phone} />
              {words.talkText[1]}
              <a href={`mailto:${contact.email}`}>{contact.email}</a>.
            </p>
          </div>
        </div>
      </div>
    </>
  );
}
