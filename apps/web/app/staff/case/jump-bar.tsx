/** On a phone Actions and Deadlines come first, because they stand last on the page. */
export const JumpBar = () => (
  <nav className="ps-jump" aria-label="On this page">
    <ul>
      <li className="ps-onlyphone">
        <a href="#acts">Actions</a>
      </li>
      <li className="ps-onlyphone">
        <a href="#dl">Deadlines</a>
      </li>
      <li>
        <a href="#checklist">Checklist</a>
      </li>
      <li>
        <a href="#docs">Documents</a>
      </li>
      <li>
        <a href="#req">Requests</a>
      </li>
      <li>
        <a href="#letters">Letters</a>
      </li>
      <li>
        <a href="#time">Timeline</a>
      </li>
    </ul>
  </nav>
);
