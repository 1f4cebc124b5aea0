import { redirect } from 'react-router';
import { read, send } from '../../api/api.server';
import type { CodeOfEthics, SignatureView } from '../../contract';
import { CodeEdition, CodeText } from '../../ethics-code/code-text';
import { Buttons, Submit } from '../../forms/buttons';
import { Check } from '../../forms/choices';
import { Errors } from '../../forms/errors';
import { Field } from '../../forms/fields';
import { Form } from '../../forms/form';
import { finish, keyFor, keyOf, refuse, text } from '../../forms/form.server';
import { useWords } from '../../language/use-words';
import { Alert } from '../../parts/alert';
import { Breadcrumbs } from '../../parts/breadcrumbs';
import { Page } from '../../parts/page';
import { applicationWords } from '../../words/application';
import { codeWords } from '../../words/code';
import { standing } from '../standing.server';
import type { Route } from './+types/code';

export async function loader({ request }: Route.LoaderArgs) {
  const [{ draft, application, id }, code] = await Promise.all([standing(request), read<CodeOfEthics>(request, '/code-of-ethics')]);
  const given = application?.items.find(({ item }) => item === 'code-signature');
  const signed = Boolean(draft?.signature) || (given !== undefined && !['missing', 'rejected', 'requested'].includes(given.state));
  return { id, open: Boolean(application), signed, signature: draft?.signature ?? application?.signature, code };
}

/** Signs; for an application that is already submitted the signature is sent to it as well. */
export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData();
  const owner = text(form, 'for');
  const key = keyOf(form);
  const body = { for: owner, version: text(form, 'version'), printedName: text(form, 'printedName'), agreed: form.has('agreed') };
  const sent = await send<SignatureView>(request, '/signatures', { key, body });
  if (sent.outcome === 'refused') return refuse(sent.problem, form, sent.again);
  if (sent.outcome === 'waiting' || !form.has('open')) return redirect('/portal/application');
  const item = { item: 'code-signature', signatureId: sent.view.id };
  return finish(
    await send(request, `/applications/${encodeURIComponent(owner)}/items`, { key: keyFor(key, 'item'), body: item }),
    form,
    '/portal?done=sent',
  );
}

/** B.text, B.sign, 208.2: the whole text first, then the undertaking, the printed name and the signature. */
export default function SignCode({ loaderData: { id, open, signed, signature, code }, actionData }: Route.ComponentProps) {
  const words = useWords(codeWords);
  const { title } = useWords(applicationWords);
  return (
    <Page
      title={words.signTitle}
      wrong={Boolean(actionData)}
      trail={<Breadcrumbs to={[{ href: '/portal/application', label: title }]} here={words.title} />}
    >
      <Errors problem={actionData?.problem} />
      <h1>{words.signTitle}</h1>
      {signed ? (
        <>
          <Alert tone="success" heading={words.signed}>
            {signature && words.signedText(signature.printedName, signature.signed.words, signature.version)}
          </Alert>
          {signature && (
            <p className="ps-after">
              <a href={`/api/signatures/${signature.id}/copy`} download>
                {words.copy}
              </a>
            </p>
          )}
          <p>
            <a className="usa-button" href="/portal/application">
              {words.back}
            </a>
          </p>
        </>
      ) : (
        <>
          <p className="ps-lead">{words.signLead}</p>
          <p>
            <a href="#sign">{words.toSignature}</a>
          </p>
        </>
      )}
      <CodeEdition code={code} />
      <CodeText code={code} />
      {!signed && (
        <section className="ps-value" aria-labelledby="sign">
          <h2 id="sign">{words.undertaking}</h2>
          <p>{code.undertaking}</p>
          <Form refused={actionData} className="ps-form">
            <input type="hidden" name="for" value={id} />
            <input type="hidden" name="version" value={code.version} />
            {open && <input type="hidden" name="open" value="yes" />}
            <Field name="printedName" label={words.printedName} hint={words.printedHint} autoComplete="name" />
            <Check name="agreed" value="yes" id="agreed">
              {words.agree}
            </Check>
            <Buttons>
              <Submit>{words.signButton}</Submit>
              <a href="/portal/application">{words.back}</a>
            </Buttons>
          </Form>
        </section>
      )}
    </Page>
  );
}
