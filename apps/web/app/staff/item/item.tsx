import { read, send } from '../../api/api.server';
import { Buttons, Submit } from '../../forms/buttons';
import { Radios } from '../../forms/choices';
import { Errors } from '../../forms/errors';
import { Form } from '../../forms/form';
import { keyOf, text, texts } from '../../forms/form.server';
import { Page } from '../../parts/page';
import type { Handle } from '../../root';
import { CaseTrail } from '../case/case-trail';
import { ItemStatus, Reasons } from '../case/checklist';
import type { ItemView, StaffCase } from '../contract';
import { after } from '../decisions/after.server';
import { Faster } from '../decisions/faster';
import { NotPossible } from '../decisions/not-possible';
import { isPaperItem } from '../paper/paper-items';
import type { Route } from './+types/item';
import { Findings } from './findings';
import { findingsIn } from './findings.server';
import { Proof } from './proof';
import { ReasonsOffered } from './reasons-offered';

export const handle: Handle = { frame: 'staff' };

const paths = ({ id, item }: { id: string; item: string }) => ({
  caseView: `/staff/applications/${id}`,
  itemView: `/staff/applications/${id}/items/${item}`,
});

export async function loader({ request, params }: Route.LoaderArgs) {
  const { caseView, itemView } = paths(params);
  const [view, item] = await Promise.all([read<StaffCase>(request, caseView), read<ItemView>(request, itemView)]);
  return { view, item };
}

/** 201.3: each requirement is looked at on its own and marked met or not met, with what was read off the proof. */
export async function action({ request, params }: Route.ActionArgs) {
  const form = await request.formData();
  const { caseView, itemView } = paths(params);
  const item = await read<ItemView>(request, itemView);
  const verdict = text(form, 'met');
  const body = {
    item: params.item,
    ...(verdict && { met: verdict === 'yes' }),
    reasons: texts(form, 'reasons'),
    findings: findingsIn(form, item.findingsAsked),
  };
  const sent = await send(request, `/applications/${params.id}/judge-item`, { key: keyOf(form), body });
  return after(sent, form, `${caseView}?done=judged`);
}

export default function ItemPage({ loaderData: { view, item }, actionData: refused }: Route.ComponentProps) {
  const head = { href: `/staff/applications/${view.id}`, reference: view.reference };
  return (
    <Page title={`${item.label}, ${view.reference}`} wrong={Boolean(refused)} trail={<CaseTrail head={head} here={item.label} />}>
      {refused?.problem.status === 409 ? (
        <Faster problem={refused.problem} head={head} standing={view} />
      ) : (
        <Errors problem={refused?.problem} />
      )}
      <div className="ps-case">
        <div className="ps-case__top">
          <h1>{item.label}</h1>
          <ItemStatus row={item} />
          <span className="ps-code">{item.rule}</span>
        </div>
        <p className="ps-soft">
          {view.name}, born {view.facts.dateOfBirth}
          {item.checked && ` · Checked: ${item.checked}`}
        </p>
        {item.reasons.length > 0 && (
          <p>
            <Reasons reasons={item.reasons} />
          </p>
        )}
      </div>
      <div className="ps-cols ps-cols--even">
        <Proof item={item} paper={canComeOnPaper(item, view) ? `/staff/applications/${view.id}/items/${item.item}/paper` : undefined} />
        <section aria-labelledby="judge">
          <h2 id="judge">Your finding</h2>
          {item.judge?.possible ? (
            <Form refused={refused} label="Your finding">
              <Findings item={item} />
              <Radios
                name="met"
                legend="Is the requirement met?"
                saved={item.state === 'met' ? 'yes' : item.state === 'not-met' ? 'no' : null}
                options={[
                  { value: 'yes', label: 'Met' },
                  { value: 'no', label: 'Not met', hint: 'Choose at least one reason below.' },
                ]}
              />
              <ReasonsOffered offered={item.reasonsOffered} chosen={item.reasons.map(({ code }) => code)} />
              <p className="ps-small ps-soft">
                The applicant is told nothing yet. A finding that can be fixed goes out with “Ask for more”.
              </p>
              <Buttons>
                <Submit>Record the finding</Submit>
                <a href={head.href}>Back to the case</a>
              </Buttons>
            </Form>
          ) : (
            <NotPossible offered={{ refusal: item.judge?.refusal ?? 'The program checks this item itself.' }} head={head} />
          )}
        </section>
      </div>
    </Page>
  );
}

/** Not here or asked for again, and this account may act on the case. */
const canComeOnPaper = (item: ItemView, view: StaffCase): boolean =>
  isPaperItem(item.item) &&
  ['missing', 'rejected', 'requested'].includes(item.state) &&
  view.actions.some(({ name, possible }) => possible && name !== 'take');
