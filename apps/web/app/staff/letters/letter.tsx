import { read } from '../../api/api.server';
import type { LetterView } from '../../contract';
import { Breadcrumbs } from '../../parts/breadcrumbs';
import { Page } from '../../parts/page';
import { Time } from '../../parts/time';
import type { Handle } from '../../root';
import { LetterState } from '../case/letters';
import { languageNames } from '../language-names';
import type { Route } from './+types/letter';

export const handle: Handle = { frame: 'staff' };

/** The page may show a frame. */
export { headers } from '../../portal/letters/letter';

export const loader = ({ request, params }: Route.LoaderArgs) => read<LetterView>(request, `/letters/${encodeURIComponent(params.id)}`);

/** A letter as it was sent. */
export default function LetterPage({ loaderData: letter }: Route.ComponentProps) {
  return (
    <Page title={letter.title} trail={<Breadcrumbs to={[{ href: '/staff', label: 'My work' }]} here={letter.title} />}>
      <div className="ps-case__top">
        <h1>{letter.title}</h1>
        <LetterState letter={letter} />
      </div>
      <p className="ps-soft">
        <Time moment={letter.date} /> · {languageNames[letter.language]} · email
      </p>
      {letter.html ? (
        <iframe
          className="ps-letter"
          src={`/staff/letters/${encodeURIComponent(letter.id)}/paper`}
          title={`Letter: ${letter.title}`}
          sandbox=""
        />
      ) : (
        <p>It is not written yet. It is written when it leaves.</p>
      )}
      {letter.text && (
        <details className="ps-why">
          <summary>The same letter as plain text</summary>
          <pre className="ps-plaintext">{letter.text}</pre>
        </details>
      )}
    </Page>
  );
}
