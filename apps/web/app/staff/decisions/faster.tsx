import type { Problem } from '../../contract';
import { Alert } from '../../parts/alert';
import type { CaseHead } from '../case/case-trail';
import type { StaffCase } from '../contract';

/** How a case stands now, and the last thing that a person did with it. */
export type Standing = Pick<StaffCase, 'statusWords' | 'lastAct'>;

/** The answer to a second decision (409): who, when, what, and the case as it is now, which this page has just read again. */
export function Faster({ problem, head, standing: { lastAct, statusWords } }: { problem: Problem; head: CaseHead; standing: Standing }) {
  const decided = problem.code?.startsWith('application-') && problem.code !== 'application-incomplete';
  return (
    <div tabIndex={-1} autoFocus className="ps-focused">
      <Alert tone="info" heading={decided ? 'Already decided' : 'This changed in the meantime'} announce>
        {problem.title} {lastAct && `Last: ${lastAct.text} (${[lastAct.who, lastAct.when].filter(Boolean).join(', ')}). `}
        Nothing was changed by your click. The case is now: {statusWords}. <a href={head.href}>Show the case as it is now</a>
      </Alert>
    </div>
  );
}
