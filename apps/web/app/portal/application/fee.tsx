import { redirect } from 'react-router';
import { read, send } from '../../api/api.server';
import type { FeeView, StartedPayment } from '../../contract';
import { Buttons, Submit } from '../../forms/buttons';
import { Errors } from '../../forms/errors';
import { Form } from '../../forms/form';
import { keyOf, refuse, safePath, text } from '../../forms/form.server';
import { useWords } from '../../language/use-words';
import { Alert } from '../../parts/alert';
import { Breadcrumbs } from '../../parts/breadcrumbs';
import { dollars } from '../../parts/money';
import { Note } from '../../parts/note';
import { Page } from '../../parts/page';
import { applicationWords } from '../../words/application';
import { paymentWords } from '../../words/payment';
import { standing } from '../standing.server';
import type { Route } from './+types/fee';

export async function loader({ request }: Route.LoaderArgs) {
  const { id } = await standing(request);
  return read<FeeView>(request, `/fees/application?for=${encodeURIComponent(id)}`);
}

/** Opens a payment and goes to where it is made. */
export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData();
  const sent = await send<StartedPayment>(request, '/payments', {
    key: keyOf(form),
    body: { obligationId: text(form, 'obligationId') },
  });
  if (sent.outcome === 'refused') return refuse(sent.problem, form, sent.again);
  if (sent.outcome === 'waiting') return redirect(`/portal/changes/${sent.change}`);
  return redirect(/^https:/.test(sent.view.payUrl) ? sent.view.payUrl : safePath(sent.view.payUrl, '/portal/payments'));
}

/** 601.fee.application, 601.nonrefundable */
export default function Fee({ loaderData: fee, actionData }: Route.ComponentProps) {
  const words = useWords(paymentWords).fee;
  const application = useWords(applicationWords);
  const title = words.title(dollars(fee.cents));
  return (
    <Page
      title={title}
      wrong={Boolean(actionData)}
      trail={<Breadcrumbs to={[{ href: '/portal/application', label: application.title }]} here={title} />}
      aside={
        <Note heading={words.nonRefundable}>
          <p className="ps-small">{words.nonRefundableText}</p>
        </Note>
      }
    >
      <Errors problem={actionData?.problem} />
      <h1>{title}</h1>
      {fee.state === 'due' && (
        <>
          <p>{words.lead}</p>
          <Form refused={actionData}>
            <input type="hidden" name="obligationId" value={fee.obligationId} />
            <Buttons>
              <Submit>{words.pay(dollars(fee.cents))}</Submit>
              <a href="/portal/application">{application.back}</a>
            </Buttons>
          </Form>
        </>
      )}
      {fee.state === 'paid' && (
        <>
          <Alert tone="success" heading={words.paid}>
            {fee.paid && words.paidText(fee.paid.words)}{' '}
            {fee.receipt && <a href={`/portal/payments/${encodeURIComponent(fee.receipt)}`}>{words.receipt}</a>}
          </Alert>
          <p className="ps-after">
            <a className="usa-button" href="/portal/application">
              {application.back}
            </a>
          </p>
        </>
      )}
      {fee.state === 'forfeited' && <p>{words.forfeited}</p>}
      {fee.state === 'cancelled' && <p>{words.cancelled}</p>}
    </Page>
  );
}
