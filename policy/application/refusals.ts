/** What is refused, one function per command. Judged by `receivedAt`. */
import { adultFrom, dayOf } from '../calendar';
import { isOver } from '../ledger';
import { refuseLetters } from '../person/name';
import { type Refusal, refusal } from '../refusal';
import { alone, refuseRetime } from '../retime';
import {
  type ApplicationCommand,
  type ApplicationFile,
  type CommandNamed,
  declining,
  isComplete,
  notMet,
  openLateRequest,
  outstanding,
  type Submission,
  toAskFor,
} from './file';
import { currentEdition, rulesOf } from './rules';
import { declarationRule, declarations, itemInfo } from './items';
import { isReason, reasonsFor } from './reasons';

type Refuse = { [Name in ApplicationCommand['name']]: (file: ApplicationFile, command: CommandNamed<Name>) => Refusal | undefined };

/** 403.3.window, 209.3.A: an approval that still runs, or a certification that has not ended, stands against another application. */
export function refuseAnother(inTheWay: Submission['inTheWay']): Refusal | undefined {
  if (inTheWay === 'candidacy') return refusal('candidacy-open', '403.3.window', 'this person has an open candidacy');
  if (inTheWay === 'certification')
    return refusal('certification-on-file', '209.3.A', 'this person has a certification that has not ended');
  return undefined;
}

/** 201.2, 801.4.A, 101.2, 202.1.A.age, 202.1.C to E, B.H13: what refuses the submission itself. The rest may still be missing. */
export function refuseSubmission(submission: Submission, receivedAt: string): Refusal | undefined {
  const { minimumAge } = rulesOf(currentEdition);
  const { orientationViewedOn, unfinished, undrawable, dateOfBirth, condition, experienceRole, inTheWay } = submission;
  const another = refuseAnother(inTheWay);
  if (another) return another;
  if (!orientationViewedOn) return refusal('orientation-not-viewed', '201.2', 'the orientation video has not been seen');
  if (unfinished.length || !dateOfBirth)
    return refusal('registration-unfinished', '801.4.A', `the registration form is unfinished: ${unfinished.join(', ')}`, {
      pointer: '/registration-form',
      names: unfinished,
    });
  const [unwritten] = undrawable;
  if (unwritten) return refuseLetters(unwritten);
  const adult = adultFrom(dateOfBirth, minimumAge);
  if (dayOf(receivedAt) < adult)
    return refusal('under-age', '202.1.A.age', `an application is possible from ${adult}`, { pointer: '/dateOfBirth', names: [adult] });
  if (!condition || !experienceRole)
    return refusal('lived-experience-missing', '101.2', 'the lived experience and its role are not declared', {
      pointer: condition ? '/experienceRole' : '/condition',
    });
  const unset = declarations.find((name) => !submission.declarations.includes(name));
  if (!unset) return undefined;
  return refusal('declaration-missing', declarationRule[unset], `the declaration "${unset}" is not set`, {
    pointer: `/declarations/${unset}`,
    names: [unset],
  });
}

/** 801.6: only complete applications are decided. */
const incomplete = (file: ApplicationFile): Refusal | undefined =>
  isComplete(file)
    ? undefined
    : refusal('application-incomplete', '801.6', `missing: ${outstanding(file).join(', ')}`, { names: outstanding(file) });

const stillAsked = (file: ApplicationFile): Refusal | undefined => {
  const request = openLateRequest(file);
  return request && refusal('request-open', '801.6', `${request.item} was asked for and may still come`, { names: [request.item] });
};

/** 202.1.B, 202.1.G.hours, 801.4.B: what staff must have read off the proof before they call it met. */
function unproven(file: ApplicationFile, { item, findings }: CommandNamed<'judgeItem'>['body']): Refusal | undefined {
  const { trainingHours, competencies } = rulesOf(file.edition);
  const missing = (rule: string, field: string, detail: string) =>
    refusal('finding-missing', rule, detail, { pointer: `/findings/${field}` });
  if (item === 'photo-id' && !findings.showsBirthDate) return missing('801.4.B', 'showsBirthDate', 'the photo ID must show the birth date');
  if (item === 'diploma' && file.items.diploma.evidence?.type === 'transcript') {
    if (!findings.graduated) return missing('202.1.B', 'graduated', 'a transcript must show the graduation status');
    if (!findings.graduatedOn) return missing('202.1.B', 'graduatedOn', 'a transcript must show the graduation date');
  }
  if (item !== 'training-certificate') return undefined;
  if (findings.hours === undefined) return missing('202.1.G.hours', 'hours', 'the certificate must state its hours');
  if (findings.competencies === undefined) return missing('202.1.G.hours', 'competencies', 'the certificate must state its competencies');
  return findings.hours < trainingHours || findings.competencies < competencies
    ? refusal('training-insufficient', '202.1.G.hours', `the training must have ${trainingHours} hours and ${competencies} competencies`, {
        pointer: findings.hours < trainingHours ? '/findings/hours' : '/findings/competencies',
      })
    : undefined;
}

