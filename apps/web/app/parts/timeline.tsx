import type { TimelineRow } from '../contract';

/** Oldest first for applicants, newest first for staff: the caller's order stays. A hollow dot has not happened yet. */
export const Timeline = ({ rows, showCodes = false }: { rows: TimelineRow[]; showCodes?: boolean }) => (
  <ol className="ps-timeline">
    {rows.map((row, index) => (
      <li key={`${row.when}-${index}`} className={row.state === 'done' ? undefined : `is-${row.state}`}>
        <span className="ps-timeline__when">
          {row.when}
          {row.who && ` · ${row.who}`}
        </span>
        <p>
          {row.text}
          {showCodes &&
            row.codes?.map((code) => (
              <span key={code}>
                {' '}
                <span className="ps-code">{code}</span>
              </span>
            ))}
        </p>
      </li>
    ))}
  </ol>
);
