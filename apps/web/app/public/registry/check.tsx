import { data } from 'react-router';
import { Buttons, Submit } from '../../forms/buttons';
import { Errors } from '../../forms/errors';
import { TextArea } from '../../forms/fields';
import { Form } from '../../forms/form';
import { typedIn } from '../../forms/form.server';
import { useWords } from '../../language/use-words';
import { Breadcrumbs } from '../../parts/breadcrumbs';
import { Note } from '../../parts/note';
import { Page } from '../../parts/page';
import { registryWords } from '../../words/registry';
import { checkWords } from '../../words/registry-check';
import type { Route } from './+types/check';
import { ask, type Asked, statusOf } from './ask.server';
import type { RegistryCheck } from './contract';
import { Checked } from './checked';
import { formIn, listIn } from './list.server';
import { TooOften } from './too-often';

interface Acted extends Asked<RegistryCheck> {
  /** What was sent, in base64: the file of the result asks for it once more. */
  list: string;
  typed: Record<string, string[]>;
}

export async function action({ request }: Route.ActionArgs) {
  const form = await formIn(request);
  const list = await listIn(form);
  const checked = await ask<RegistryCheck>(request, '/registry/v1/checks', list);
  const sent = Buffer.from(await list.arrayBuffer()).toString('base64');
  return data<Acted>({ ...checked, list: sent, typed: typedIn(form) }, statusOf(checked));
}
export const headers: Route.HeadersFunction = ({ actionHeaders }) => actionHeaders;

/** For employers: up to a hundred people at once, from a spreadsheet or a list. */
export default function Check({ actionData }: Route.ComponentProps) {
  const words = useWords(registryWords);
  const check = useWords(checkWords);
  const { view, list = '', problem, waitSeconds, typed = {} } = actionData ?? {};
  return (
    <Page
      title={check.heading}
      wrong={Boolean(problem)}
      trail={
        <Breadcrumbs
          to={[
            { href: '/', label: words.home },
            { href: '/registry', label: words.search.heading },
          ]}
          here={check.heading}
        />
      }
    >
      {problem?.status !== 429 && <Errors problem={problem} hrefOf={() => '#list'} />}
      <h1>{check.heading}</h1>
      <p className="ps-lead">{check.lead}</p>
      {problem?.status === 429 && <TooOften seconds={waitSeconds} />}
      {view && <Checked check={view} list={list} />}
      <section className="ps-section" aria-labelledby="send">
        <h2 id="send" className={view ? undefined : 'ps-vh'}>
          {view ? check.another : check.heading}
        </h2>
        <Form files action="/registry/check" label={check.heading} {...(problem && { refused: { typed, problem } })}>
          <TextArea name="list" label={check.list} hint={check.listHint} />
          <div className="usa-form-group">
            <label className="usa-label" htmlFor="file">
              {check.file}
            </label>
            <span className="usa-hint" id="file-hint">
              {check.fileHint}
            </span>
            <input
              className="ps-file"
              id="file"
              name="file"
              type="file"
              accept=".csv,.txt,.tsv,text/csv,text/plain"
              aria-describedby="file-hint"
            />
          </div>
          <Buttons>
            <Submit>{check.button}</Submit>
          </Buttons>
        </Form>
      </section>
      <section className="ps-section" aria-labelledby="programs">
        <Note heading={check.programs} id="programs">
          <p className="ps-small">
            {check.programsText[0]}
            <a href="/api/docs">{check.programsText[1]}</a>
            {check.programsText[2]}
            <a href="/contact">{check.programsText[3]}</a>
            {check.programsText[4]}
          </p>
        </Note>
      </section>
    </Page>
  );
}
