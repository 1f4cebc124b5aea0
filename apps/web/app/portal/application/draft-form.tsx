import type { ReactNode } from 'react';
import type { DraftView } from '../../contract';
import { Buttons, Submit } from '../../forms/buttons';
import { Errors } from '../../forms/errors';
import { Form } from '../../forms/form';
import type { Refused } from '../../forms/form.server';
import { useWords } from '../../language/use-words';
import { Breadcrumbs } from '../../parts/breadcrumbs';
import { Page } from '../../parts/page';
import { applicationWords } from '../../words/application';

/** One page of the draft: trail, problems, heading, fields, and the two ways to save. */
export function DraftForm({
  draft,
  refused,
  title,
  lead,
  aside,
  children,
}: {
  draft: DraftView;
  refused: Refused | undefined;
  title: string;
  lead: string;
  aside?: ReactNode;
  children: ReactNode;
}) {
  const words = useWords(applicationWords);
  return (
    <Page
      title={title}
      wrong={Boolean(refused)}
      trail={<Breadcrumbs to={[{ href: '/portal/application', label: words.title }]} here={title} />}
      aside={aside}
    >
      <Errors problem={refused?.problem} />
      <h1>{title}</h1>
      <p>{lead}</p>
      <Form refused={refused} className="ps-form">
        <input type="hidden" name="draft" value={draft.id} />
        <input type="hidden" name="version" value={draft.version} />
        {children}
        <Buttons>
          <Submit>{words.save}</Submit>
          <Submit outline name="then" value="later">
            {words.later}
          </Submit>
        </Buttons>
      </Form>
    </Page>
  );
}
