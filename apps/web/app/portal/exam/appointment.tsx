import type { CandidacyView } from '../../contract';
import { useWords } from '../../language/use-words';
import { Facts } from '../../parts/facts';
import { Time } from '../../parts/time';
import { examWords } from '../../words/exam';

/** 403.4.A, 403.4.B: when and where, and the last moment to move or cancel it without losing the fee. */
export function Appointment({ candidacy: { attempts } }: { candidacy: CandidacyView }) {
  const words = useWords(examWords).appointment;
  const appointment = attempts.find(({ state }) => state === 'scheduled')?.appointment;
  if (!appointment) return null;
  return (
    <section className="ps-section" aria-labelledby="booked">
      <h2 id="booked">{words.heading}</h2>
      <Facts
        facts={[
          { label: words.when, value: <Time moment={appointment.at} /> },
          { label: words.where, value: appointment.modeWords },
          { label: words.change, value: appointment.over ? words.over : appointment.cancelWords },
        ]}
      />
      <p className="ps-after">{words.lost}</p>
    </section>
  );
}
