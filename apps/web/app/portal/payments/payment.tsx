import { read } from '../../api/api.server';
import type { PaymentView } from '../../contract';
import { useProgram } from '../../frame/use-root';
import { useWords } from '../../language/use-words';
import { Breadcrumbs } from '../../parts/breadcrumbs';
import { Facts } from '../../parts/facts';
import { dollars } from '../../parts/money';
import { Page } from '../../parts/page';
import { Time } from '../../parts/time';
import { feeHome } from '../../payment/fee-home';
import { paymentWords } from '../../words/payment';
import type { Route } from './+types/payment';

export const loader = ({ request, params }: Route.LoaderArgs) => read<PaymentView>(request, `/payments/${encodeURIComponent(params.id)}`);

/** The receipt: to be shown, and to be printed. */
export default function Payment({ loaderData: payment }: Route.ComponentProps) {
  const { list, receipt, names, states } = useWords(paymentWords);
  const { authority, contact } = useProgram();
  const amount = dollars(payment.cents, true);
  const title = payment.receiptNumber ? receipt.title(amount) : (names[payment.code] ?? payment.code);
  return (
    <Page title={title} trail={<Breadcrumbs to={[{ href: '/portal/payments', label: list.title }]} here={title} />}>
      <h1>{title}</h1>
      <Facts
        facts={[
          ...(payment.receiptNumber ? [{ label: receipt.number, value: payment.receiptNumber }] : []),
          { label: receipt.what, value: names[payment.code] ?? payment.code },
          { label: receipt.who, value: payment.forName },
          { label: receipt.amount, value: `${amount} ${payment.currency}` },
          ...(payment.settled ? [{ label: receipt.when, value: <Time moment={payment.settled} /> }] : []),
          { label: receipt.state, value: states[payment.state] },
          { label: receipt.issuer, value: `${authority.name}, ${contact.address}` },
        ]}
      />
      {payment.receiptNumber && <p className="ps-small ps-soft ps-after ps-noprint">{receipt.print}</p>}
      {payment.receiptNumber && (
        <p className="ps-noprint">
          <a className="usa-button" href={feeHome(payment.code)}>
            {receipt.goOn}
          </a>
        </p>
      )}
      {payment.state === 'started' && (
        <p className="ps-after">
          <a className="usa-button" href={`/pay/${encodeURIComponent(payment.id)}`}>
            {receipt.open}
          </a>
        </p>
      )}
    </Page>
  );
}
