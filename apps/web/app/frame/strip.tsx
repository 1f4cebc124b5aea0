import { useWords } from '../language/use-words';
import { Day } from '../parts/time';
import { frameWords } from '../words/frame';
import { useRoot } from './use-root';

/** Sandbox only: nothing here is real, and the date is the program's. */
export function Strip() {
  const words = useWords(frameWords);
  const program = useRoot()?.program;
  if (program?.mode !== 'sandbox') return null;
  return (
    <div className="ps-sandbox">
      <div className="ps-wrap">
        <span>
          <strong>{words.sandbox}</strong> {words.notReal} <Day day={program.today} />
        </span>
        <a href="/sandbox/clock">{words.moveDate}</a>
      </div>
    </div>
  );
}
