import { useWords } from '../language/use-words';
import { frameWords } from '../words/frame';

export function Breadcrumbs({ to, here }: { to: { href: string; label: string }[]; here: string }) {
  return (
    <nav className="usa-breadcrumb" aria-label={useWords(frameWords).breadcrumbs}>
      <ol className="usa-breadcrumb__list">
        {to.map(({ href, label }) => (
          <li className="usa-breadcrumb__list-item" key={href}>
            <a href={href} className="usa-breadcrumb__link">
              <span>{label}</span>
            </a>
          </li>
        ))}
        <li className="usa-breadcrumb__list-item usa-current" aria-current="page">
          <span>{here}</span>
        </li>
      </ol>
    </nav>
  );
}
