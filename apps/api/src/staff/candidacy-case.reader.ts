import { Injectable } from '@nestjs/common';
import { toInstant } from '../../../../cases/rows';
import { dayOf, shortDate, dateInWords } from '../../../../policy/calendar';
import { examLanguageWords } from '../../../../policy/candidacy/exam-words';
import { attemptsLeft } from '../../../../policy/candidacy/window';
import { daysLeftInWords } from '../../../../policy/deadline-words';
import { fullNameOf } from '../../../../policy/person/name';
import { AccessLog } from '../account/access-log';
import type { SignedIn } from '../account/session';
import { day, moment } from '../calendar/moments';
import { attemptViews, stateOf } from '../candidacy/attempts';
import { CaseRecords } from '../cases/case.records';
import type { Shown } from '../cases/shown';
import { Database } from '../database/database';
import { notFound } from '../problems/problem';
import { attemptWords } from './attempt-words';
import { candidacyActions, type SignedCode } from './candidacy-actions';
import { StaffCandidacyView } from './candidacy-case.view';
import { CasePartsReader, languageWords } from './case-parts.reader';
import { releaseOf } from './release-words';
import { sendingView } from './sendings';
import { StaffCases } from './staff-cases';
import { whatIsDue } from './what-is-due';

const accommodationWords = { none: 'None asked for', undecided: 'Undecided', granted: 'Granted', refused: 'Refused' } as const;
const answerWords = { accepted: 'Accepted', warning: 'Accepted with a warning', rejected: 'Rejected' } as const;
const feeWords = { exam: 'Exam fee', 'exam-retake': 'Retake fee' } as const;

/** One candidacy with everything staff decide by. Who reads it is noted. */
@Injectable()
export class CandidacyCaseReader extends StaffCases<'candidacy', StaffCandidacyView> {
  readonly kind = 'candidacy';
  readonly schema = StaffCandidacyView;

  constructor(
    cases: CaseRecords,
    access: AccessLog,
    private readonly db: Database,
    private readonly reader: CasePartsReader,
  ) {
    super(cases, access);
  }

  async view(me: SignedIn, id: string): Promise<StaffCandidacyView> {
    const [{ shown, nameOf, parts }, row, sendings] = await Promise.all([
      this.reader.read(this.kind, id),
      this.db.candidacy.findUnique({ where: { caseId: id } }),
      this.db.vendorRecord.findMany({ where: { caseId: id }, orderBy: [{ createdAt: 'desc' }, { id: 'asc' }] }),
    ]);
    if (!row) throw notFound();
    const { file, today } = shown;
    const window = file.ledger['window'];
    if (!window) throw new Error(`candidacy ${id} has no window`);
    const [person, code] = await Promise.all([
      this.db.person.findUniqueOrThrow({
        where: { id: file.subject },
        include: { applications: { where: { caseId: file.applicationId } } },
      }),
      this.signedCode(shown),
    ]);
    const [application] = person.applications;
    const legalName = fullNameOf(application ?? person);
    const { vendorGivenName: givenName, vendorFamilyName: familyName, nameConfirmed: confirmed } = row;
    return {
      ...parts({
        name: legalName,
        strip: strip(shown, person.language, file.owner && nameOf(file.owner)),
        waits: whatIsDue(shown, undefined),
      }),
      ...(file.examId && { examId: file.examId }),
      ...(file.language && { language: { code: file.language, label: examLanguageWords[file.language].en } }),
      accommodation: {
        state: file.accommodation.state,
        words: accommodationWords[file.accommodation.state],
        codes: file.accommodation.codes,
      },
      spelling: { legalName, givenName, familyName, confirmed, differs: `${givenName} ${familyName}` !== plainName(application ?? person) },
      window: { lastDay: day(window.lastDay, 'en'), ...(!file.end && { leftWords: daysLeftInWords(window.lastDay, today, 'en') }) },
      attempts: attemptViews(shown, 'en').map((attempt, index) => ({ ...attempt, ...ofStaff(shown, index) })),
      attemptsLeft: attemptsLeft(file),
      sendings: sendings.map(sendingView),
      release: releaseOf(shown),
      actions: candidacyActions(shown, me, code),
      facts: {
        legalName,
        email: person.email,
        phone: person.phone ?? application?.phone ?? '',
        language: person.language === 'es' ? 'Spanish' : 'English',
      },
      applicationId: file.applicationId,
      ...(file.certification && { certificationId: file.certification }),
    };
  }

  /** 208.1: also one that was signed after the opening. */
  private async signedCode({ file }: Shown<'candidacy'>): Promise<SignedCode> {
    if (file.code) return file.code;
    const signed = await this.db.codeSignature.findFirst({
      where: { caseId: file.applicationId, personId: file.subject },
      orderBy: { signedAt: 'desc' },
      select: { id: true, signedAt: true },
    });
    return signed ? { signature: signed.id, signedOn: dayOf(toInstant(signed.signedAt)) } : undefined;
  }
}

/** The two names the vendor asks for. */
const plainName = ({ givenName, familyName }: { givenName: string; familyName: string }): string => `${givenName} ${familyName}`;

function ofStaff({ file }: Shown<'candidacy'>, index: number) {
  const attempt = file.attempts[index];
  if (!attempt) throw new Error('no such attempt');
  const { fee, answer, toldAt, outcome, held } = attempt;
  return {
    statusWords: attemptWords[stateOf(attempt, file.end !== undefined)],
    feeWords: feeWords[fee],
    ...(answer && { answer: { state: answer.as, words: answerWords[answer.as], at: moment(answer.at, 'en') } }),
    ...(toldAt && { told: moment(toldAt, 'en') }),
    // Staff see a result that the vendor holds.
    ...(held && outcome && { examOn: day(outcome.examOn, 'en'), outcome: outcome.as }),
  };
}

function strip({ reference, file }: Shown<'candidacy'>, language: string, owner: string | undefined): StaffCandidacyView['strip'] {
  return [
    { label: 'Candidacy', value: reference },
    { label: 'Exam ID', value: file.examId ?? 'After the first fee' },
    { label: 'Approved', value: shortDate(file.approvedOn, 'en') },
    { label: 'Exam language', value: file.language ? examLanguageWords[file.language].en : 'Not chosen' },
    ...(owner ? [{ label: 'Owner', value: owner }] : []),
    { label: 'Language', value: languageWords(language) },
    { label: 'Rules of', value: dateInWords(file.edition, 'en') },
  ];
}
