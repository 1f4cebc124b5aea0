import { type Problem, referenceOf } from '../contract';
import { useWords } from '../language/use-words';
import { Alert } from '../parts/alert';
import { faultWords } from '../words/faults';
import { partWords } from '../words/parts';
import { fieldId } from './form';

/** What has to be fixed, above the heading; it takes the focus when the page loads, and each line leads to its field. */
export function Errors({
  problem,
  hrefOf = (pointer) => `#${fieldId(pointer)}`,
}: {
  problem: Problem | undefined;
  hrefOf?: (pointer: string) => string;
}) {
  const words = useWords(partWords);
  const faults = useWords(faultWords);
  if (!problem) return null;
  const reference = referenceOf(problem);
  if (problem.status >= 500)
    return (
      <div tabIndex={-1} autoFocus className="ps-focused">
        <Alert tone="error" heading={faults.saveHeading} announce>
          {faults.saveText}
          {reference && (
            <>
              {' '}
              {faults.reference} <code>{reference}</code>.
            </>
          )}
        </Alert>
      </div>
    );
  const errors = problem.errors ?? [];
  const alone = problem.status === 429 ? faults.tooMany : problem.title || problem.detail;
  return (
    <div className="ps-errors" role="alert" tabIndex={-1} autoFocus aria-labelledby="errors">
      <h2 id="errors">{errors.length ? words.toFix(errors.length) : words.problem}</h2>
      {errors.length ? (
        <ul className="ps-plainlist">
          {errors.map(({ pointer, detail }) => (
            <li key={`${pointer} ${detail}`}>
              <a href={hrefOf(pointer)}>{detail}</a>
            </li>
          ))}
        </ul>
      ) : (
        <p>{alone}</p>
      )}
    </div>
  );
}
