import { isRouteErrorResponse } from 'react-router';
import { type Problem, referenceOf } from '../contract';
import type { Refused } from '../forms/form.server';
import { useWords } from '../language/use-words';
import { Page } from '../parts/page';
import { faultWords } from '../words/faults';
import { Resend } from './resend';
import { useRoot } from './use-root';

/** The error page: what is true, what is safe, what to do, and a reference when the fault is ours. */
export function Fault({ error }: { error: unknown }) {
  const words = useWords(faultWords);
  const root = useRoot();
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const problem = isRouteErrorResponse(error) ? (error.data as Partial<Problem> | undefined) : undefined;
  const kept = problem && 'typed' in problem ? (problem as unknown as Refused) : undefined;
  const heading = kept ? words.saveHeading : (words.titles[status] ?? words.titles[500] ?? '');
  const reference = referenceOf(problem);
  const phone = root?.program?.contact.phone;
  return (
    <Page title={heading}>
      <h1>{heading}</h1>
      <p className="ps-lead">{kept ? words.saveText : (words.texts[status] ?? words.texts[500])}</p>
      {status === 409 && problem?.title && <p>{problem.title}</p>}
      {reference && (
        <p>
          {words.reference} <code>{reference}</code>
        </p>
      )}
      {status >= 500 && phone && <p>{words.call(phone)}</p>}
      {kept && <Resend kept={kept} />}
      {!kept && <p>{status === 404 || status === 403 ? <a href="/">{words.home}</a> : <a href={root?.path ?? '/'}>{words.again}</a>}</p>}
    </Page>
  );
}
