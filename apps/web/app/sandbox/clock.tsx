import { Form, useNavigation } from 'react-router';
import { read, send } from '../api/api.server';
import type { Problem } from '../contract';
import { Errors } from '../forms/errors';
import { DateField } from '../forms/date-field';
import { CommandKey } from '../forms/form';
import { keyOf } from '../forms/form.server';
import { useProgram } from '../frame/use-root';
import { Icon } from '../parts/icon';
import { Title } from '../parts/page';
import type { Handle } from '../root';
import type { Route } from './+types/clock';
import type { ClockView, Walked } from './contract';
import { HappenedLog } from './happened-log';
import { destination } from './moves.server';
import { NextDeadlines } from './next-deadlines';
import { Walking } from './walking';

/** Scripts only show how far a walk has come; everything works without them. */
export const handle: Handle = { frame: 'staff', interactive: true };

export const loader = ({ request }: Route.LoaderArgs) => read<ClockView>(request, '/sandbox/clock');

interface Outcome {
  problem?: Problem;
  from?: ClockView['now'];
  walked?: Walked;
}

/** Moves the program's date: to an instant, or to 00:00 Pacific of a day. */
export async function action({ request }: Route.ActionArgs): Promise<Outcome> {
  const form = await request.formData();
  const clock = await read<ClockView>(request, '/sandbox/clock');
  const to = destination(form, clock);
  if (!to) return { problem: noDate };
  const sent = await send<Walked>(request, '/sandbox/clock', { key: keyOf(form), body: { to } });
  return sent.outcome === 'done' ? { from: clock.now, walked: sent.view } : { problem: sent.outcome === 'refused' ? sent.problem : noDate };
}

const noDate: Problem = {
  type: '/problems/fields-wrong',
  title: 'Choose a date',
  status: 422,
  errors: [{ pointer: '/to', detail: 'Choose the month, and type a day and a year that lie ahead.' }],
};

export default function ClockPage({ loaderData: clock, actionData: outcome }: Route.ComponentProps) {
  const moving = useNavigation().formAction?.startsWith('/sandbox/clock') ?? false;
  return (
    <div className="ps-wrap ps-main">
      <Title of="Program clock" wrong={Boolean(outcome?.problem)} />
      <Errors problem={outcome?.problem} />
      <div className="ps-cols">
        <div>
          <h1 className="ps-clockname">Program clock</h1>
          <p className="ps-flush">
            <time className="ps-now" dateTime={clock.now.at}>
              {clock.today.words}
            </time>
          </p>
          <p className="ps-soft">{clock.now.words}</p>
          {moving || clock.walking ? <Walking from={clock.now} /> : <Moves clock={clock} problem={outcome?.problem} />}
          <p className="ps-small ps-soft">
            The clock only moves forward. It stops at each deadline on the way, lets that case act, then goes on. To start over, reset the
            sandbox from the command line.
          </p>
          <NextDeadlines clock={clock} />
        </div>
        <Around />
      </div>
      {outcome?.walked && <HappenedLog walked={outcome.walked} {...(outcome.from && { from: outcome.from })} />}
    </div>
  );
}

function Moves({ clock, problem }: { clock: ClockView; problem: Problem | undefined }) {
  const first = clock.next[0];
  return (
    <>
      <Form method="post" className="ps-advance" aria-label="Move the clock">
        <CommandKey />
        {first && (
          <>
            <button className="usa-button" type="submit" name="move" value="next">
              <Icon name="fast_forward" />
              To the next deadline
            </button>
            <button className="usa-button usa-button--outline" type="submit" name="move" value="before-next">
              Just before it
            </button>
          </>
        )}
        <button className={`usa-button${first ? ' usa-button--outline' : ''}`} type="submit" name="move" value="day">
          1 day
        </button>
        <button className="usa-button usa-button--outline" type="submit" name="move" value="week">
          1 week
        </button>
        <button className="usa-button usa-button--outline" type="submit" name="move" value="month">
          1 month
        </button>
      </Form>
      <Form method="post" className="ps-dateform" aria-label="Move the clock to a date" noValidate>
        <CommandKey />
        <DateField
          name="to"
          label="Or to a date"
          hint={problem?.errors?.find(({ pointer }) => pointer === '/to')?.detail ?? 'The day begins at midnight, Pacific.'}
          saved={clock.today.on}
        />
        <button className="usa-button usa-button--outline" type="submit">
          Go there
        </button>
      </Form>
    </>
  );
}

/** Where else to look while time passes. */
function Around() {
  const { links } = useProgram();
  return (
    <section aria-labelledby="around">
      <h2 id="around">Look at it from</h2>
      <ul className="ps-rows ps-small">
        <li>
          <p>
            <a href="/portal">The portal</a> <span className="ps-soft">as an applicant</span>
          </p>
        </li>
        <li>
          <p>
            <a href="/staff">The console</a> <span className="ps-soft">as certification staff</span>
          </p>
        </li>
        <li>
          <p>
            <a href="/sandbox/exam-vendor">The exam vendor</a> <span className="ps-soft">say what happens at the exam</span>
          </p>
        </li>
        {links.mail && (
          <li>
            <p>
              <a href={links.mail}>All mail sent</a> <span className="ps-soft">mail catcher</span>
            </p>
          </li>
        )}
        {links.temporal && (
          <li>
            <p>
              <a href={links.temporal}>The processes</a> <span className="ps-soft">Temporal UI</span>
            </p>
          </li>
        )}
      </ul>
    </section>
  );
}
