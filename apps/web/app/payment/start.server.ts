import { redirect } from 'react-router';
import { send } from '../api/api.server';
import type { StartedPayment } from '../contract';
import { keyOf, refuse, safePath, text } from '../forms/form.server';

/** Opens a payment of the obligation that the form names, and goes to where it is made. */
export async function startPayment(request: Request) {
  const form = await request.formData();
  const sent = await send<StartedPayment>(request, '/payments', {
    key: keyOf(form),
    body: { obligationId: text(form, 'obligationId') },
  });
  if (sent.outcome === 'refused') return refuse(sent.problem, form, sent.again);
  if (sent.outcome === 'waiting') return redirect(`/portal/changes/${sent.change}`);
  return redirect(/^https:/.test(sent.view.payUrl) ? sent.view.payUrl : safePath(sent.view.payUrl, '/portal/payments'));
}
