import { data } from 'react-router';
import { dateIn } from '../../forms/form.server';
import { useWords } from '../../language/use-words';
import { Breadcrumbs } from '../../parts/breadcrumbs';
import { Facts } from '../../parts/facts';
import { Page } from '../../parts/page';
import { Day } from '../../parts/time';
import { registryWords } from '../../words/registry';
import type { Route } from './+types/certification';
import { ask, type Asked, statusOf } from './ask.server';
import { Beside, Meaning, Words } from './beside';
import type { RegistryAnswer } from './contract';
import { legible } from './legible';
import { Nothing } from './nothing';
import { Past } from './past';
import { StandingAction, StandingStatus } from './standing';
import { TodaysVerdict } from './verdict';

interface Loaded extends Asked<RegistryAnswer> {
  number: string;
  /** What was searched for before. */
  from: string | undefined;
  typed?: Record<string, string[]>;
}

export async function loader({ request, params: { number } }: Route.LoaderArgs) {
  const { searchParams } = new URL(request.url);
  const path = `/registry/v1/certifications/${encodeURIComponent(number)}`;
  const form = new FormData();
  for (const [name, value] of searchParams) form.append(name, value);
  const on = dateIn(form, 'on');
  const from = searchParams.get('q');
  const typed = Object.fromEntries(['on-year', 'on-month', 'on-day'].map((name) => [name, searchParams.getAll(name).slice(0, 1)]));
  const asked: Loaded = { number: legible(number), from: from === null ? undefined : legible(from), ...(on && { typed }) };
  const answered = await ask<RegistryAnswer>(request, on ? `${path}?on=${encodeURIComponent(on)}` : path);
  if (answered.problem?.status !== 422) return data<Loaded>({ ...asked, ...answered }, statusOf(answered));
  const today = await ask<RegistryAnswer>(request, path); // the certification stays in view, with what is wrong about the date
  return data<Loaded>({ ...asked, ...answered, ...today }, statusOf({ ...answered, ...today }));
}
export const headers: Route.HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

/** 801.11.B: what the QR code of a certificate opens; 500.2.A to F and nothing more about the person. */
export default function Certification({ loaderData }: Route.ComponentProps) {
  const words = useWords(registryWords);
  const { from, number, view, problem, waitSeconds, typed } = loaderData;
  if (!view) return <Nothing number={number} problem={problem} seconds={waitSeconds} />;
  const { asOf, certification: entry, past } = view;
  const { fields } = words;
  const trail = [
    { href: '/', label: words.home },
    from
      ? { href: `/registry?q=${encodeURIComponent(from)}`, label: words.resultsFor(from) }
      : { href: '/registry', label: words.search.heading },
  ];
  return (
    <Page
      title={`${entry.fullName}, ${entry.number}`}
      wrong={Boolean(problem)}
      trail={<Breadcrumbs to={trail} here={entry.number} />}
      aside={<Beside number={entry.number} />}
    >
      <h1>{entry.fullName}</h1>
      <p className="ps-lead">{words.profession}</p>
      <TodaysVerdict entry={entry} asOf={asOf} />
      <section className="ps-section" aria-labelledby="entry">
        <h2 id="entry" className="ps-vh">
          {words.entry}
        </h2>
        <Facts
          facts={[
            { label: fields.fullName, value: entry.fullName },
            { label: fields.number, value: entry.number },
            { label: fields.activeFrom, value: <Day day={entry.activeFrom} /> },
            {
              label: fields.expiresOn,
              value: (
                <>
                  <Day day={entry.expiresOn} /> <span className="ps-meta">{words.throughTheDay}</span>
                </>
              ),
            },
            { label: fields.status, value: <StandingStatus standing={entry} /> },
            { label: fields.action, value: <StandingAction standing={entry} /> },
          ]}
        />
      </section>
      <Meaning entry={entry} />
      <Past number={entry.number} from={from} past={past} problem={problem} typed={typed} />
      <Words />
    </Page>
  );
}
