import { duty } from '../duty';
import type { Deadline } from '../process';
import { type CertificationFacts, firstLetter, lastTerm, letter, noticeOccasion } from './file';
import { rulesOf } from './rules';

/** Which clocks a file has and how they stand; where a clock ends is promised once, in the ledger. */
export function deadlines(file: CertificationFacts): Deadline[] {
  return [renewalWindow(file), ...duties(file), ...dates(file)];
}

/** 207.1, 209: what the date alone does to a term. Every row of a term runs from its last valid day. */
const ofTerm = (file: CertificationFacts) => ({ fromEvent: 'term-ends', from: lastTerm(file).expiresOn });

/** 802.1: counted back from the last valid day, so the row needs no other anchor. */
const before = (days: number) => ({ days: -days });

/** 207.5, 802.1: the renewal may begin, and those in good standing are told so. */
function renewalWindow(file: CertificationFacts): Deadline {
  const { notice } = lastTerm(file);
  return {
    id: 'renewal-window',
    rule: '802.1',
    ...ofTerm(file),
    term: before(rulesOf(file.edition).renewalNotice),
    begins: true,
    owner: 'us',
    reminder: true,
    state: notice ? 'met' : file.end ? 'ended' : 'running',
  };
}

/** What we owe: met when the letter left in time, missed when its instant came first (and still owed), ended when nobody needs it. */
export const duties = (file: CertificationFacts): Deadline[] => [certificateLetter(file), renewalNotice(file)];

/** 801.11.A: told of the certification; the days run from the exam, not from its report (B-EXAM-RESULT-14). */
function certificateLetter(file: CertificationFacts): Deadline {
  const row = {
    id: 'certificate-letter',
    rule: '801.11',
    fromEvent: 'exam-taken',
    from: file.exam.examOn,
    term: rulesOf(file.edition).certificate,
  };
  return duty(file, row, file.lettersSent[firstLetter], file.end?.as !== 'deceased');
}

/** 802.1: the notice leaves on the day the window opens. Not owed to whoever was not in good standing on that day (802.1.B). */
function renewalNotice(file: CertificationFacts): Deadline {
  const { notice } = lastTerm(file);
  const row = { id: 'renewal-notice', rule: '802.1', ...ofTerm(file), term: before(rulesOf(file.edition).renewalNotice) };
  const owed = !file.end && (notice === undefined || notice === 'asked');
  return duty(file, row, file.lettersSent[letter('renewal-notice', noticeOccasion(file))], owed);
}

/** 209.transition: by date alone, whatever else holds; a suspension hides them and does not stop them. */
function dates(file: CertificationFacts): Deadline[] {
  const { lapsedThrough, expiredThrough } = rulesOf(file.edition);
  const row = (id: string, rule: string, term: Deadline['term']): Deadline => ({
    id,
    rule,
    ...ofTerm(file),
    term,
    owner: 'them',
    state: file.arrived.includes(id) ? 'missed' : file.end ? 'ended' : 'running',
  });
  return [row('lapse', '209.1.A', { days: 0 }), row('expiry', '209.2.A', lapsedThrough), row('vacating', '209.3.A', expiredThrough)];
}
