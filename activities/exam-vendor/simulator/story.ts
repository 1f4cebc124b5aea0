/** What the simulated vendor does with an authorization, as rows with the instant from which it has them. Pure: the plan may change until a row is out. */
import { addHours, atPacific, daysAfter, daysBefore, dayOf, epochMs, instant, type Instant } from '../../../policy/calendar';
import { dayIn } from '../../../policy/exam-vendor/cells';
import { type Plan, type Row, type SimulatedAuthorization, type SimulatedCandidate, usualPlan } from '../../../cases/exam-vendor/simulated';
import { timeOf } from '../writing';

const tenInTheMorning = 10;
const fourHours = 4;
const halfAnHourMs = 1_800_000;
const twoDays = 2;
const someDays = 5;
const aWeek = 7;
const longAfter = 20;

export function candidateRows(examId: string, { toldAt }: SimulatedCandidate): Row[] {
  return toldAt.map((at, index) => ({
    key: `vcdc:${index}`,
    from: at,
    type: 'vcdc',
    fields: { ClientCandidateID: examId, Status: 'Accepted', Date: timeOf(at), Message: '', CandidateID: `PV-${examId}` },
  }));
}

/** Which plan an authorization follows. */
export function planOf(state: SimulatedAuthorization, candidate: SimulatedCandidate | undefined, ordinal: number): Plan {
  const plans = candidate?.plans ?? [];
  return state.plan ?? plans[Math.min(ordinal, plans.length) - 1] ?? usualPlan;
}

/** The appointment: so many days on, at ten in the morning, and not after the last day of the window. */
export function appointmentOf({ fields, toldAt, appointmentAt }: SimulatedAuthorization, { inDays }: Plan): Instant {
  if (appointmentAt) return appointmentAt;
  const wished = daysAfter(dayOf(toldAt[0] ?? ''), inDays);
  const last = dayIn(fields['EligibilityApptDateLast'] ?? '') ?? wished;
  return atPacific(wished < last ? wished : last, tenInTheMorning);
}

export function authorizationRows(
  authorization: string,
  state: SimulatedAuthorization,
  plan: Plan,
  names: { given: string; family: string },
): Row[] {
  const examId = state.fields['ClientCandidateID'] ?? '';
  const numbers = { ClientAuthorizationID: authorization, ClientCandidateID: examId };
  const [told] = state.toldAt;
  if (told === undefined) return []; // planned, and not heard of yet
  const answers = state.toldAt.map((at, index): Row => ({
    key: `eac:${index}`,
    from: at,
    type: 'eac',
    fields: { ...numbers, ...answerOf(index ? 'accept' : plan.answer), Date: timeOf(at) },
  }));
  const rejected = plan.answer === 'reject' && state.toldAt.length === 1; // told again, it is taken
  if (rejected || state.deleted) return answers;

  const event = (key: string, from: Instant, EventType: string, more: Record<string, string> = {}): Row => ({
    key,
    from,
    type: 'event',
    fields: { ...numbers, EventType, EventDate: timeOf(from), ...more },
  });
  const appointment = (at: Instant) => ({ AppointmentDate: timeOf(at), DeliveryMode: plan.mode.replace('-', '_') });
  const first = appointmentOf(state, plan);
  const made: Row = { ...event('appointment', told, 'new-appointment', appointment(first)), appointmentAt: first };
  switch (plan.then) {
    case 'nothing':
      return answers;
    case 'cancel':
      return [...answers, made, event('cancelled', dayBeforeLimit(first, told), 'cancel-appointment')];
    case 'cancel-late':
      return [...answers, made, event('cancelled-late', halfAnHourBefore(first), 'cancel-appointment')];
    case 'reschedule-and-pass': {
      const moved = atPacific(daysAfter(dayOf(first), aWeek), tenInTheMorning);
      const tomorrow = atPacific(daysAfter(dayOf(told), 1), tenInTheMorning);
      return [
        ...answers,
        made,
        event('moved', tomorrow, 'modify-appointment', appointment(moved)),
        ...reports(moved, 'pass', plan, numbers, names, event),
      ];
    }
    default:
      return [...answers, made, ...reports(first, plan.then, plan, numbers, names, event)];
  }
}

const answerOf = (answer: Plan['answer']): Record<string, string> =>
  answer === 'accept'
    ? { Status: 'Accepted', Message: '' }
    : answer === 'warn'
      ? { Status: 'Accepted', Message: 'WARNING: the name is in use with another address' }
      : { Status: 'Error', Message: 'the exam series does not exist' };

const halfAnHourBefore = (appointment: Instant): Instant => instant(epochMs(appointment) - halfAnHourMs);

/** Early enough for the fee to stay good, and after the appointment was made. */
const dayBeforeLimit = (appointment: Instant, told: Instant): Instant => {
  const early = atPacific(daysBefore(dayOf(appointment), someDays), tenInTheMorning);
  return early > told ? early : told;
};

type Event = (key: string, from: Instant, type: string) => Row;

/** The report of the exam, and what the plan makes of it afterwards. */
function reports(
  at: Instant,
  outcome: 'pass' | 'fail' | 'no-show',
  { twist }: Plan,
  numbers: Record<string, string>,
  names: { given: string; family: string },
  event: Event,
): Row[] {
  const on = daysAfter(dayOf(at), 0);
  const report = (key: string, from: Instant, grade: string, registration: string, family = names.family): Row => ({
    key,
    from,
    type: 'exam',
    fields: {
      ...numbers,
      RegistrationID: `${numbers['ClientAuthorizationID']}/${registration}`,
      FirstName: names.given,
      LastName: family,
      ExamDate: timeOf(at),
      Grade: grade === 'no-show' ? '' : grade,
      NoShow: grade === 'no-show' ? 'true' : 'false',
      // A real report has them; they go no further than the reader (801.11.note).
      PassingScore: '70',
      Score: grade === 'pass' ? '84' : '52',
    },
  });
  const later = (days: number): Instant => atPacific(daysAfter(on, days), tenInTheMorning);
  const ready = addHours(at, fourHours);
  const usual = report('result', ready, outcome, '1');
  switch (twist) {
    case 'none':
      return [usual];
    case 'late':
      return [{ ...usual, from: later(longAfter) }];
    case 'repeated':
      return [usual, report('result-again', later(twoDays), outcome, '2')];
    case 'contradictory':
      return [usual, report('result-against', later(twoDays), outcome === 'pass' ? 'fail' : 'pass', '2')];
    case 'held':
      return [event('held', ready, 'place-hold'), usual, event('released', later(someDays), 'release-hold')];
    case 'revoked':
      return [usual, event('revoked', later(someDays), 'revoke-result')];
    case 'wrong-person':
      return [report('result', ready, outcome, '1', 'Somebody-Else')];
  }
}
