import { Empty } from '../../parts/empty';
import { Status } from '../../parts/status';
import { Why } from '../../parts/why';
import type { IconName } from '../../../theme/icons.mts';
import type { DeadlineView } from '../contract';

const icons: Record<string, IconName> = { running: 'timer', met: 'check_circle', missed: 'error', ended: 'radio_button_unchecked' };

/** The clocks of the case, each with its reason. */
export const Deadlines = ({ deadlines }: { deadlines: DeadlineView[] }) => (
  <section aria-labelledby="dl">
    <h2 id="dl">Deadlines</h2>
    {deadlines.length ? (
      <ul className="ps-clocks">
        {deadlines.map((deadline) => (
          <li key={deadline.id}>
            <div className="ps-clocks__row">
              <b>{deadline.label}</b>
              <Status tone={deadline.tone} icon={icons[deadline.state] ?? 'radio_button_unchecked'}>
                {deadline.stateWords}
              </Status>
            </div>
            <p>
              {deadline.dueWords}
              {deadline.leftWords && <span className="ps-soft"> · {deadline.leftWords}</span>}
            </p>
            <Why why={deadline.why} about={deadline.label} />
          </li>
        ))}
      </ul>
    ) : (
      <Empty>
        <p>No clock runs.</p>
      </Empty>
    )}
  </section>
);
