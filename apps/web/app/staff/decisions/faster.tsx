import type { Problem } from '../../contract';
import { Alert } from '../../parts/alert';
import type { StaffCase } from '../contract';

/** The answer to a second decision (409): who, when, what, and the case as it is now, which this page has just read again. */
export function Faster({ problem, view }: { problem: Problem; view: StaffCase }) {
  const last = view.lastAct;
  const decided = problem.code?.startsWith('application-') && problem.code !== 'application-incomplete';
  return (
    <div tabIndex={-1} autoFocus className="ps-focused">
      <Alert tone="info" heading={decided ? 'Already decided' : 'This changed in the meantime'} announce>
        {problem.title} {last && `Last: ${last.text} (${[last.who, last.when].filter(Boolean).join(', ')}). `}
        Nothing was changed by your click. The case is now: {view.statusWords}.{' '}
        <a href={`/staff/applications/${view.id}`}>Show the case as it is now</a>
      </Alert>
    </div>
  );
}
