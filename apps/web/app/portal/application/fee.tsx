import { read } from '../../api/api.server';
import type { FeeView } from '../../contract';
import { Errors } from '../../forms/errors';
import { useWords } from '../../language/use-words';
import { Alert } from '../../parts/alert';
import { Breadcrumbs } from '../../parts/breadcrumbs';
import { dollars } from '../../parts/money';
import { Note } from '../../parts/note';
import { Page } from '../../parts/page';
import { PayForm } from '../../payment/pay-form';
import { startPayment } from '../../payment/start.server';
import { applicationWords } from '../../words/application';
import { paymentWords } from '../../words/payment';
import { standing } from '../standing.server';
import type { Route } from './+types/fee';

export async function loader({ request }: Route.LoaderArgs) {
  const { id } = await standing(request);
  return read<FeeView>(request, `/fees/application?for=${encodeURIComponent(id)}`);
}

export const action = ({ request }: Route.ActionArgs) => startPayment(request);

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
          <PayForm
            obligationId={fee.obligationId}
            cents={fee.cents}
            refused={actionData}
            back={{ href: '/portal/application', label: application.back }}
          />
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
