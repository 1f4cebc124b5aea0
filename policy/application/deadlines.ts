import { dayOf } from '../calendar';
import { duty } from '../duty';
import type { Deadline } from '../process';
import { decisionLetter, type Facts, firstLetter, isComplete, letter } from './file';
import { rulesOf } from './rules';

/** Which clocks a file has and how they stand; where a clock ends is promised once, in the ledger. */
export function deadlines(file: Facts): Deadline[] {
  return [hold(file), ...deficiencyNotice(file), ...reminders(file), ...statusNotice(file), ...lateRequests(file)];
}

const held = (file: Facts): boolean => !file.end && !isComplete(file);

/** 801.8.B held for 90 days from submission, whatever arrives in part (801.8.once); 801.8.C void after them. */
function hold(file: Facts): Deadline {
  const state = held(file) ? 'running' : file.end?.as === 'void' ? 'missed' : file.completedAt ? 'met' : 'ended';
  const settledAt = state === 'met' ? file.completedAt : state === 'missed' ? file.end?.at : undefined;
  return {
    id: 'hold',
    rule: '801.8.B',
    fromEvent: 'submitted',
    from: dayOf(file.submittedAt),
    term: rulesOf(file.edition).hold,
    owner: 'them',
    state,
    ...(settledAt && { settledAt }),
  };
}

/** 801.8 told at least once within 30 days of submission. */
function deficiencyNotice(file: Facts): Deadline[] {
  if (!file.incompleteAtFirst) return [];
  const row = {
    id: 'deficiency-notice',
    rule: '801.8',
    fromEvent: 'submitted',
    from: dayOf(file.submittedAt),
    term: rulesOf(file.edition).deficiencyNotice,
  };
  return [duty(file, row, file.lettersSent[firstLetter], held(file))];
}

function reminders(file: Facts): Deadline[] {
  return rulesOf(file.edition).holdReminders.map((term) => {
    const id = `hold-reminder:${term.days}`;
    return {
      id,
      rule: '801.8.B',
      fromEvent: 'submitted',
      from: dayOf(file.submittedAt),
      term,
      begins: true,
      owner: 'us',
      reminder: true,
      state: file.arrived.includes(id) ? 'met' : held(file) ? 'running' : 'ended',
    };
  });
}

/** 801.7 told of the decision within 30 days of completeness. */
function statusNotice(file: Facts): Deadline[] {
  if (!file.completedAt) return [];
  const as = file.end?.as;
  const decision = file.end && decisionLetter(file.end);
  const told = decision && file.lettersSent[letter(decision.kind, decision.occasion)];
  const row = {
    id: 'status-notice',
    rule: '801.7',
    fromEvent: 'completed',
    from: dayOf(file.completedAt),
    term: rulesOf(file.edition).statusNotice,
  };
  return [duty(file, row, told, as === undefined || as === 'approved' || as === 'denied')];
}

/** Asked for after the hold: thirty days from the day the letter left; no clock before it is out. */
function lateRequests(file: Facts): Deadline[] {
  return file.requests.flatMap((request, index): Deadline[] => {
    if (!request.afterHold || !request.sentAt) return [];
    const state = request.closed === 'answered' ? 'met' : request.closed ? 'missed' : file.end ? 'ended' : 'running';
    return [
      {
        id: `request:${index + 1}`,
        rule: '801.8',
        fromEvent: 'letter-sent',
        from: dayOf(request.sentAt),
        term: rulesOf(file.edition).lateRequest,
        owner: 'them',
        state,
        ...(request.closedAt && { settledAt: request.closedAt }),
      },
    ];
  });
}
