import { Rows } from '../../parts/rows';
import type { ActionView, ReasonView, StaffCase } from '../contract';

type Reasoned = NonNullable<ActionView['items']>[number];

/** Items that carry a reason of the class, where the API has not listed them with the action. */
const withReason = (view: StaffCase, wanted: ReasonView['class']): Reasoned[] =>
  view.checklist
    .filter((row) => row.state === 'not-met' && row.reasons.some((reason) => reason.class === wanted))
    .map(({ item, label, reasons }) => ({ item, label, reasons: reasons.filter((reason) => reason.class === wanted) }));

/** What the letter will ask for, or why it declines: each item with its coded reasons. */
export function Asked({ name, view, offered }: { name: 'ask-for-more' | 'deny'; view: StaffCase; offered: ActionView | undefined }) {
  const items = offered?.items ?? withReason(view, name === 'deny' ? 'decline' : 'fixable');
  return (
    <section className="ps-section" aria-labelledby="items">
      <h2 id="items">
        {name === 'deny' ? 'Reasons the letter will give' : 'What the letter will ask for'} <span className="ps-count">{items.length}</span>
      </h2>
      <Rows
        rows={items.map(({ item, label, reasons }) => ({
          id: item,
          label: <strong>{label}</strong>,
          meta: reasons.map(({ code, text }) => (
            <span key={code} className="ps-reason">
              <span className="ps-code">{code}</span> {text}
            </span>
          )),
        }))}
      />
    </section>
  );
}
