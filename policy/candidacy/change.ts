/** How a change alters the file. Facts in, facts out; what follows from it is in consequences.ts. */
import { idAfter } from '../case-id';
import { currentEdition } from '../application/rules';
import { dayOf, type Instant } from '../calendar';
import {
  type Attempt,
  attemptOf,
  type CandidacyCommand,
  type CandidacyEnd,
  type CandidacyFacts,
  type CandidacyFile,
  type CandidacyNamed,
  heldAttempt,
  letter,
  openAttempt,
  passing,
  unusedFee,
} from './file';
import { confirmsNoShow, oddity } from './oddities';
import { standsAgainst } from './release';
import { attemptsLeft, awaited, cancelBy, windowIsOver } from './window';

export function open(command: CandidacyCommand): CandidacyFacts {
  const opened = command.name === 'open' ? command.body.opened : undefined;
  if (command.name !== 'open' || !opened) throw new Error(`a candidacy does not begin with ${command.name}`);
  const { personId, applicationId, approvedOn } = command.body;
  return {
    schema: 1,
    id: command.id,
    subject: personId,
    edition: currentEdition,
    applicationId,
    route: opened.route,
    approvedOn,
    openedAt: command.receivedAt,
    ...(opened.code && { code: opened.code }),
    ...(opened.language && { language: opened.language }),
    accommodation: { state: 'none', codes: [] },
    nameConfirmed: opened.nameFits,
    attempts: [],
    lettersSent: {},
    arrived: [],
  };
}

const withAttempt = (file: CandidacyFile, authorization: string, change: (attempt: Attempt) => Attempt): CandidacyFile => ({
  ...file,
  attempts: file.attempts.map((attempt) => (attempt.authorization === authorization ? change(attempt) : attempt)),
});

/** What the vendor says of an authorization that is over moves nothing. */
const withOpen = (file: CandidacyFile, authorization: string, change: (attempt: Attempt) => Attempt): CandidacyFile =>
  openAttempt(file)?.authorization === authorization ? withAttempt(file, authorization, change) : file;

/** 403.3.retake-request: a fee makes an attempt with an authorization of its own. */
const attempted = (file: CandidacyFile, examId: string, paid: Pick<Attempt, 'fee' | 'payment' | 'requestedAt'>): CandidacyFile => ({
  ...file,
  examId,
  attempts: [...file.attempts, { authorization: `${examId}-${file.attempts.length + 1}`, ...paid }],
});

/** Tells the vendor of the open attempt as soon as nothing stands against it. */
function released(file: CandidacyFile, at: Instant): CandidacyFile {
  const attempt = openAttempt(file);
  return !attempt || attempt.releasedAt || standsAgainst(file, at).length
    ? file
    : withAttempt(file, attempt.authorization, (paid) => ({ ...paid, releasedAt: at }));
}

/** What comes of the attempts: certified, used up, or over because the window is and nothing is awaited any more. */
function settled(file: CandidacyFile, { id, receivedAt }: CandidacyCommand): CandidacyFile {
  const end = (as: CandidacyEnd['as'], more: Partial<CandidacyFile> = {}): CandidacyFile => ({
    ...file,
    ...more,
    end: { as, at: receivedAt, change: id },
  });
  if (heldAttempt(file)) return file;
  if (passing(file)) return file.code ? end('certified', { certification: idAfter(file.id) }) : file; // 202.1.H, 208.1
  if (awaited(file) && !file.arrived.includes('late-reports')) return file;
  if (attemptsLeft(file) < 1) return end('attempts-used'); // 403.3.attempts
  return windowIsOver(file, receivedAt) ? end('period-over') : file; // 403.3.window
}

/** Issuance tells of a pass (801.11); a letter of its own tells of the rest (801.12). */
const told = (file: CandidacyFile, at: Instant): CandidacyFile => {
  const passed = file.end?.as === 'certified' && passing(file);
  return passed ? withAttempt(file, passed.authorization, (attempt) => ({ ...attempt, toldAt: at })) : file;
};

/** After the end only the clock and the post move anything. */
const ownWords = ['due', 'noticeSent', 'retime'];

export function apply(file: CandidacyFile, command: CandidacyCommand): CandidacyFile {
  if (oddity(file, command) || (file.end && !ownWords.includes(command.name))) return file;
  const changed = changeOf(file, command);
  if (changed === file || changed.end) return changed;
  return told(settled(released(changed, command.receivedAt), command), command.receivedAt);
}

