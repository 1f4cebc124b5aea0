import type { Why as WhyView } from '../contract';
import { useWords } from '../language/use-words';
import { partWords } from '../words/parts';
import { Icon } from './icon';

/** Why a date is what it is: start, length, what does not move it, what happens after; the rule last. `about` tells apart for a screen reader. */
export function Why({ why, about, dated = true }: { why: WhyView; about: string; dated?: boolean }) {
  const words = useWords(partWords);
  return (
    <details className="ps-why">
      <summary>
        <Icon name="chevron_right" />
        {dated ? words.whyDate : words.whyNoDate}
        <span className="ps-vh"> {about}</span>
      </summary>
      <div className="ps-why__body">
        <p>{why.summary}</p>
        {why.details.map((detail) => (
          <p key={detail}>{detail}</p>
        ))}
        <p className="ps-why__rule">
          {words.rule} {why.rule}
        </p>
      </div>
    </details>
  );
}
