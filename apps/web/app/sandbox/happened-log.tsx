import type { Moment } from '../contract';
import { Icon } from '../parts/icon';
import { Time } from '../parts/time';
import type { Happened, Walked } from './contract';

/** Days in order, each with what happened on it. */
function byDay(happened: Happened[]): Map<string, Happened[]> {
  const days = new Map<string, Happened[]>();
  for (const one of happened) days.set(one.at.on, [...(days.get(one.at.on) ?? []), one]);
  return days;
}

export function HappenedLog({ walked: { now, steps, happened }, from }: { walked: Walked; from?: Moment }) {
  return (
    <section className="ps-section" aria-labelledby="happened">
      <h2 id="happened" tabIndex={-1}>
        What just happened
      </h2>
      <p role="status">
        {from && (
          <>
            From <Time moment={from} /> to <Time moment={now} />:{' '}
          </>
        )}
        {steps === 0 ? 'no deadline lay on the way.' : `${steps} ${steps === 1 ? 'deadline' : 'deadlines'} on the way.`}
      </p>
      <ol className="ps-log">
        {[...byDay(happened)].map(([on, rows]) => (
          <li key={on}>
            <h3>
              <time dateTime={on}>{rows[0]?.at.words.split(',').slice(0, 2).join(',')}</time>
            </h3>
            <ul>
              {rows.map((row, index) => (
                <li key={`${row.reference}-${index}`}>
                  <Icon name="schedule" />
                  <p>
                    <a href={`/staff/cases/${row.caseId}`}>{row.reference}</a>: {row.what}
                  </p>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}
