import { useRoot } from '../frame/use-root';
import { useWords } from '../language/use-words';
import { Busy } from '../parts/busy';
import { changeWords } from '../words/changes';

/** Something came in and has no outcome yet: what the page shows is how things stood before. */
export function BeingRecorded() {
  const words = useWords(changeWords).saving;
  const here = (useRoot()?.path ?? '').split('?')[0];
  return (
    <Busy>
      <p>
        <strong>{words.heading}.</strong> {words.text}
      </p>
      <p className="ps-small">
        <a href={here}>{words.again}</a>
      </p>
    </Busy>
  );
}
