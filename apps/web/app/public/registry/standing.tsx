import type { IconName } from '../../../theme/icons.mts';
import { Status, type Tone } from '../../parts/status';
import type { Standing } from './contract';

const looks: Record<Standing['status'], { tone: Tone; icon: IconName }> = {
  'Active/No sanctions': { tone: 'good', icon: 'check_circle' },
  Suspended: { tone: 'stop', icon: 'do_not_disturb' },
  Revoked: { tone: 'stop', icon: 'cancel' },
  'Expired/Lapsed/Vacated': { tone: 'off', icon: 'history' },
};
export const lookOf = ({ status }: Pick<Standing, 'status'>) => looks[status];

/** 500.2.E: icon and words. */
export const StandingStatus = ({ standing }: { standing: Pick<Standing, 'status' | 'statusWords'> }) => (
  <Status {...lookOf(standing)}>{standing.statusWords}</Status>
);

/** 500.2.F: an open investigation is marked, everything else is said by the status already. */
export const StandingAction = ({ standing: { action, actionWords } }: { standing: Pick<Standing, 'action' | 'actionWords'> }) =>
  action === 'Under investigation' ? (
    <Status tone="turn" icon="search">
      {actionWords}
    </Status>
  ) : (
    <>{actionWords}</>
  );
