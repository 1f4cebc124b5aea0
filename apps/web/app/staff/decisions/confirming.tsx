import type { ReactNode } from 'react';
import { Buttons, Submit } from '../../forms/buttons';
import { Errors } from '../../forms/errors';
import { Form } from '../../forms/form';
import type { Returned } from '../../forms/form.server';
import { Page } from '../../parts/page';
import { type CaseHead, CaseTrail } from '../case/case-trail';
import { Faster, type Standing } from './faster';

/** The page before something of a case is changed: what it is about, what is asked, one button, and the way back that changes nothing. */
export function Confirming({
  head,
  standing,
  heading,
  title = heading,
  confirm,
  refused,
  instead,
  lead,
  files = false,
  step,
  from,
  children,
}: {
  head: CaseHead;
  standing: Standing;
  heading: string;
  /** Of the document, where the page has more than one step. */
  title?: string;
  confirm: string;
  refused: Returned | undefined;
  /** Shown where the form would be, when it is not possible now. */
  instead?: ReactNode;
  lead?: ReactNode;
  files?: boolean;
  /** Sent with the main button, where the page has more than one step. */
  step?: string;
  /** Where one came from, when not from the list of work. */
  from?: { href: string; label: string };
  children: ReactNode;
}) {
  return (
    <Page
      title={`${title}, ${head.reference}`}
      wrong={Boolean(refused?.problem)}
      trail={<CaseTrail head={head} here={heading} {...(from && { from })} />}
    >
      {refused?.problem?.status === 409 ? (
        <Faster problem={refused.problem} head={head} standing={standing} />
      ) : (
        <Errors problem={refused?.problem} />
      )}
      <h1>{heading}</h1>
      {lead}
      {instead ?? (
        <Form refused={refused} files={files} label={heading}>
          {children}
          <Buttons>
            <Submit {...(step && { name: 'step', value: step })}>{confirm}</Submit>
            <a href={head.href}>Back, change nothing</a>
          </Buttons>
        </Form>
      )}
    </Page>
  );
}
