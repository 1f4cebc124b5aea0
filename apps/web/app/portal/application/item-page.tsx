import upload from '../../browser/upload.mjs?url';
import type { DocumentView, Problem } from '../../contract';
import { Buttons, Submit } from '../../forms/buttons';
import { Radios } from '../../forms/choices';
import { Errors } from '../../forms/errors';
import { FileField } from '../../forms/file-field';
import { CommandKey, Form } from '../../forms/form';
import type { Refused } from '../../forms/form.server';
import { Phone } from '../../frame/footer';
import { useProgram, useRoot } from '../../frame/use-root';
import { useWords } from '../../language/use-words';
import { Breadcrumbs } from '../../parts/breadcrumbs';
import { Note } from '../../parts/note';
import { Page } from '../../parts/page';
import { applicationWords } from '../../words/application';
import { type FileItem, uploadWords } from '../../words/upload';
import { FileRows } from './file-rows';

interface ItemPageProps {
  item: FileItem;
  /** The draft or application that the files are for. */
  id: string;
  kind: { name: string; saved: string | null } | undefined;
  draft: { id: string; version: number } | undefined;
  documents: DocumentView[];
  answer: Kept | undefined;
}

/** The form came back: with a problem, or to add another file. `kept` are its files that are already here. */
export interface Kept extends Omit<Refused, 'problem'> {
  problem?: Problem;
  kept?: DocumentView[];
}

/** 202.1.A.id, 202.1.B, 202.1.G.hours: one item that files prove. Whole without scripts; with them several files and their progress. */
export function ItemPage({ item, id, kind, draft, documents, answer }: ItemPageProps) {
  const words = useWords(uploadWords);
  const { title: trail } = useWords(applicationWords);
  const { numbers, contact } = useProgram();
  const kept = answer?.kept ?? [];
  const own = words.items(numbers.trainingHours)[item];
  return (
    <Page
      title={own.title}
      wrong={Boolean(answer?.problem)}
      trail={<Breadcrumbs to={[{ href: '/portal/application', label: trail }]} here={own.short} />}
      aside={
        <>
          <Note heading={words.photo}>
            <ul className="ps-bullets ps-small">
              {words.photoTips.map((tip) => (
                <li key={tip}>{tip}</li>
              ))}
            </ul>
          </Note>
          <p className="ps-small ps-after">
            {words.cannot[0]}
            <Phone phone={contact.phone} />
            {words.cannot[1]}
          </p>
        </>
      }
    >
      <Errors problem={answer?.problem} />
      <h1>{own.title}</h1>
      <p>{own.lead}</p>
      <Form refused={answer} files className="ps-form">
        <input type="hidden" name="for" value={id} />
        {draft && <input type="hidden" name="draft" value={draft.id} />}
        {draft && <input type="hidden" name="version" value={draft.version} />}
        {kept.map((document) => (
          <input key={document.id} type="hidden" name="documents" value={document.id} />
        ))}
        {kind && own.kind && (
          <Radios
            name={kind.name}
            legend={own.kind.legend}
            saved={kind.saved}
            options={Object.entries(own.kind.options).map(([value, [label, hint]]) => ({ value, label, hint }))}
          />
        )}
        <FileRows
          heading={draft ? words.files : words.before}
          documents={documents.filter(({ id: own }) => !kept.some((one) => one.id === own))}
          removable={Boolean(draft)}
        />
        {kept.length > 0 && <FileRows heading={words.files} documents={kept} removable={false} />}
        <FileField name="file" item={item} owner={id} megabytes={numbers.fileMegabytes} />
        <Buttons>
          <Submit>{draft ? words.save : words.send}</Submit>
          {draft && (
            <Submit outline name="then" value="later">
              {words.later}
            </Submit>
          )}
        </Buttons>
      </Form>
      {draft && (
        <form method="post" id="remove">
          <CommandKey />
        </form>
      )}
      <script type="module" src={upload} nonce={useRoot()?.nonce} />
    </Page>
  );
}