function changeOf(file: CandidacyFile, command: CandidacyCommand): CandidacyFile {
  const at = command.receivedAt;
  switch (command.name) {
    case 'payFee': {
      const examId = file.examId ?? command.body.examId;
      if (!examId) throw new Error('a first fee without an exam identification number');
      const fee = file.attempts.length ? 'exam-retake' : 'exam';
      return attempted(file, examId, { fee, payment: command.body.payment, requestedAt: at });
    }
    case 'chooseLanguage':
      return { ...file, language: command.body.language };
    case 'confirmName':
      return { ...file, nameConfirmed: true };
    case 'accommodation':
      return { ...file, accommodation: command.body };
    case 'take':
      return { ...file, owner: command.by };
    case 'withdrawAuthorization':
      return withAttempt(file, command.body.authorization, (attempt) => ({ ...attempt, closed: 'withdrawn' }));
    case 'release': {
      const fee = unusedFee(file);
      if (!fee || !file.examId) throw new Error('nothing to release');
      return attempted(file, file.examId, { fee: fee.fee, payment: fee.payment, requestedAt: fee.requestedAt });
    }
    case 'issue':
      return { ...file, ...(command.body.code && { code: command.body.code }) };
    case 'vendorAnswer': {
      // Accepted once stays accepted: a later "no" is about an update, and the task says so.
      const { authorization, as } = command.body;
      return withOpen(file, authorization, (attempt) => (attempt.answer?.as === 'accepted' ? attempt : { ...attempt, answer: { as, at } }));
    }
    case 'appointment': {
      // What the vendor schedules it has accepted, whatever it answered before.
      const { authorization, appointment } = command.body;
      return withOpen(file, authorization, (attempt) => ({
        ...attempt,
        appointment,
        ...(attempt.answer?.as !== 'accepted' && { answer: { as: 'accepted', at } }),
      }));
    }
    case 'appointmentCancelled':
      return cancelled(file, command);
    case 'result': {
      if (confirmsNoShow(file, command)) {
        return withAttempt(file, command.body.authorization, (attempt) => {
          const { cancelledLate: _reckoned, ...outcome } = attempt.outcome!;
          return { ...attempt, outcome };
        });
      }
      const { authorization, as, examOn } = command.body;
      return withAttempt(file, authorization, (attempt) => ({ ...attempt, outcome: { as, examOn, reportedAt: at, change: command.id } }));
    }
    case 'resultHeld':
      return withAttempt(file, command.body.authorization, (attempt) => ({ ...attempt, held: true }));
    case 'resultReleased':
      return withAttempt(file, command.body.authorization, ({ held: _held, ...attempt }) =>
        attempt.outcome ? attempt : { ...attempt, freedAt: at },
      );
    case 'resultRevoked':
      return withAttempt(file, command.body.authorization, ({ held: _held, ...attempt }) => ({ ...attempt, closed: 'revoked' }));
    case 'noticeSent':
      return sent(file, command.body.letter, at);
    case 'due':
      return { ...file, arrived: [...file.arrived, command.body.deadline] };
    case 'open':
    case 'updateVendor':
    case 'retime':
      return file;
  }
}

/** In time the seat is given back and the fee is good for another; too late it counts as a no-show (403.4.A, 403.4.B, 403.6). */
function cancelled(file: CandidacyFile, { id, body, receivedAt }: CandidacyNamed<'appointmentCancelled'>): CandidacyFile {
  const { authorization, cancelledAt } = body;
  const appointment = attemptOf(file, authorization)?.appointment;
  if (!appointment) return file;
  if (cancelledAt <= cancelBy(file.edition, appointment))
    return withOpen(file, authorization, ({ appointment: _given, ...attempt }) => attempt);
  const outcome = { as: 'no-show', examOn: dayOf(appointment.at), reportedAt: receivedAt, change: id, cancelledLate: true } as const;
  return withOpen(file, authorization, (attempt) => ({ ...attempt, outcome }));
}

/** 801.12: told when the letter of a result has left. */
function sent(file: CandidacyFile, which: string, at: Instant): CandidacyFile {
  const next = { ...file, lettersSent: { ...file.lettersSent, [which]: at } };
  const about = file.attempts.find(({ authorization }) => letter('exam-not-passed', authorization) === which);
  return about ? withAttempt(next, about.authorization, (attempt) => ({ ...attempt, toldAt: at })) : next;
}
