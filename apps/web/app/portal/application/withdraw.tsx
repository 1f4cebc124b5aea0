import { send } from '../../api/api.server';
import { Buttons, Submit } from '../../forms/buttons';
import { Errors } from '../../forms/errors';
import { Form } from '../../forms/form';
import { finish, keyOf, text } from '../../forms/form.server';
import { Phone } from '../../frame/footer';
import { useProgram } from '../../frame/use-root';
import { useWords } from '../../language/use-words';
import { Page } from '../../parts/page';
import { withdrawWords } from '../../words/withdraw';
import { openApplication } from '../standing.server';
import type { Route } from './+types/withdraw';

export async function loader({ request }: Route.LoaderArgs) {
  const application = await openApplication(request);
  return { application: application && { id: application.id, reference: application.reference } };
}

export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData();
  const path = `/applications/${encodeURIComponent(text(form, 'application'))}/withdraw`;
  return finish(await send(request, path, { key: keyOf(form), body: {} }), form, '/portal?done=withdrawn');
}

/** Asked once more, with what follows from it (601.nonrefundable). */
export default function Withdraw({ loaderData: { application }, actionData }: Route.ComponentProps) {
  const words = useWords(withdrawWords);
  const { contact } = useProgram();
  return (
    <Page title={words.title} wrong={Boolean(actionData)}>
      <Errors problem={actionData?.problem} />
      <h1>{words.title}</h1>
      {application ? (
        <>
          <p>{words.text(application.reference)}</p>
          <h2>{words.happens}</h2>
          <ul className="ps-bullets">
            {words.list.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <Form refused={actionData}>
            <input type="hidden" name="application" value={application.id} />
            <Buttons>
              <Submit>{words.button}</Submit>
              <a href="/portal">{words.keep}</a>
            </Buttons>
          </Form>
          <p className="ps-small ps-soft ps-after">
            {words.talk[0]}
            <Phone phone={contact.phone} />
            {words.talk[1]}
          </p>
        </>
      ) : (
        <p>{words.notPossible}</p>
      )}
    </Page>
  );
}
