import { Note } from '../../parts/note';

/** Said plainly and once, before the click. */
export const Consequences = ({ sentences }: { sentences: string[] }) => (
  <section className="ps-section" aria-labelledby="follows">
    <Note heading="What follows" id="follows">
      <ul className="ps-bullets">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Note>
  </section>
);
