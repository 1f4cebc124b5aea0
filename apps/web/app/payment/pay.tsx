import { redirect } from 'react-router';
import { read, send } from '../api/api.server';
import type { PaymentView } from '../contract';
import { Buttons, Submit } from '../forms/buttons';
import { Errors } from '../forms/errors';
import { Field } from '../forms/fields';
import { Form } from '../forms/form';
import { finish, keyOf, text } from '../forms/form.server';
import { useProgram } from '../frame/use-root';
import { useWords } from '../language/use-words';
import { dollars } from '../parts/money';
import { Note } from '../parts/note';
import { Page } from '../parts/page';
import { paymentWords } from '../words/payment';
import { feeHome } from './fee-home';
import type { Route } from './+types/pay';

export const loader = ({ request, params }: Route.LoaderArgs) => read<PaymentView>(request, `/payments/${encodeURIComponent(params.id)}`);

export async function action({ request, params }: Route.ActionArgs) {
  const form = await request.formData();
  const path = `/payments/${encodeURIComponent(params.id)}`;
  if (form.has('cancel')) {
    const { code } = await read<PaymentView>(request, path);
    await send(request, `${path}/cancel`, { key: keyOf(form), body: {} });
    return redirect(feeHome(code));
  }
  const body = { card: text(form, 'card').replace(/[\s-]/g, ''), expiry: text(form, 'expiry'), securityCode: text(form, 'securityCode') };
  return finish(
    await send<PaymentView>(request, `${path}/settle`, { key: keyOf(form), body }),
    form,
    `/portal/payments/${encodeURIComponent(params.id)}`,
  );
}

/** The local pay page, where no payment provider is configured. The card is passed on and neither kept nor shown again. */
export default function Pay({ loaderData: payment, actionData }: Route.ComponentProps) {
  const { pay, names, list } = useWords(paymentWords);
  const { mode } = useProgram();
  const amount = dollars(payment.cents);
  const title = pay.title(amount);
  return (
    <Page
      title={title}
      wrong={Boolean(actionData)}
      aside={
        mode === 'sandbox' && (
          <Note heading={pay.testHeading}>
            <dl className="ps-price">
              {pay.tests.map(([card, does]) => (
                <div key={card}>
                  <dt>
                    <code>{card}</code>
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
            <p className="ps-small">{pay.testText}</p>
          </Note>
        )
      }
    >
      <Errors problem={actionData?.problem} />
      <h1>{title}</h1>
      <p>{pay.lead(names[payment.code] ?? payment.code, payment.forName)}</p>
      {payment.state === 'started' ? (
        <Form refused={actionData} className="ps-form">
          <Field name="card" label={pay.card} autoComplete="cc-number" inputMode="numeric" />
          <Field name="expiry" label={pay.expiry} hint={pay.expiryHint} autoComplete="cc-exp" size="small" />
          <Field
            name="securityCode"
            label={pay.securityCode}
            hint={pay.securityHint}
            autoComplete="cc-csc"
            inputMode="numeric"
            size="small"
          />
          <Buttons>
            <Submit>{pay.button(amount)}</Submit>
            <Submit outline name="cancel" value="yes">
              {pay.cancel}
            </Submit>
          </Buttons>
        </Form>
      ) : (
        <p>
          <strong>{pay.over}.</strong> {pay.overText} <a href="/portal/payments">{list.title}</a>
        </p>
      )}
    </Page>
  );
}
