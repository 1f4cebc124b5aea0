import type { PortalView } from '../contract';
import { Submit, Impossible } from '../forms/buttons';
import { Form } from '../forms/form';
import { useProgram } from '../frame/use-root';
import { useWords } from '../language/use-words';
import { Note } from '../parts/note';
import { portalWords } from '../words/portal';

/** The way back into the draft. */
export function Draft({ draft }: { draft: NonNullable<PortalView['draft']> }) {
  const words = useWords(portalWords).draft;
  return (
    <section className="ps-section" aria-labelledby="draft">
      <h2 id="draft">{words.heading}</h2>
      <p>
        {words.text} {words.progress(draft.done, draft.of)}.
      </p>
      <p>
        <a className="usa-button" href="/portal/application">
          {words.go}
        </a>
      </p>
    </section>
  );
}

/** Starting an application, or why it is not possible now (201.2, one open application). Whoever has one already is not invited to another. */
export function Begin({ possible, again = false, refusal }: { possible: boolean; again?: boolean; refusal: string | undefined }) {
  const words = useWords(portalWords).start;
  const { mode } = useProgram();
  if (again && !possible)
    return (
      <Note heading={words.notNow}>
        <p className="ps-small">{refusal}</p>
      </Note>
    );
  return (
    <section className="ps-section" aria-labelledby="begin">
      <h2 id="begin">{again ? words.again : words.heading}</h2>
      <p>{words.text}</p>
      {possible ? (
        <Form action="/portal/application?index">
          <Submit>{words.button}</Submit>
        </Form>
      ) : (
        <>
          <p id="why-not">{refusal}</p>
          <p>
            <Impossible reason="why-not">{words.button}</Impossible>
          </p>
          {mode === 'sandbox' && (
            <Form action="/portal/orientation">
              <p className="ps-small ps-soft">{words.sandbox}</p>
              <Submit outline>{words.seen}</Submit>
            </Form>
          )}
        </>
      )}
    </section>
  );
}
