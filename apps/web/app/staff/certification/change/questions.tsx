import type { DocumentView } from '../../../contract';
import { Radios } from '../../../forms/choices';
import { DateField } from '../../../forms/date-field';
import { Field, TextArea } from '../../../forms/fields';
import { OneFile } from '../../../forms/file-field';
import { useProgram } from '../../../frame/use-root';
import type { StaffCertification } from '../../contract';
import { scanHint } from '../../paper/scan-hint';
import type { Question } from './answers';

/** The first step: what changes, why, and its proof. A proof that is already here need not be sent again. */
export function Questions({
  asked,
  proof,
  document,
  typed,
  reasons,
}: {
  asked: Question[];
  proof: { label: string } | undefined;
  document: DocumentView | undefined;
  typed: Record<string, string[]> | undefined;
  reasons: StaffCertification['reissueReasons'];
}) {
  const { numbers } = useProgram();
  const kept = document?.id ?? typed?.['document']?.[0];
  return (
    <>
      {asked.map((question) => (
        <Asked key={question.name} question={question} reasons={reasons} />
      ))}
      {proof && (
        <>
          <OneFile name="file" label={proof.label} hint={scanHint(numbers.fileMegabytes, kept ? 1 : 0)} />
          {kept && <input type="hidden" name="document" value={kept} />}
        </>
      )}
    </>
  );
}

function Asked({
  question: { name, label, now, optional, kind },
  reasons,
}: {
  question: Question;
  reasons: StaffCertification['reissueReasons'];
}) {
  const { today } = useProgram();
  switch (kind) {
    case 'date':
      return <DateField name={name} label={label} hint={`Today is ${today.words}.`} />;
    case 'reason':
      return <Radios name={name} legend={label} options={reasons.map(({ code, words }) => ({ value: code, label: words }))} />;
    case 'note':
      return (
        <TextArea name={name} label={label} hint="What it is about, and where the paper is kept. For the record; no letter says it." />
      );
    case undefined:
      return <Field name={name} label={label} saved={now ?? ''} {...(optional && { optional })} />;
  }
}
