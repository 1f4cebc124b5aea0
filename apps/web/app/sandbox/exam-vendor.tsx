import { read, send } from '../api/api.server';
import type { components } from '../api/types';
import { Errors } from '../forms/errors';
import { CommandKey } from '../forms/form';
import { keyOf, text } from '../forms/form.server';
import { Alert } from '../parts/alert';
import { Empty } from '../parts/empty';
import { Facts } from '../parts/facts';
import { Page } from '../parts/page';
import { Time } from '../parts/time';
import type { Handle } from '../root';
import { after } from '../staff/decisions/after.server';
import type { Route } from './+types/exam-vendor';

export const handle: Handle = { frame: 'staff' };

type Simulated = components['schemas']['SimulatedVendor'];
type Attempt = Simulated['attempts'][number];

export async function loader({ request }: Route.LoaderArgs) {
  return { view: await read<Simulated>(request, '/sandbox/exam-vendor'), set: new URL(request.url).searchParams.get('set') };
}

/** What the simulated vendor does next with one authorization. */
export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData();
  const authorization = text(form, 'authorization');
  const body = {
    answer: text(form, 'answer'),
    inDays: Number(text(form, 'inDays')),
    mode: text(form, 'mode'),
    then: text(form, 'then'),
    twist: text(form, 'twist'),
  };
  const address = `/sandbox/exam-vendor/${encodeURIComponent(authorization)}`;
  const sent = await send(request, address, { method: 'PUT', key: keyOf(form), body });
  return after(sent, form, `/sandbox/exam-vendor?set=${encodeURIComponent(authorization)}`);
}

const choices: { name: 'answer' | 'mode' | 'then' | 'twist'; label: string; options: Record<string, string> }[] = [
  {
    name: 'answer',
    label: 'Answer to the authorization',
    options: { accept: 'Accept it', warn: 'Accept it with a warning', reject: 'Reject it' },
  },
  { name: 'mode', label: 'Where', options: { 'test-center': 'At a test center', online: 'Online' } },
  {
    name: 'then',
    label: 'What happens',
    options: {
      pass: 'Passes',
      fail: 'Does not pass',
      'no-show': 'Does not show up',
      'reschedule-and-pass': 'Moves the appointment, then passes',
      cancel: 'Cancels in time',
      'cancel-late': 'Cancels too late',
      nothing: 'Makes no appointment',
    },
  },
  {
    name: 'twist',
    label: 'And then',
    options: {
      none: 'Nothing odd',
      late: 'The result comes late',
      repeated: 'The result comes twice',
      contradictory: 'Another result follows that says the opposite',
      held: 'The result is held, then released',
      revoked: 'The result is revoked',
      'wrong-person': 'The result carries another name',
    },
  },
];

/** Be the vendor: see every authorization and say what happens next. */
export default function SimulatedVendorPage({ loaderData: { view, set }, actionData: refused }: Route.ComponentProps) {
  return (
    <Page title="Be the exam vendor" wrong={Boolean(refused)}>
      <Errors problem={refused?.problem} />
      {set && !refused && (
        <Alert tone="success" announce>
          {set} has a new plan.
        </Alert>
      )}
      <h1>Be the exam vendor</h1>
      <p className="ps-soft">
        The sandbox has a simulated exam vendor. Say here what it does with each attempt; what it has handed out already stays. It speaks at
        night: <a href="/sandbox/clock">move the clock</a> by a day, or <a href="/staff/exam-vendor">exchange files now</a>.
      </p>
      {view.attempts.length === 0 && <Empty>Nobody has paid an exam fee yet.</Empty>}
      {view.attempts.map((attempt) => (
        <AttemptPlan key={attempt.authorization} attempt={attempt} />
      ))}
    </Page>
  );
}

function AttemptPlan({ attempt }: { attempt: Attempt }) {
  const { authorization, plan } = attempt;
  const id = (name: string) => `${name}-${authorization}`;
  return (
    <section className="ps-section" aria-labelledby={authorization}>
      <h2 id={authorization}>
        {attempt.name}, {authorization}
      </h2>
      <Facts
        strip
        facts={[
          { label: 'Here', value: attempt.stateWords },
          { label: 'Told to the vendor', value: attempt.told ? <Time moment={attempt.told} /> : 'not yet' },
          ...(attempt.appointment ? [{ label: 'Appointment', value: <Time moment={attempt.appointment} /> }] : []),
          { label: 'Handed out', value: attempt.delivered.length ? attempt.delivered.join(', ') : 'nothing' },
        ]}
      />
      <form method="post" className="ps-filter" aria-label={`What happens with ${authorization}`}>
        <CommandKey />
        <input type="hidden" name="authorization" value={authorization} />
        {choices.map(({ name, label, options }) => (
          <div key={name}>
            <label className="usa-label" htmlFor={id(name)}>
              {label}
            </label>
            <select className="usa-select" id={id(name)} name={name} defaultValue={plan[name]}>
              {Object.entries(options).map(([value, words]) => (
                <option key={value} value={value}>
                  {words}
                </option>
              ))}
            </select>
          </div>
        ))}
        <div>
          <label className="usa-label" htmlFor={id('inDays')}>
            Days to the exam
          </label>
          <input className="usa-input" id={id('inDays')} name="inDays" inputMode="numeric" defaultValue={plan.inDays} />
        </div>
        <button className="usa-button usa-button--outline" type="submit">
          Set
          <span className="ps-vh"> the plan of {authorization}</span>
        </button>
      </form>
    </section>
  );
}
