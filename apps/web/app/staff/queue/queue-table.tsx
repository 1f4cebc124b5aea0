import { Icon } from '../../parts/icon';
import { Pagination } from '../../parts/pagination';
import { Status } from '../../parts/status';
import { Day } from '../../parts/time';
import { caseAddress } from '../case/case-address';
import type { QueueGroup, QueueRow } from '../contract';
import { address, type QueueFilter } from './queue-filter';

const them: Record<QueueRow['kind'], string> = { application: 'Applicant', candidacy: 'Candidate', certification: 'Certified person' };
const turnOf = ({ turn, kind }: QueueRow): string => (turn === 'us' ? 'Us' : turn === 'them' ? them[kind] : 'Nobody');
const columns = ['Days left', 'Due', 'What is due', 'Case', 'Stage', 'Whose turn', 'Owner'] as const;

/** One `tbody` per group; one link per row, so that Tab walks the rows. */
export function QueueTable({ groups, filter }: { groups: QueueGroup[]; filter: QueueFilter }) {
  const only = filter.group ? groups[0] : undefined;
  return (
    <>
      <table className="ps-dense ps-queue">
        <caption className="ps-vh">Cases, earliest due date first</caption>
        <thead>
          <tr>
            {columns.map((label) => (
              <th key={label} scope="col" aria-sort={label === 'Due' ? 'ascending' : undefined}>
                {label}
                {label === 'Due' && <span aria-hidden="true"> ▲</span>}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.id}>
            <tr className="is-group">
              <th colSpan={columns.length} scope="rowgroup" className={group.id === 'overdue' ? 'ps-latehead' : undefined}>
                {group.title} <span className={`ps-count${group.id === 'overdue' ? ' ps-count--late' : ''}`}>{group.count}</span>
                {group.cursor && !only && (
                  <>
                    {' '}
                    <a href={address({ group: group.id, q: filter.q })}>
                      Show all<span className="ps-vh"> in {group.title}</span>
                    </a>
                  </>
                )}
              </th>
            </tr>
            {group.rows.map((row) => (
              <Row key={row.id} row={row} />
            ))}
          </tbody>
        ))}
      </table>
      {only && (
        <Pagination
          {...(filter.cursor && { first: address({ group: filter.group, q: filter.q }) })}
          {...(only.cursor && { next: address({ ...filter, cursor: only.cursor }) })}
        />
      )}
    </>
  );
}

function Row({ row }: { row: QueueRow }) {
  const late = row.daysLeft !== undefined && row.daysLeft < 0;
  return (
    <tr className={`is-row${late ? ' is-late' : ''}`}>
      <td className="q-left">{row.leftWords && <Left words={row.leftWords} days={row.daysLeft} />}</td>
      <td className="q-due">{row.due && <Day day={row.due} />}</td>
      <th scope="row" className="q-what">
        <a href={caseAddress(row.kind, row.id)}>
          {row.what}
          <span className="ps-vh">, {row.reference}</span>
        </a>
        {row.rule && (
          <>
            {' '}
            <span className="ps-code">{row.rule}</span>
          </>
        )}
      </th>
      <td className="q-case">
        <strong>{row.name}</strong> <span className="ps-soft ps-nowrap">{row.reference}</span>
      </td>
      <td className="q-stage">{row.stageWords}</td>
      <td className="q-turn">
        <Status tone={row.turn === 'us' ? 'turn' : 'off'} icon={row.turn === 'us' ? 'person' : row.turn === 'them' ? 'schedule' : 'check'}>
          {turnOf(row)}
        </Status>
      </td>
      <td className="q-owner">{row.owner ?? '–'}</td>
    </tr>
  );
}

/** Days left, never hours. */
function Left({ words, days }: { words: string; days: number | undefined }) {
  if (days !== undefined && days < 0)
    return (
      <span className="ps-left ps-left--late">
        <Icon name="error" />
        {words}
      </span>
    );
  if (days === 0)
    return (
      <span className="ps-left ps-left--today">
        <Icon name="alarm" />
        {words}
      </span>
    );
  return <span className="ps-left">{words}</span>;
}
