import { Checks } from '../../forms/choices';
import { DateField } from '../../forms/date-field';
import { Field, TextArea } from '../../forms/fields';
import { useProgram } from '../../frame/use-root';
import type { StaffCase } from '../contract';
import { isPaperItem } from '../paper/paper-items';
import type { Decision } from './texts';

/** What came on paper or by mail is judged by the day it was received, not by the day somebody typed it in. */
export function PaperFields({ name, view }: { name: Decision; view: StaffCase }) {
  const { today } = useProgram();
  if (name !== 'withdraw' && name !== 'note-appeal' && name !== 'correct') return null;
  return (
    <section className="ps-section" aria-labelledby="paper">
      <h2 id="paper">What was received</h2>
      <DateField
        name="receivedOn"
        label="Received on"
        hint={`The day it reached us. Today is ${today.words}.`}
        saved={name === 'correct' ? null : today.on}
      />
      {name === 'correct' && <Reopened view={view} />}
      {name !== 'note-appeal' && (
        <TextArea name="note" label="What it is and where it is kept" hint="For example: signed letter, in the paper file of this case." />
      )}
    </section>
  );
}

/** 801.8.B: everything that was missing had come by the last day, and two people have seen it. */
function Reopened({ view: { id, checklist } }: { view: StaffCase }) {
  const missing = checklist.filter(({ state }) => state === 'missing' || state === 'rejected');
  return (
    <>
      <Checks
        name="items"
        legend="What had come by then"
        options={missing.map(({ item, label, rule }) => ({
          value: item,
          label: (
            <>
              {label} <span className="ps-code">{rule}</span>
            </>
          ),
        }))}
      />
      <ul className="ps-plainlist">
        {missing
          .filter(({ item }) => isPaperItem(item))
          .map(({ item, label }) => (
            <li key={item}>
              <a href={`/staff/applications/${id}/items/${item}/paper`}>Scan what came: {label}</a>
            </li>
          ))}
      </ul>
      <Field
        name="secondPerson"
        label="Second person"
        hint="The work email of a colleague who has seen it too. Not yours."
        type="email"
        size="medium"
      />
    </>
  );
}
