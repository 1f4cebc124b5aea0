import { Alert } from '../../parts/alert';
import type { CaseHead } from '../case/case-trail';
import type { ActionView } from '../contract';

/** Why the step cannot be taken now, with its rule. */
export const NotPossible = ({ offered, head }: { offered: Pick<ActionView, 'refusal' | 'rule'> | undefined; head: CaseHead }) => (
  <Alert tone="info" heading="Not possible now">
    {offered?.refusal ?? 'This account cannot do this.'} {offered?.rule && <span className="ps-code">{offered.rule}</span>}{' '}
    <a href={head.href}>Back to the case</a>
  </Alert>
);
