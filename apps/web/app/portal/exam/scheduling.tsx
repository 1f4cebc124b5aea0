import type { CandidacyView } from '../../contract';
import { useWords } from '../../language/use-words';
import { Facts } from '../../parts/facts';
import { Icon } from '../../parts/icon';
import { frameWords } from '../../words/frame';
import { examWords } from '../../words/exam';

const dialled = (phone: string): string => `tel:+${phone.replace(/\D/g, '')}`;

/** 403.intro before 403.4 and 403.5: first what to read, then how to make, move or cancel an appointment with the vendor. */
export function Scheduling({ candidacy: { preparation, vendor, canSchedule, attempts } }: { candidacy: CandidacyView }) {
  const { prepare, schedule } = useWords(examWords);
  const [before, between] = schedule.phone;
  const booked = attempts.some(({ state }) => state === 'scheduled');
  return (
    <>
      <section className="ps-section" aria-labelledby="prepare">
        <h2 id="prepare">{prepare.heading}</h2>
        <p>{prepare.text}</p>
        <ul className="ps-bullets">
          {preparation.map(({ label, href }) => (
            <li key={href}>
              <Elsewhere href={href} label={label} />
            </li>
          ))}
        </ul>
      </section>
      <section className="ps-section" aria-labelledby="appointment">
        <h2 id="appointment">{schedule.heading(vendor.name)}</h2>
        <p>{schedule.text(vendor.name)}</p>
        {canSchedule && !booked && (
          <p>
            <a className="usa-button" href={vendor.schedulingUrl} rel="noreferrer">
              {schedule.go}
            </a>
          </p>
        )}
        {!canSchedule && !booked && <p className="ps-soft">{schedule.not}</p>}
        <Facts
          facts={[
            {
              label: schedule.online,
              value: <Elsewhere href={vendor.schedulingUrl} label={booked ? schedule.change : shortened(vendor.schedulingUrl)} />,
            },
            {
              label: schedule.byPhone,
              value: (
                <>
                  {before}
                  <a href={dialled(vendor.phone)} className="ps-nowrap">
                    {vendor.phone}
                  </a>
                  {between}
                  {vendor.option}
                </>
              ),
            },
            { label: schedule.hours, value: vendor.hours },
          ]}
        />
      </section>
    </>
  );
}

const shortened = (url: string): string => url.replace(/^https?:\/\//, '');

/** A link that leaves this site. */
export function Elsewhere({ href, label }: { href: string; label: string }) {
  const words = useWords(frameWords);
  return (
    <a href={href} rel="noreferrer">
      {label} <Icon name="launch" />
      <span className="ps-vh">, {words.anotherSite}</span>
    </a>
  );
}
