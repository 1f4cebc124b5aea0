/** What the candidate has to do, by when and why; what we have to do, by when. */
import { dayOf, type Instant, type Language } from '../../../../policy/calendar';
import { examCompany } from '../../../../policy/candidacy/exam-company';
import { type CandidacyFile, heldAttempt, openAttempt, unusedFee, withVendor } from '../../../../policy/candidacy/file';
import { openPointsOf } from '../../../../policy/candidacy/release';
import { attemptsLeft, cancelBy, payable } from '../../../../policy/candidacy/window';
import type { LedgerRow } from '../../../../policy/process';
import { day } from '../calendar/moments';
import { datedBy, isClose, ourDuty } from '../cases/duty';
import type { Duty } from '../cases/parts.view';
import { isOwed, type Shown } from '../cases/shown';
import { sentences } from './sentences';

type Candidacy = Shown<'candidacy'>;

/** All of it has the same last day: the one for the exam itself (403.3.window). */
export function yourDuties(shown: Candidacy, language: Language): Duty[] {
  const { file, now } = shown;
  const window = file.ledger['window'];
  if (file.end || heldAttempt(file) || window?.state !== 'running') return [];
  const say = sentences[language];
  const duty = (id: string, [heading, text]: readonly [string, string, ...string[]], action?: Duty['action']): Duty => ({
    id,
    byLabel: say.by,
    tone: isClose(shown, window) ? 'soon' : 'turn',
    heading,
    text,
    ...(action && { action }),
    ...datedBy(shown, window, language),
  });
  const fee = payable(file);
  const attempt = openAttempt(file);
  const duties: Duty[] = [];
  if (fee) {
    const said = fee === 'exam' ? say.pay.exam : say.pay['exam-retake'](attemptsLeft(file));
    duties.push(duty('fee', said, { label: say.pay.act, href: '/portal/exam/fee' }));
  }
  if (!file.language) duties.push(duty('language', say.language, { label: say.language[2], href: '/portal/exam/language' }));
  if (attempt?.appointment) {
    const { appointment } = attempt;
    if (appointment.at <= now) return duties;
    const said = say.take(appointment.at, cancelBy(file.edition, appointment));
    const { why: _window, leftWords: _left, ...own } = duty('appointment', said);
    duties.push({ ...own, byLabel: say.on, by: day(dayOf(appointment.at), language) });
  } else if (withVendor(file)?.answer?.as === 'accepted')
    duties.push(duty('appointment', say.choose, { label: say.choose[2], href: examCompany.schedulingUrl }));
  return duties;
}

/** What we owe; without a day where the Guidelines set none. */
export function ourDuties(shown: Candidacy, language: Language): Duty[] {
  const { file, now } = shown;
  const say = sentences[language];
  const rows = Object.values(file.ledger).filter((row) => row.state === 'running' || isOwed(row));
  const dated = rows.flatMap((row) => {
    const said = saidOf(shown, row, language);
    return said ? [ourDuty(shown, row, said, language)] : [];
  });
  if (file.end || file.ledger['window']?.state !== 'running') return dated;
  return [...dated, ...underWay(file, now).map((id) => undated(id, say[id]))];
}

/** What goes on between us and the exam company without a date of its own; telling it of a retake has one (403.3.processing). */
function underWay(file: CandidacyFile, now: Instant): ('name' | 'accommodation' | 'telling' | 'takenBack' | 'report')[] {
  const attempt = openAttempt(file);
  if (!attempt) return unusedFee(file) ? ['takenBack'] : [];
  const { releasedAt, appointment, answer, fee, held } = attempt;
  if (!releasedAt) return openPointsOf(file, now).filter((point) => point !== 'language');
  if (held) return [];
  if (appointment) return appointment.at <= now ? ['report'] : [];
  return fee === 'exam' && answer?.as !== 'accepted' ? ['telling'] : [];
}

const undated = (id: string, [heading, text]: [string, string]): Duty => ({ id, byLabel: '', tone: 'plain', heading, text });

function saidOf({ file, status }: Candidacy, row: LedgerRow, language: Language): [string, string] | undefined {
  const { release, result, issue, lateReports } = sentences[language];
  const [family, ordinal] = row.id.split(':');
  switch (family) {
    case 'retake':
      return release;
    case 'late-reports':
      return lateReports;
    case 'result':
      if (file.attempts[Number(ordinal) - 1]?.held) return undefined;
      return status === 'passed' ? issue : result;
    default:
      return undefined;
  }
}
