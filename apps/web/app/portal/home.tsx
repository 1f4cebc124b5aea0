import { read } from '../api/api.server';
import type { PortalView } from '../contract';
import { Phone } from '../frame/footer';
import { useProgram } from '../frame/use-root';
import { useWords } from '../language/use-words';
import { Alert } from '../parts/alert';
import { Duties } from '../parts/duties';
import { Empty } from '../parts/empty';
import { Note } from '../parts/note';
import { Title } from '../parts/page';
import { Status } from '../parts/status';
import { Steps } from '../parts/steps';
import { portalWords } from '../words/portal';
import { Begin, Draft } from './begin';
import { Certified } from './certified';
import { History } from './history';
import { LetterRows } from './letter-rows';
import { Nameplates } from './nameplates';
import type { Route } from './+types/home';

const doneThings = ['paid', 'withdrawn', 'sent'] as const;

export async function loader({ request }: Route.LoaderArgs) {
  const done = new URL(request.url).searchParams.get('done');
  return {
    portal: await read<PortalView>(request, '/portal'),
    done: doneThings.find((thing) => thing === done),
    submitted: done === 'submitted',
  };
}

/** What you have to do, by when, why; what we have to do, by when. */
export default function Home({ loaderData: { portal, done, submitted } }: Route.ComponentProps) {
  const words = useWords(portalWords);
  const { contact } = useProgram();
  const { application, draft, message, yours, ours } = portal;
  const going = goesOn(portal);
  return (
    <>
      <Title of={words.title} />
      <div className="ps-hello">
        <div className="ps-wrap">
          <h1>{words.hello(portal.name)}</h1>
          <p className="ps-lead">{portal.lead}</p>
          <Steps steps={portal.steps} />
        </div>
      </div>
      <div className="ps-wrap ps-main">
        <div className="ps-cols">
          <div>
            {submitted && (
              <Alert tone="success" heading={words.submitted} announce>
                {words.submittedText}
              </Alert>
            )}
            {done && (
              <Alert tone="success" announce>
                {words.done[done]}
              </Alert>
            )}
            {message && (
              <Alert tone={message.tone} heading={message.heading}>
                {message.text}
              </Alert>
            )}
            {portal.certification && <Certified certification={portal.certification} />}
            {draft && <Draft draft={draft} />}
            {!draft && !application && <Begin possible={portal.canStart} refusal={portal.startRefusal} />}
            {(going || yours.length > 0) && (
              <section className="ps-section" aria-labelledby="you">
                <h2 id="you">{words.yours}</h2>
                {yours.length ? (
                  <Duties duties={yours} />
                ) : (
                  <Empty>
                    <p>
                      <Status tone="good">{words.allSet}</Status>
                    </p>
                  </Empty>
                )}
              </section>
            )}
            {ours.length > 0 && (
              <section className="ps-section" aria-labelledby="we">
                <h2 id="we">{words.ours}</h2>
                <Duties duties={ours} ours />
              </section>
            )}
            {going && [...yours, ...ours].some(({ by }) => by) && (
              <p className="ps-small">
                <a href="/api/portal/calendar.ics">{words.calendar}</a>
              </p>
            )}
            {!draft && application && portal.canStart && <Begin possible again refusal={undefined} />}
          </div>
          <div>
            {portal.timeline.length > 0 && (
              <section className="ps-section" aria-labelledby="hist">
                <h2 id="hist">{words.history}</h2>
                <History rows={portal.timeline} />
              </section>
            )}
            <section className="ps-section" aria-labelledby="let">
              <h2 id="let">{words.letters}</h2>
              {portal.letters.length ? (
                <LetterRows letters={portal.letters.slice(0, 4)} />
              ) : (
                <p className="ps-small ps-soft">{words.noLetters}</p>
              )}
              {portal.letters.length > 4 && (
                <p className="ps-small">
                  <a href="/portal/letters">{words.allLetters}</a>
                </p>
              )}
            </section>
            <Nameplates portal={portal} />
            <section className="ps-section">
              <Note heading={words.stuck}>
                <p className="ps-small">
                  {words.stuckText[0]}
                  <Phone phone={contact.phone} />
                  {words.stuckText[1]}
                  <a href={`mailto:${contact.email}`}>{contact.email}</a>
                  {words.stuckText[2]}
                </p>
              </Note>
            </section>
          </div>
        </div>
      </div>
    </>
  );
}

const over = ['attempts-used', 'period-over'];

/** Something of this person is under way with us, or holds. A certification that can be renewed, or needs something, is not "all set". */
function goesOn({ application, candidacy, certification, message }: PortalView): boolean {
  if (certification) return certification.statusTone === 'good' && !message;
  if (candidacy) return !over.includes(candidacy.status);
  return application?.status === 'incomplete' || application?.status === 'complete';
}
