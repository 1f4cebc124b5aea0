import type { Refused } from '../forms/form.server';
import { useWords } from '../language/use-words';
import { faultWords } from '../words/faults';
import { useRoot } from './use-root';

/** What was typed when nobody could take it: one button sends it once more, with the same key. */
export function Resend({ kept: { typed, again } }: { kept: Pick<Refused, 'typed' | 'again'> }) {
  const words = useWords(faultWords);
  return (
    <form method="post" action={useRoot()?.path}>
      {again && <input type="hidden" name="key" value={again} />}
      {Object.entries(typed).flatMap(([name, values]) =>
        values.map((value, index) => <input type="hidden" key={`${name} ${index}`} name={name} value={value} />),
      )}
      <p>
        <button className="usa-button" type="submit">
          {words.resend}
        </button>
      </p>
    </form>
  );
}
