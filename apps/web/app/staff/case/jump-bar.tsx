/** A section of the page: its heading's id. */
export interface Place {
  id: string;
  label: string;
}

/** On a phone Actions and Deadlines come first, because they stand last on the page. */
export const JumpBar = ({ places }: { places: Place[] }) => (
  <nav className="ps-jump" aria-label="On this page">
    <ul>
      {[
        { id: 'acts', label: 'Actions' },
        { id: 'dl', label: 'Deadlines' },
      ].map(({ id, label }) => (
        <li key={id} className="ps-onlyphone">
          <a href={`#${id}`}>{label}</a>
        </li>
      ))}
      {[...places, { id: 'letters', label: 'Letters' }, { id: 'time', label: 'Timeline' }].map(({ id, label }) => (
        <li key={id}>
          <a href={`#${id}`}>{label}</a>
        </li>
      ))}
    </ul>
  </nav>
);
