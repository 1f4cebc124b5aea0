import type { ReactNode } from 'react';
import type { IconName } from '../../theme/icons.mts';
import { Icon } from './icon';

const looks: Record<string, { icon: IconName; className: string }> = {
  good: { icon: 'check_circle', className: '' },
  late: { icon: 'do_not_disturb', className: ' ps-verdict--stop' },
  stop: { icon: 'cancel', className: ' ps-verdict--stop' },
  off: { icon: 'history', className: ' ps-verdict--off' },
};

/** How a certification stands, in one large word with its sign. */
export function Verdict({ tone, word, children }: { tone: string; word: string; children?: ReactNode }) {
  const { icon, className } = looks[tone] ?? { icon: 'history' as const, className: ' ps-verdict--off' };
  return (
    <div className={`ps-verdict${className}`}>
      <Icon name={icon} />
      <div>
        <p className="ps-verdict__word">{word}</p>
        {children}
      </div>
    </div>
  );
}
