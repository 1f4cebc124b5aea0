import { useWords } from '../language/use-words';
import { partWords } from '../words/parts';

/** The way to certification; on a phone the words go in one line below. */
export function Steps({ steps }: { steps: { label: string; state: 'complete' | 'current' | 'next' }[] }) {
  const words = useWords(partWords);
  const hint = { complete: words.stepDone, current: words.stepHere, next: words.stepNext };
  const now = steps.findIndex((step) => step.state === 'current');
  return (
    <div className="ps-steps">
      <div className="usa-step-indicator">
        <ol className="usa-step-indicator__segments" aria-label={words.wayToCertification}>
          {steps.map(({ label, state }) => (
            <li
              key={label}
              className={`usa-step-indicator__segment${state === 'next' ? '' : ` usa-step-indicator__segment--${state}`}`}
              aria-current={state === 'current' ? 'step' : undefined}
            >
              <span className="usa-step-indicator__segment-label">
                {label}
                <span className="ps-vh">{hint[state]}</span>
              </span>
            </li>
          ))}
        </ol>
      </div>
      {now >= 0 && (
        <p className="ps-steps__now" aria-hidden="true">
          {words.step(now + 1, steps.length)}
          <strong>{steps[now]?.label}</strong>
        </p>
      )}
    </div>
  );
}
