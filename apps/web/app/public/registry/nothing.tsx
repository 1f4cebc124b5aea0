import type { Problem } from '../../contract';
import { useWords } from '../../language/use-words';
import { Page } from '../../parts/page';
import { registryWords } from '../../words/registry';
import { SearchForm } from './search-form';
import { TooOften } from './too-often';

/** No such number, or asked too often: says which, and offers the search. */
export function Nothing({ number, problem, seconds }: { number: string; problem: Problem | undefined; seconds: number | undefined }) {
  const words = useWords(registryWords);
  const often = problem?.status === 429;
  const heading = often ? words.search.heading : words.nothing.heading(number);
  return (
    <Page title={heading}>
      <h1>{heading}</h1>
      {often ? <TooOften seconds={seconds} /> : <p className="ps-lead">{words.nothing.text}</p>}
      <SearchForm flat asked={often ? number : ''} />
    </Page>
  );
}