const refusals: Refuse = {
  submit: () => refusal('already-submitted', '801.3', 'this application was submitted before'),

  addItem: (file, { body: { item, evidence }, receivedAt }) => {
    if (!isComplete(file) && isOver(file, 'hold', receivedAt))
      return refusal('hold-over', '801.8.C', `the last day was ${file.ledger['hold']?.lastDay}`);
    if (itemInfo[item].proof === 'files' && !evidence.documents?.length)
      return refusal('document-missing', itemInfo[item].rule, `${item} needs a file`, { pointer: '/documents' });
    const { state } = file.items[item];
    return ['missing', 'rejected', 'requested'].includes(state)
      ? undefined
      : refusal('item-already-there', '801.3', `${item} is with us`, { pointer: '/item', names: [item] });
  },

  judgeItem: (file, { body }) => {
    const { item, met, reasons } = body;
    if (itemInfo[item].judgedBy !== 'staff')
      return refusal('item-not-judged-by-staff', itemInfo[item].rule, `${item} is checked by the program`, { pointer: '/item' });
    const { state } = file.items[item];
    const unanswered = state === 'requested' && !file.requests.some((request) => request.item === item && !request.closed);
    if (!['provided', 'met', 'not-met'].includes(state) && !unanswered)
      return refusal('nothing-to-judge', '201.3', `${item} is ${state}`, { names: [item] });
    const unknown = reasons.find((code) => !isReason(code) || !reasonsFor(item).includes(code));
    if (unknown) return refusal('reason-unknown', '201.3', `${unknown} is no reason for ${item}`, { pointer: '/reasons' });
    if (met && unanswered) return refusal('nothing-to-judge', '201.3', `${item} was asked for again and has not come`, { names: [item] });
    if (met) return unproven(file, body);
    return reasons.length
      ? undefined
      : refusal('reason-missing', '801.8.A', 'an item that is not met needs a reason', { pointer: '/reasons' });
  },

  take: (file, { by }) => (file.owner === by ? refusal('already-yours', '801.7', 'the case is already theirs') : undefined),

  askForMore: (file) =>
    toAskFor(file).length ? undefined : refusal('nothing-to-ask', '801.8.A', 'no item is marked not met with a reason that can be fixed'),

  approve: (file) =>
    incomplete(file) ??
    stillAsked(file) ??
    (notMet(file).length ? refusal('items-not-met', '201.3', `not met: ${notMet(file).join(', ')}`, { names: notMet(file) }) : undefined),

  deny: (file) =>
    incomplete(file) ??
    stillAsked(file) ??
    (declining(file).length ? undefined : refusal('no-declining-reason', '801.6', 'no item is marked not met with a reason to decline')),

  withdraw: () => undefined,

  noteAppeal: (file, { body: { receivedOn }, receivedAt }) => {
    if (file.end?.as !== 'denied') return refusal('not-denied', '702.1.A', 'there is no denial to appeal');
    if (file.appealNotedOn) return refusal('appeal-already-noted', '702.1.A', `an appeal was noted on ${file.appealNotedOn}`);
    return receivedOn < dayOf(file.end.at) || receivedOn > dayOf(receivedAt)
      ? refusal('appeal-before-decision', '702.2.letter', 'the day lies between the decision and today', { pointer: '/receivedOn' })
      : undefined;
  },

  correct: (file, { body: { receivedOn, items, secondPerson }, by, receivedAt }) => {
    if (file.end?.as !== 'void') return refusal('not-void', '801.8.C', 'only an application that was voided is corrected');
    const lastDay = file.ledger['hold']?.lastDay ?? '';
    if (receivedOn > lastDay || receivedOn > dayOf(receivedAt))
      return refusal('received-too-late', '801.8.B', `the last day was ${lastDay}`, { pointer: '/receivedOn' });
    const left = outstanding(file).filter((item) => !items.some((given) => given.item === item));
    if (left.length) return refusal('still-incomplete', '801.8.C', `still missing: ${left.join(', ')}`, { pointer: '/items', names: left });
    return alone(by, secondPerson, '801.8.B');
  },

  retime: refuseRetime,

  due: () => undefined,
  noticeSent: () => undefined,
};

/** After the end our own post and clocks go on, an appeal of a denial is noted, a voiding in error is corrected. */
const afterEnd = ['noticeSent', 'due', 'noteAppeal', 'correct', 'retime'];
const endRule = { approved: '801.9', denied: '702.1.A', void: '801.8.C', withdrawn: '601.nonrefundable' } as const;

export function refuse(file: ApplicationFile | undefined, command: ApplicationCommand): Refusal | undefined {
  if (!file) {
    if (command.name !== 'submit') return refusal('no-such-case', '801.3', 'this application was never opened');
    return command.body.submission && refuseSubmission(command.body.submission, command.receivedAt);
  }
  if (file.end && !afterEnd.includes(command.name))
    return refusal(`application-${file.end.as}`, endRule[file.end.as], `it is ${file.end.as} since ${file.end.at}`);
  return (refusals[command.name] as (file: ApplicationFile, command: ApplicationCommand) => Refusal | undefined)(file, command);
}
