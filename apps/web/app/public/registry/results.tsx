import { data } from 'react-router';
import { useWords } from '../../language/use-words';
import { Empty } from '../../parts/empty';
import { Page } from '../../parts/page';
import { Pagination } from '../../parts/pagination';
import { Time } from '../../parts/time';
import { registryWords } from '../../words/registry';
import type { Route } from './+types/results';
import { ask, type Asked, statusOf } from './ask.server';
import type { RegistryList } from './contract';
import { Entries } from './entries';
import { legible } from './legible';
import { SearchForm } from './search-form';
import { TooOften } from './too-often';

/** What has a digit in it is meant as a number; a name has none. */
const fieldOf = (asked: string) => (/\d/.test(asked) ? 'number' : 'name');

interface Loaded extends Asked<RegistryList> {
  asked: string;
  cursor?: string;
}

export async function loader({ request }: Route.LoaderArgs) {
  const { searchParams } = new URL(request.url);
  const typed = searchParams.get('q');
  if (typed === null) return data<Loaded>({ asked: '' });
  const asked = legible(typed);
  const cursor = searchParams.get('cursor');
  const query = new URLSearchParams({ [fieldOf(asked)]: asked, ...(cursor !== null && { cursor }) });
  const found = await ask<RegistryList>(request, `/registry/v1/certifications?${query.toString()}`);
  return data<Loaded>({ asked, ...(cursor !== null && { cursor }), ...found }, statusOf(found));
}
export const headers: Route.HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

/** 500.1: search without an account. */
export default function Results({ loaderData }: Route.ComponentProps) {
  const words = useWords(registryWords);
  const { asked, cursor, view, problem, waitSeconds } = loaderData;
  const pageOf = (after?: string) => `/registry?${new URLSearchParams({ q: asked, ...(after && { cursor: after }) }).toString()}`;
  return (
    <Page title={asked ? words.results.title(asked) : words.search.heading} wrong={Boolean(problem)}>
      <h1>{words.search.heading}</h1>
      {problem?.status === 429 && <TooOften seconds={waitSeconds} />}
      <SearchForm flat asked={asked} problem={problem} />
      {view && (
        <section className="ps-section ps-results" aria-labelledby="results">
          <div className="ps-section__head">
            <h2 id="results">{words.results.count(view.total, asked, view.matching === 'similar')}</h2>
            <p className="ps-meta">
              {words.results.asOf} <Time moment={view.asOf} />
            </p>
          </div>
          {view.certifications.length ? (
            <Entries entries={view.certifications} asked={asked} />
          ) : (
            <Empty>
              <p>{view.total ? words.results.noPage : words.results.nobody}</p>
            </Empty>
          )}
          <Pagination {...(cursor && { first: pageOf() })} {...(view.next && { next: pageOf(view.next) })} />
        </section>
      )}
      <section className="ps-section" aria-labelledby="not-found">
        <h2 id="not-found">{words.tips.heading}</h2>
        <ul className="ps-bullets">
          {words.tips.list.map((tip) => (
            <li key={tip}>{tip}</li>
          ))}
        </ul>
        <p>
          {words.tips.many[0]}
          <a href="/registry/check">{words.tips.many[1]}</a>
          {words.tips.many[2]}
        </p>
      </section>
    </Page>
  );
}
