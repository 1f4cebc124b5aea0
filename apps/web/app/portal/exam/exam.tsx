import { useWords } from '../../language/use-words';
import { Alert } from '../../parts/alert';
import { Duties } from '../../parts/duties';
import { Page } from '../../parts/page';
import { Status } from '../../parts/status';
import { examWords } from '../../words/exam';
import { BeingRecorded } from '../being-recorded';
import { Appointment } from './appointment';
import { Attempts } from './attempts';
import { currentCandidacy } from './current.server';
import { ExamFacts } from './exam-facts';
import { NotYet } from '../not-yet';
import { Record } from '../record';
import { Scheduling } from './scheduling';
import type { Route } from './+types/exam';

const doneThings = ['language'] as const;

export async function loader({ request }: Route.LoaderArgs) {
  const done = new URL(request.url).searchParams.get('done');
  return { candidacy: await currentCandidacy(request), done: doneThings.find((thing) => thing === done) };
}

/** The way from approval to the exam: what to do and why, then everything one needs for the appointment, then what came of it. */
export default function Exam({ loaderData: { candidacy, done } }: Route.ComponentProps) {
  const words = useWords(examWords);
  if (!candidacy) return <NotYet title={words.title} {...words.none} href="/portal/application" />;
  const { message, yours, ours, ended } = candidacy;
  const open = !ended;
  return (
    <Page title={words.title} aside={<Record timeline={candidacy.timeline} letters={candidacy.letters} />}>
      <h1>{words.title}</h1>
      <p>
        <Status tone={candidacy.statusTone}>{candidacy.statusWords}</Status>
      </p>
      {done && (
        <Alert tone="success" announce>
          {words.done[done]}
        </Alert>
      )}
      {candidacy.beingRecorded && <BeingRecorded />}
      {message && (
        <Alert tone={message.tone} heading={message.heading}>
          {message.text}
        </Alert>
      )}
      {candidacy.certification && (
        <p className="ps-after">
          <a className="usa-button" href="/portal/certification">
            {words.passed}
          </a>
        </p>
      )}
      {open && <Appointment candidacy={candidacy} />}
      {open && (
        <section className="ps-section" aria-labelledby="you">
          <h2 id="you">{words.yours}</h2>
          {yours.length ? <Duties duties={yours} /> : <Status tone="good">{words.nothing}</Status>}
        </section>
      )}
      {ours.length > 0 && (
        <section className="ps-section" aria-labelledby="we">
          <h2 id="we">{words.ours}</h2>
          <Duties duties={ours} ours />
        </section>
      )}
      <ExamFacts candidacy={candidacy} />
      {open && <Scheduling candidacy={candidacy} />}
      <Attempts candidacy={candidacy} />
    </Page>
  );
}
