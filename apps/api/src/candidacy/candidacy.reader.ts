import { Injectable } from '@nestjs/common';
import { quoteFee } from '../../../../cases/fees';
import { toDay } from '../../../../cases/rows';
import { examLanguages } from '../../../../policy/application/items';
import { dayOf, daysBetween, type Language, lastDayOf } from '../../../../policy/calendar';
import { examCompany, preparation } from '../../../../policy/candidacy/exam-company';
import { isOfferedOn } from '../../../../policy/candidacy/exam-languages';
import { examLanguageWords } from '../../../../policy/candidacy/exam-words';
import { heldAttempt, withVendor } from '../../../../policy/candidacy/file';
import { rulesOf } from '../../../../policy/candidacy/rules';
import { attemptsLeft, lastExamDay, payable } from '../../../../policy/candidacy/window';
import { daysLeftInWords } from '../../../../policy/deadline-words';
import { capital } from '../../../../policy/language';
import { why } from '../../../../policy/process-words';
import { AccessLog } from '../account/access-log';
import type { SignedIn } from '../account/session';
import { day, moment } from '../calendar/moments';
import { CaseRecords } from '../cases/case.records';
import { deadlineRows } from '../cases/duty';
import { refusalOf, refusalWords } from '../cases/refusal-words';
import type { Shown } from '../cases/shown';
import { statusLine } from '../cases/status-words';
import { personTimeline } from '../cases/timeline';
import { Database } from '../database/database';
import { NoticeReader } from '../notice/notice.reader';
import { notFound } from '../problems/problem';
import { attemptViews } from './attempts';
import type { CandidacyList, CandidacyView } from './candidacy.view';
import { ourDuties, yourDuties } from './duties';
import { tellable } from './held';
import { messageOf } from './message';
import { sentences } from './sentences';

type Candidacy = Shown<'candidacy'>;
const todayWords: Record<Language, string> = { en: 'Today', es: 'Hoy' };

/** Candidacies of the person who is signed in; staff with the permission read them too, and it is noted. */
@Injectable()
export class CandidacyReader {
  constructor(
    private readonly db: Database,
    private readonly cases: CaseRecords,
    private readonly letters: NoticeReader,
    private readonly access: AccessLog,
  ) {}

  async list(me: SignedIn, language: Language): Promise<CandidacyList> {
    const found = me.personId ? await this.cases.ofPerson('candidacy', me.personId) : [];
    return {
      candidacies: found.map((shown) => ({
        id: shown.id,
        reference: shown.reference,
        ...statusLine(shown, language),
        approved: day(shown.file.approvedOn, language),
        ...(shown.file.end && { ended: moment(shown.file.end.at, language) }),
      })),
    };
  }

  /** Somebody else's is answered like an unknown one (404). */
  async one(me: SignedIn, id: string, language: Language): Promise<CandidacyView> {
    const shown = await this.find(me, id);
    if (shown.file.subject !== me.personId) await this.access.note(me.actor, 'candidacy', id);
    return this.view(shown, language, me.actor);
  }

  async find(me: SignedIn, id: string): Promise<Candidacy> {
    const shown = await this.cases.find('candidacy', id);
    if (!shown || (shown.file.subject !== me.personId && !me.permissions.includes('candidacies:read'))) throw notFound();
    return shown;
  }

  async view(shown: Candidacy, language: Language, by: string): Promise<CandidacyView> {
    const { id, reference, file, today } = shown;
    const [events, letters, fee, languages, certification] = await Promise.all([
      this.cases.events(id),
      this.letters.ofCase(id, language),
      this.fee(shown, language),
      this.languages(shown, language, by),
      file.certification
        ? this.db.certification.findUnique({ where: { caseId: file.certification }, select: { caseId: true, number: true } })
        : null,
    ]);
    const window = file.ledger['window'];
    if (!window) throw new Error(`candidacy ${id} has no window`);
    const status = statusLine(shown, language);
    const left = attemptsLeft(file);
    const message = messageOf(shown, language);
    return {
      id,
      reference,
      ...status,
      beingRecorded: shown.beingRecorded,
      approved: day(file.approvedOn, language),
      ...(file.end && { ended: moment(file.end.at, language) }),
      edition: day(file.edition, language),
      ...(file.examId && { examId: file.examId }),
      ...(fee && { fee }),
      language: languages,
      attempts: attemptViews(shown, language),
      attemptsLeft: left,
      attemptsLeftWords: sentences[language].left(left),
      window: {
        lastDay: day(window.lastDay, language),
        ...(!file.end && { leftWords: daysLeftInWords(window.lastDay, today, language) }),
        why: why('candidacy', window, file.edition, 'person', language),
      },
      preparation: [preparation.guide, preparation.whatToExpect].map(({ url, title }) => ({ label: title[language], href: url })),
      canSchedule: window.state === 'running' && !heldAttempt(file) && withVendor(file)?.answer?.as === 'accepted',
      vendor: { ...examCompany, hours: capital(examCompany.hours[language]) },
      yours: yourDuties(shown, language),
      ours: ourDuties(shown, language),
      deadlines: deadlineRows(shown, language),
      timeline: personTimeline(shown, tellable(shown, events), { when: todayWords[language], text: status.statusWords }, language),
      letters,
      ...(message && { message }),
      ...(certification && { certification: { id: certification.caseId, number: certification.number } }),
    };
  }

  /** What is to pay now, at today's price (601.versioned); near the end of the period with a warning (B-RETAKE-30). */
  private async fee({ id, file, today }: Candidacy, language: Language): Promise<CandidacyView['fee']> {
    const code = payable(file);
    if (!code) return undefined;
    const row = await this.db.feeObligation.findFirst({ where: { caseId: id, code, state: 'due' }, select: { id: true } });
    if (!row) return undefined;
    const { fee, hurried } = sentences[language];
    const [lastDay, processBy] = [lastExamDay(file), lastDayOf(today, rulesOf(file.edition).retake)];
    const late = code === 'exam-retake' && processBy > lastDay;
    return {
      obligationId: row.id,
      code,
      label: fee[code],
      cents: await quoteFee(this.db, code, today),
      ...(late && { warning: hurried(lastDay, daysBetween(today, processBy)) }),
    };
  }

  /** 401.2.A */
  private async languages(shown: Candidacy, language: Language, by: string): Promise<CandidacyView['language']> {
    const rows = await this.db.examLanguage.findMany();
    const from = new Map(rows.map((row) => [row.language, row.availableOn ? toDay(row.availableOn) : undefined]));
    const label = (code: (typeof examLanguages)[number]): string => capital(examLanguageWords[code][language]);
    const { file, now } = shown;
    const other = examLanguages.find((code) => code !== file.language && isOfferedOn(from.get(code), dayOf(now)));
    const refused = other && refusalOf(shown, by, 'chooseLanguage', { language: other, offered: true });
    return {
      ...(file.language && { chosen: { code: file.language, label: label(file.language) } }),
      canChoose: other !== undefined && !refused,
      ...(refused && { refusal: refusalWords(refused, language) }),
      offered: examLanguages.map((code) => {
        const available = from.get(code);
        return {
          code,
          label: label(code),
          available: isOfferedOn(available, dayOf(now)),
          ...(available && { from: day(available, language) }),
        };
      }),
    };
  }
}
