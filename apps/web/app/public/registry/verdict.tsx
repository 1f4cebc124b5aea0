import type { Moment } from '../../contract';
import { useWords } from '../../language/use-words';
import { Time } from '../../parts/time';
import { Verdict } from '../../parts/verdict';
import { registryWords } from '../../words/registry';
import type { Entry } from './contract';
import { lookOf } from './standing';

/** The answer before the details: certified today or not, with the instant it was given at. */
export function TodaysVerdict({ entry, asOf }: { entry: Entry; asOf: Moment }) {
  const words = useWords(registryWords).verdict;
  const { tone } = lookOf(entry);
  const active = tone === 'good';
  return (
    <Verdict tone={entry.status === 'Suspended' ? 'late' : tone} word={entry.statusWords}>
      <p>
        {active ? words.certified : words.notCertified} <Time moment={asOf} />.
      </p>
      {active && entry.action === 'Under investigation' && <p>{words.investigated}</p>}
    </Verdict>
  );
}
