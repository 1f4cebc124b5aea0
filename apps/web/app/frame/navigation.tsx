import { useWords } from '../language/use-words';
import { Icon } from '../parts/icon';
import { frameWords } from '../words/frame';
import { useRoot } from './use-root';

export interface Place {
  href: string;
  label: string;
  /** Sent as a form: signing out changes something. */
  post?: boolean;
}

const isHere = (path: string, href: string) =>
  href === '/portal' || href === '/' ? path === href : path === href || path.startsWith(`${href}/`);

function Places({ places }: { places: Place[] }) {
  const path = (useRoot()?.path ?? '/').split('?')[0] ?? '/';
  return (
    <ul>
      {places.map(({ href, label, post }) => (
        <li key={href}>
          {post ? (
            <form method="post" action={href}>
              <button>{label}</button>
            </form>
          ) : (
            <a href={href} aria-current={isHere(path, href) ? 'page' : undefined}>
              {label}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}

/** On a phone a `details` that opens without scripts. */
export function Menu({ places }: { places: Place[] }) {
  const words = useWords(frameWords);
  return (
    <details className="ps-menu ps-nav">
      <summary>
        <Icon name="menu" />
        {words.menu}
      </summary>
      <nav aria-label={words.mainNav}>
        <Places places={places} />
      </nav>
    </details>
  );
}

export const Bar = ({ places }: { places: Place[] }) => (
  <nav className="ps-nav ps-nav--bar" aria-label={useWords(frameWords).mainNav}>
    <Places places={places} />
  </nav>
);
