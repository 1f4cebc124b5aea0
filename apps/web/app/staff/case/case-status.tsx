import { Status } from '../../parts/status';
import type { IconName } from '../../../theme/icons.mts';
import type { CaseParts } from '../contract';

/** Signs of stages that their tone alone does not tell. */
const icons: Record<string, IconName> = {
  incomplete: 'schedule',
  complete: 'help_outline',
  denied: 'cancel',
  void: 'history',
  withdrawn: 'do_not_disturb',
  lapsed: 'history',
  expired: 'history',
  vacated: 'history',
  suspended: 'do_not_disturb',
  revoked: 'cancel',
};

/** Whose turn it is, and where the case stands; "your turn" is said once, by the first. */
export function CaseStatus({ view: { turn, turnWords, status, statusWords, tone } }: { view: CaseParts }) {
  const icon = icons[status];
  return (
    <>
      {turn !== 'nobody' && (
        <Status tone={turn === 'us' ? 'turn' : 'off'} icon={turn === 'us' ? 'person' : 'schedule'} pill>
          {turnWords}
        </Status>
      )}
      <Status tone={tone === 'turn' ? 'wait' : tone} {...(icon && { icon })} pill>
        {statusWords}
      </Status>
    </>
  );
}
