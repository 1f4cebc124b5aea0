import { useWords } from '../language/use-words';
import { partWords } from '../words/parts';
import { Icon } from './icon';

/** Lists are read by cursor: forward, and back to the first page. */
export function Pagination({ first, next }: { first?: string; next?: string }) {
  const words = useWords(partWords);
  if (!first && !next) return null;
  return (
    <nav aria-label={words.pages} className="usa-pagination">
      <ul className="usa-pagination__list">
        {first && (
          <li className="usa-pagination__item usa-pagination__arrow">
            <a href={first} className="usa-pagination__link">
              <Icon name="navigate_before" />
              {words.first}
            </a>
          </li>
        )}
        {next && (
          <li className="usa-pagination__item usa-pagination__arrow">
            <a href={next} className="usa-pagination__link">
              {words.next}
              <Icon name="navigate_next" />
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
