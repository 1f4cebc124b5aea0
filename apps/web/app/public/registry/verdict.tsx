import type { Day as DayView } from '../../contract';
import { useWords } from '../../language/use-words';
import { Day } from '../../parts/time';
import { Verdict } from '../../parts/verdict';
import { registryWords } from '../../words/registry';
import type { Entry } from './contract';
import { lookOf } from './standing';

/** The answer before the details: certified today or not. */
export function TodaysVerdict({ entry, today }: { entry: Entry; today: DayView }) {
  const words = useWords(registryWords).verdict;
  const { tone } = lookOf(entry);
  const active = tone === 'good';
  return (
    <Verdict tone={entry.status === 'Suspended' ? 'late' : tone} word={entry.statusWords}>
      <p>
        {active ? words.certified : words.notCertified} <Day day={today} />.
      </p>
      {active && entry.action === 'Under investigation' && <p>{words.investigated}</p>}
    </Verdict>
  );
}
