import { useProgram } from '../frame/use-root';
import { useWords } from '../language/use-words';
import { dollars } from '../parts/money';
import { Note } from '../parts/note';
import { Page } from '../parts/page';
import { feeWords } from '../words/fees';

const isProvider = (code: string) => code.startsWith('provider-') || code === 'curriculum-modification';

/** 601: the schedule in force today. */
export default function Fees() {
  const words = useWords(feeWords);
  const { fees, today } = useProgram();
  const groups = [
    { heading: words.groups.people, lines: fees.filter(({ code }) => !isProvider(code)) },
    { heading: words.groups.providers, lines: fees.filter(({ code }) => isProvider(code)) },
  ];
  return (
    <Page
      title={words.title}
      aside={
        <>
          <Note heading={words.refunds}>
            <p className="ps-small">{words.refundsText}</p>
          </Note>
          <Note heading={words.ways}>
            <p className="ps-small">{words.waysText}</p>
          </Note>
        </>
      }
    >
      <h1>{words.title}</h1>
      <p className="ps-lead">{words.lead(today.words)}</p>
      {groups.map(({ heading, lines }) => (
        <section className="ps-section" key={heading}>
          <h2>{heading}</h2>
          <table className="usa-table usa-table--borderless ps-table">
            <caption className="ps-vh">{heading}</caption>
            <thead>
              <tr>
                <th scope="col">{words.fee}</th>
                <th scope="col" className="ps-right">
                  {words.amount}
                </th>
              </tr>
            </thead>
            <tbody>
              {lines.map(({ code, cents }) => (
                <tr key={code}>
                  <th scope="row">{words.names[code] ?? code}</th>
                  <td className="ps-right ps-num">{cents === 0 ? words.none : dollars(cents)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
    </Page>
  );
}
