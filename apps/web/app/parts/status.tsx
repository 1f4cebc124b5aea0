import type { ReactNode } from 'react';
import { Icon } from './icon';
import type { IconName } from '../../theme/icons.mts';

export type Tone = 'good' | 'turn' | 'wait' | 'late' | 'stop' | 'off' | 'plain';

const usual: Record<Tone, IconName> = {
  good: 'check_circle',
  turn: 'person',
  wait: 'schedule',
  late: 'error',
  stop: 'cancel',
  off: 'radio_button_unchecked',
  plain: 'info',
};
const isTone = (text: string): text is Tone => text in usual;

/** Icon and words carry a status, colour only helps. `pill` only in a case header. */
export function Status({ tone, icon, pill = false, children }: { tone: string; icon?: IconName; pill?: boolean; children: ReactNode }) {
  const known = isTone(tone) ? tone : 'plain';
  return (
    <span className={`ps-status ps-status--${known}${pill ? ' ps-status--pill' : ''}`}>
      <Icon name={icon ?? usual[known]} />
      {children}
    </span>
  );
}
