import type { Problem } from '../../contract';
import { DateField } from '../../forms/date-field';
import { Form } from '../../forms/form';
import { useWords } from '../../language/use-words';
import { Day } from '../../parts/time';
import { registryWords } from '../../words/registry';
import type { PastStanding } from './contract';
import { StandingAction, StandingStatus } from './standing';

/** "Was this person certified on the day of the service?" Three fields and a plain form, so the address can be kept. */
export function Past({
  number,
  from,
  past,
  problem,
  typed,
}: {
  number: string;
  from?: string | undefined;
  past?: PastStanding | undefined;
  problem?: Problem | undefined;
  typed?: Record<string, string[]> | undefined;
}) {
  const words = useWords(registryWords).past;
  return (
    <section className="ps-section ps-past" aria-labelledby="past">
      <h2 id="past">{words.heading}</h2>
      <p>{words.example}</p>
      <Form
        method="get"
        action={`/registry/${number}#past`}
        label={words.heading}
        refused={{ typed: typed ?? {}, ...(problem && { problem }) }}
      >
        {from && <input type="hidden" name="q" value={from} />}
        <div className="ps-dateform">
          <DateField name="on" label={<span className="ps-vh">{words.date}</span>} />
          <button className="usa-button usa-button--outline" type="submit">
            {words.button}
          </button>
        </div>
      </Form>
      {past && (
        <div className="ps-answer" role="status">
          <p>
            {words.on} <Day day={past.on} /> {words.was}
          </p>
          <p>
            <StandingStatus standing={past} />
          </p>
          {past.action === 'Under investigation' && (
            <p>
              <StandingAction standing={past} />
            </p>
          )}
        </div>
      )}
    </section>
  );
}
