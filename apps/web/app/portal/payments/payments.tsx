import { read } from '../../api/api.server';
import type { PaymentList } from '../../contract';
import { useWords } from '../../language/use-words';
import { Empty } from '../../parts/empty';
import { dollars } from '../../parts/money';
import { Page } from '../../parts/page';
import { Rows } from '../../parts/rows';
import { Time } from '../../parts/time';
import { paymentWords } from '../../words/payment';
import type { Route } from './+types/payments';

export const loader = ({ request }: Route.LoaderArgs) => read<PaymentList>(request, '/payments');

export default function Payments({ loaderData: { payments } }: Route.ComponentProps) {
  const { list, names, states } = useWords(paymentWords);
  return (
    <Page title={list.title}>
      <h1>{list.title}</h1>
      {payments.length ? (
        <Rows
          rows={payments.map(({ id, code, cents, state, settled, started, receiptNumber }) => ({
            id,
            href: `/portal/payments/${encodeURIComponent(id)}`,
            label: receiptNumber ? list.receiptFor(dollars(cents, true)) : `${names[code] ?? code}, ${dollars(cents, true)}`,
            meta: (
              <>
                <Time moment={settled ?? started} /> · {states[state]}
              </>
            ),
          }))}
        />
      ) : (
        <Empty>
          <p>{list.none}</p>
        </Empty>
      )}
    </Page>
  );
}
