import type { Day as DayView, Moment } from '../contract';

/** A Pacific date in the words of the program. */
export const Day = ({ day, className }: { day: DayView; className?: string }) => (
  <time dateTime={day.on} className={className}>
    {day.words}
  </time>
);

/** An instant, in words with its Pacific time. */
export const Time = ({ moment, className }: { moment: Moment; className?: string }) => (
  <time dateTime={moment.at} className={`ps-moment${className ? ` ${className}` : ''}`}>
    {moment.words}
  </time>
);
