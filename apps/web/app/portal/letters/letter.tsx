import { read } from '../../api/api.server';
import type { LetterView } from '../../contract';
import { useWords } from '../../language/use-words';
import { Breadcrumbs } from '../../parts/breadcrumbs';
import { Page } from '../../parts/page';
import { Time } from '../../parts/time';
import { letterWords } from '../../words/letters';
import type { Route } from './+types/letter';

export async function loader({ request, params }: Route.LoaderArgs) {
  const { html, text, ...letter } = await read<LetterView>(request, `/letters/${encodeURIComponent(params.id)}`);
  return { letter, written: Boolean(html || text) };
}

/** Everything a page of ours needs, and a frame for the letter. */
const frames =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; form-action 'self'; frame-src 'self'; base-uri 'none'; frame-ancestors 'none'";
export const headers = () => ({ 'content-security-policy': frames });

/** The letter as it was sent, in a frame where nothing can run. */
export default function Letter({ loaderData: { letter, written } }: Route.ComponentProps) {
  const words = useWords(letterWords);
  const paper = `/portal/letters/${encodeURIComponent(letter.id)}/paper`;
  return (
    <Page title={letter.title} trail={<Breadcrumbs to={[{ href: '/portal/letters', label: words.title }]} here={letter.title} />}>
      <h1>{letter.title}</h1>
      <p className="ps-meta">
        <Time moment={letter.date} /> · {letter.stateWords} · {words.languages[letter.language]}
      </p>
      {written ? (
        <>
          <p className="ps-small">
            <a href={paper}>{words.alone}</a>
          </p>
          <iframe
            className="ps-letter"
            src={paper}
            title={words.frame(letter.title)}
            sandbox="allow-popups allow-top-navigation-by-user-activation"
          />
        </>
      ) : (
        <p>{words.notYet}</p>
      )}
    </Page>
  );
}
