import { Rows } from '../../parts/rows';
import type { ActionView } from '../contract';

/** What the letter will ask for, or why it declines: each item with its coded reasons, in the words the applicant will read. */
export const Asked = ({ heading, items }: { heading: string; items: NonNullable<ActionView['items']> }) => (
  <section className="ps-section" aria-labelledby="items">
    <h2 id="items">
      {heading} <span className="ps-count">{items.length}</span>
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
