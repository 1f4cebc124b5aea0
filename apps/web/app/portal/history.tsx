import type { TimelineRow } from '../contract';
import { useWords } from '../language/use-words';
import { Icon } from '../parts/icon';
import { Timeline } from '../parts/timeline';
import { portalWords } from '../words/portal';

/** How many things of the past are shown at once. */
const recent = 5;

/** What happened, the last things open and the earlier ones folded away, then today and what comes. */
export function History({ rows }: { rows: TimelineRow[] }) {
  const words = useWords(portalWords);
  const past = rows.filter(({ state }) => state === 'done').length;
  const folded = past > recent + 1 ? past - recent : 0;
  return (
    <>
      {folded > 0 && (
        <details className="ps-why">
          <summary>
            <Icon name="chevron_right" />
            {words.earlier(folded)}
          </summary>
          <Timeline rows={rows.slice(0, folded)} />
        </details>
      )}
      <Timeline rows={rows.slice(folded)} />
    </>
  );
}
