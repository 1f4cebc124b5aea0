import { dayOf } from '../calendar';
import { duty } from '../duty';
import type { Deadline, DeadlineState } from '../process';
import { type Attempt, type CandidacyFacts, openAttempt, passing } from './file';
import { rulesOf } from './rules';
import { awaited, lastExamDay } from './window';

/** Which clocks a file has and how they stand; where a clock ends is promised once, in the ledger. */
export function deadlines(file: CandidacyFacts): Deadline[] {
  return [
    window(file),
    ...windowReminder(file),
    ...lateReports(file),
    ...file.attempts.flatMap((attempt, index) => [...retake(file, attempt, index + 1), ...result(file, attempt, index + 1)]),
  ];
}

/** 403.3.window: every attempt is taken within twelve months of the approval. A pass ends it. */
function window(file: CandidacyFacts): Deadline {
  const passed = passing(file)?.outcome;
  const state: DeadlineState = file.arrived.includes('window') ? 'missed' : passed ? 'met' : file.end ? 'ended' : 'running';
  const settledAt = state === 'met' ? passed?.reportedAt : undefined;
  return {
    id: 'window',
    rule: '403.3.window',
    fromEvent: 'approved',
    from: file.approvedOn,
    term: rulesOf(file.edition).window,
    owner: 'them',
    state,
    ...(settledAt && { settledAt }),
  };
}

/** Our decision: a letter in time before the last exam day. Whoever was opened after that day needs none. */
function windowReminder(file: CandidacyFacts): Deadline[] {
  const lastDay = lastExamDay(file);
  if (dayOf(file.openedAt) > lastDay) return [];
  const over = file.end ?? passing(file) ?? file.arrived.includes('window');
  return [
    {
      id: 'window-reminder',
      rule: '403.3.window',
      fromEvent: 'window-ends',
      from: lastDay,
      term: { days: -rulesOf(file.edition).windowReminder },
      begins: true,
      owner: 'us',
      reminder: true,
      state: file.arrived.includes('window-reminder') ? 'met' : over ? 'ended' : 'running',
    },
  ];
}

/** Our decision: after the window we wait a little for reports of what happened inside it, also after a hold without a report. */
function lateReports(file: CandidacyFacts): Deadline[] {
  const missed = file.arrived.includes('late-reports');
  if (!file.arrived.includes('window') || !(missed || (awaited(file) && !file.end))) return [];
  const [lastDay, freedAt] = [lastExamDay(file), openAttempt(file)?.freedAt];
  const freedOn = freedAt && dayOf(freedAt);
  return [
    {
      id: 'late-reports',
      rule: '403.3.window',
      fromEvent: 'window-over',
      from: freedOn && freedOn > lastDay ? freedOn : lastDay,
      term: rulesOf(file.edition).lateReports,
      owner: 'them',
      state: missed ? 'missed' : 'running',
    },
  ];
}

/** 403.3.processing: a paid retake is with the vendor, and accepted, within 30 days of the request. */
function retake(file: CandidacyFacts, attempt: Attempt, ordinal: number): Deadline[] {
  if (attempt.fee !== 'exam-retake') return [];
  const row = {
    id: `retake:${ordinal}`,
    rule: '403.3.processing',
    fromEvent: 'retake-paid',
    from: dayOf(attempt.requestedAt),
    term: rulesOf(file.edition).retake,
  };
  const doneAt = attempt.answer?.as === 'accepted' ? attempt.answer.at : attempt.outcome?.reportedAt;
  return [duty(file, row, doneAt, !file.end && !attempt.closed)];
}

/** 801.11, 801.12: told of the result within 14 days of the exam, whenever the vendor reports it. */
function result(file: CandidacyFacts, attempt: Attempt, ordinal: number): Deadline[] {
  const { outcome, closed, toldAt } = attempt;
  if (!outcome || outcome.as === 'no-show') return [];
  const row = {
    id: `result:${ordinal}`,
    rule: outcome.as === 'passed' ? '801.11' : '801.12',
    fromEvent: 'exam',
    from: outcome.examOn,
    term: rulesOf(file.edition).result,
  };
  return [duty(file, row, toldAt, !closed)];
}
