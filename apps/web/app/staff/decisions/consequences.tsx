import { Note } from '../../parts/note';
import type { ActionView } from '../contract';
import { type Decision, texts } from './texts';

/** Said plainly and once, before the click. */
export function Consequences({ name, offered }: { name: Decision; offered: ActionView | undefined }) {
  const sentences = offered?.consequences?.length ? offered.consequences : texts[name].consequences;
  return (
    <section className="ps-section" aria-label="What follows">
      <Note heading="What follows">
        <ul className="ps-bullets">
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Note>
    </section>
  );
}
