import type { Handle } from '../../root';
import { read } from '../../api/api.server';
import { useProgram } from '../../frame/use-root';
import { Empty } from '../../parts/empty';
import { Page } from '../../parts/page';
import { Time } from '../../parts/time';
import type { Queue } from '../contract';
import type { Route } from './+types/queue';
import { QueueTable } from './queue-table';
import { address, filterOf, type QueueFilter } from './queue-filter';

export const handle: Handle = { frame: 'staff' };

export async function loader({ request }: Route.LoaderArgs) {
  const filter = filterOf(new URL(request.url).searchParams);
  const asked = new URLSearchParams(Object.entries(filter).filter(([, value]) => value));
  return { filter, queue: await read<Queue>(request, `/staff/queue?${asked}`) };
}

/** Everything open, by what is due: days left first, red when overdue. Filters are part of the address. */
export default function QueuePage({ loaderData: { filter, queue } }: Route.ComponentProps) {
  const { now } = useProgram();
  const groups = queue.groups.filter((group) => group.rows.length > 0);
  const shown = groups.reduce((sum, group) => sum + group.rows.length, 0);
  const found = queue.groups.reduce((sum, group) => sum + group.count, 0);
  return (
    <Page title={filter.q ? `My work: ${filter.q}` : 'My work'}>
      <div className="ps-section__head">
        <h1>My work</h1>
        <p className="ps-meta">
          <Time moment={now} /> · <a href={address(filter)}>Refresh</a>
        </p>
      </div>
      <Views filter={filter} counts={queue.counts} />
      <FilterForm filter={filter} />
      {groups.length ? <QueueTable groups={groups} filter={filter} /> : <Nothing filter={filter} counts={queue.counts} />}
      {shown > 0 && (
        <p className="ps-keys">
          {shown} of {found} shown. Keys: <kbd>Tab</kbd> next case, <kbd>Enter</kbd> open, <kbd>Ctrl</kbd>+<kbd>Enter</kbd> open in a new
          tab. Filters are part of the address, so you can bookmark a view.
        </p>
      )}
    </Page>
  );
}

const views = [
  { id: '', label: 'All' },
  { id: 'overdue', label: 'Overdue' },
  { id: 'this-week', label: 'This week' },
  { id: 'our-turn', label: 'Our turn' },
  { id: 'waiting', label: 'Waiting for others' },
  { id: 'ended', label: 'Ended' },
] as const;

function Views({ filter, counts }: { filter: QueueFilter; counts: Queue['counts'] }) {
  return (
    <nav className="ps-tabs" aria-label="Views">
      {views.map(({ id, label }) => {
        const count = id ? counts[id] : undefined;
        return (
          <a key={id} href={address({ q: filter.q, group: id })} aria-current={filter.group === id ? 'page' : undefined}>
            {label}
            {count !== undefined && (
              <>
                {' '}
                <span className={`ps-count${id === 'overdue' && count > 0 ? ' ps-count--late' : ''}`}>{count}</span>
              </>
            )}
          </a>
        );
      })}
    </nav>
  );
}

function FilterForm({ filter }: { filter: QueueFilter }) {
  return (
    <form className="ps-filter" action="/staff" aria-label="Filter my work">
      <div>
        <label htmlFor="group">Due</label>
        <select className="usa-select" id="group" name="group" defaultValue={filter.group}>
          {views.map(({ id, label }) => (
            <option key={id} value={id}>
              {id ? label : 'Any time'}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label htmlFor="who">Person or case</label>
        <input className="usa-input" id="who" name="q" type="search" defaultValue={filter.q} />
      </div>
      <button className="usa-button" type="submit">
        Apply
      </button>
      <a className="usa-button usa-button--unstyled" href="/staff">
        Clear
      </a>
    </form>
  );
}

/** Never a blank table: what is true, and where there is something. */
function Nothing({ filter, counts }: { filter: QueueFilter; counts: Queue['counts'] }) {
  if (filter.q)
    return (
      <Empty>
        <p>
          <strong>Nobody and no case is called “{filter.q}”.</strong> Try a family name, or a number such as APP-2026-000012.
        </p>
        <p>
          <a href="/staff">Show all work</a>
        </p>
      </Empty>
    );
  const waiting = counts['waiting'] ?? 0;
  return (
    <Empty>
      <p>
        <strong>{filter.group ? 'Nothing is in this view.' : 'No work is due.'}</strong>{' '}
        {waiting > 0 && <a href={address({ q: '', group: 'waiting' })}>Waiting for others: {waiting}</a>}
      </p>
    </Empty>
  );
}
