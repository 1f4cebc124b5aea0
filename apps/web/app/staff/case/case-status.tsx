import { Status } from '../../parts/status';
import type { IconName } from '../../../theme/icons.mts';
import type { StaffCase } from '../contract';

const icons: Record<string, IconName> = {
  incomplete: 'schedule',
  complete: 'help_outline',
  approved: 'check_circle',
  denied: 'cancel',
  void: 'history',
  withdrawn: 'do_not_disturb',
};

/** Whose turn it is, and where the case stands; "your turn" is said once, by the first. */
export const CaseStatus = ({ view: { turn, turnWords, status, statusWords, tone } }: { view: StaffCase }) => (
  <>
    {turn !== 'nobody' && (
      <Status tone={turn === 'us' ? 'turn' : 'off'} icon={turn === 'us' ? 'person' : 'schedule'} pill>
        {turnWords}
      </Status>
    )}
    <Status tone={tone === 'turn' ? 'wait' : tone} icon={icons[status] ?? 'info'} pill>
      {statusWords}
    </Status>
  </>
);
