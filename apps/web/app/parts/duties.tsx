import type { Duty } from '../contract';
import { Why } from './why';

const dueTone = { turn: ' ps-due--turn', soon: ' ps-due--turn', plain: '', late: ' ps-due--late' } as const;

/** A thing that only arrived has a day, but no due date. */
const isDue = ({ id, by }: Duty): boolean => by !== undefined && !id.startsWith('check/');

/** One duty each: its date, what it is, the button, and why this date. */
export const Duties = ({ duties, ours = false }: { duties: Duty[]; ours?: boolean }) => (
  <ul className={`ps-duties${ours ? ' ps-duties--ours' : ''}`}>
    {duties.map((duty) => (
      <li key={duty.id}>
        <p className={`ps-due${dueTone[duty.tone]}`}>
          <span className="ps-due__by">{duty.byLabel}</span>{' '}
          {duty.by && (
            <time className="ps-due__date" dateTime={duty.by.on}>
              {duty.by.words}
            </time>
          )}{' '}
          {duty.leftWords && <span className="ps-due__left">{duty.leftWords}</span>}
        </p>
        <div>
          <h3>{duty.heading}</h3>
          <p>{duty.text}</p>
          {duty.action && (
            <p className="ps-flush">
              <a className="usa-button" href={duty.action.href}>
                {duty.action.label}
              </a>
            </p>
          )}
          {duty.why && <Why why={duty.why} about={duty.heading} dated={isDue(duty)} />}
        </div>
      </li>
    ))}
  </ul>
);
