import { data } from 'react-router';
import { read, send } from '../../../api/api.server';
import type { DocumentView } from '../../../contract';
import { keyOf, refuse, type Returned, text, typedIn } from '../../../forms/form.server';
import { documentsOf, sendFiles } from '../../../portal/application/files.server';
import type { Handle } from '../../../root';
import type { StaffCertification } from '../../contract';
import { after } from '../../decisions/after.server';
import { Confirming } from '../../decisions/confirming';
import { Consequences } from '../../decisions/consequences';
import { NotPossible } from '../../decisions/not-possible';
import { isCertificationDecision, texts } from '../texts';
import type { Route } from './+types/change';
import { questions } from './answers';
import { answersIn, bodyOf, missing } from './answers.server';
import { Check } from './check';
import { Questions } from './questions';

export const handle: Handle = { frame: 'staff' };

export async function loader({ request, params }: Route.LoaderArgs) {
  const { action: name } = params;
  if (!isCertificationDecision(name)) throw data(null, { status: 404 });
  const view = await read<StaffCertification>(request, `/staff/certifications/${params.id}`);
  return { name, view, offered: view.actions.find((action) => action.name === name) };
}

/**
 * Two steps. The first keeps the proof with the case and shows every answer beside what holds now; nothing is changed by it.
 * The second, `step=confirm`, sends the command. `step=edit` leads back with everything that was typed.
 */
export async function action({ request, params: { id, action: name } }: Route.ActionArgs) {
  if (!isCertificationDecision(name)) throw data(null, { status: 404 });
  const form = await request.formData();
  const view = await read<StaffCertification>(request, `/staff/certifications/${id}`);
  const { proof } = texts[name];
  const asked = questions(name, view);
  const answers = answersIn(form, asked);
  const step = text(form, 'step');
  if (step === 'edit') return data({ typed: typedIn(form), document: await kept(request, form) });
  if (step === 'confirm' || (!asked.length && !proof)) {
    const sent = await send(request, `/certifications/${id}/${name}`, { key: keyOf(form), body: bodyOf(answers, text(form, 'document')) });
    return after(sent, form, `/staff/certifications/${id}?done=${name}`);
  }
  const arrived = proof ? await sendFiles(request, form, { id, item: proof.item, key: keyOf(form) }) : { documents: [], errors: [] };
  if (arrived.problem) return refuse(arrived.problem, form, keyOf(form));
  const document = arrived.documents.at(-1) ?? (await kept(request, form));
  if (document) form.set('document', document.id);
  const problem = arrived.errors.length
    ? { type: '/problems/fields-wrong', title: '', status: 422, errors: arrived.errors }
    : missing(asked, answers, proof, text(form, 'document'));
  if (problem) return data({ problem, typed: typedIn(form), document }, { status: problem.status });
  return data({ typed: typedIn(form), document, answers });
}

/** The proof that an earlier step brought in. */
async function kept(request: Request, form: FormData): Promise<DocumentView | undefined> {
  const id = text(form, 'document');
  return id ? (await documentsOf(request, [id]))[0] : undefined;
}

/** What a step brings back: the proof that is here, and the answers once they can be checked. */
interface Step extends Returned {
  document?: DocumentView | undefined;
  answers?: Record<string, string>;
}

/** A change of a certification by staff: reason, details and proof, then a look at all of it, then once and for all. */
export default function ChangePage({ loaderData: { name, view, offered }, actionData }: Route.ComponentProps) {
  const { heading, confirm, proof } = texts[name];
  const head = { href: `/staff/certifications/${view.id}`, reference: view.reference };
  const asked = questions(name, view);
  const { answers, document }: Step = actionData ?? { typed: {} };
  const checking = answers !== undefined || (!asked.length && !proof);
  const lead = (
    <p className="ps-soft">
      {view.name}, {view.number}
    </p>
  );
  return (
    <Confirming
      from={{ href: '/staff/certifications', label: 'Certifications' }}
      head={head}
      standing={view}
      heading={heading}
      confirm={checking ? confirm : 'Go on and check'}
      refused={answers ? undefined : actionData}
      lead={lead}
      {...(answers && { title: `Check your answers: ${heading}` })}
      {...(checking && { step: 'confirm' })}
      files={!checking && proof !== undefined}
      instead={offered?.possible ? undefined : actionData ? <></> : <NotPossible offered={offered} head={head} />}
    >
      {checking ? (
        <>
          {answers && <Check asked={asked} answers={answers} document={document} reasons={view.reissueReasons} />}
          <Consequences sentences={offered?.consequences ?? []} />
        </>
      ) : (
        <Questions asked={asked} proof={proof} document={document} typed={actionData?.typed} reasons={view.reissueReasons} />
      )}
    </Confirming>
  );
}
