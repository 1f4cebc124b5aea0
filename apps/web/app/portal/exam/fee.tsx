import { useWords } from '../../language/use-words';
import { Alert } from '../../parts/alert';
import { Breadcrumbs } from '../../parts/breadcrumbs';
import { dollars } from '../../parts/money';
import { Note } from '../../parts/note';
import { Page } from '../../parts/page';
import { Errors } from '../../forms/errors';
import { PayForm } from '../../payment/pay-form';
import { startPayment } from '../../payment/start.server';
import { examWords } from '../../words/exam';
import { currentCandidacy } from './current.server';
import type { Route } from './+types/fee';

export const loader = async ({ request }: Route.LoaderArgs) => ({ fee: (await currentCandidacy(request))?.fee });

export const action = ({ request }: Route.ActionArgs) => startPayment(request);

/** 601.fee.exam, 601.fee.exam-retake: paying a retake is what asks for it (403.6.A). */
export default function ExamFee({ loaderData: { fee }, actionData }: Route.ComponentProps) {
  const { title, back, feePage: words } = useWords(examWords);
  const heading = fee ? words.title(fee.label, dollars(fee.cents)) : title;
  return (
    <Page
      title={heading}
      wrong={Boolean(actionData)}
      trail={<Breadcrumbs to={[{ href: '/portal/exam', label: title }]} here={heading} />}
      aside={
        <Note heading={words.noShow}>
          <p className="ps-small">{words.noShowText}</p>
        </Note>
      }
    >
      <Errors problem={actionData?.problem} />
      <h1>{heading}</h1>
      {fee ? (
        <>
          <p>{fee.code === 'exam' ? words.first : words.again}</p>
          {fee.warning && (
            <Alert tone="warning" heading={words.warning}>
              {fee.warning}
            </Alert>
          )}
          <div className="ps-after">
            <PayForm obligationId={fee.obligationId} cents={fee.cents} refused={actionData} back={{ href: '/portal/exam', label: back }} />
          </div>
        </>
      ) : (
        <p>
          {words.nothing} <a href="/portal/exam">{back}</a>
        </p>
      )}
    </Page>
  );
}
