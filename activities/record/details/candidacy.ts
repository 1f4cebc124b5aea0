/** 403: the typed tables of a candidacy. Facts come from the file; names, numbers and money are only in the record. */
import { fromDay, fromInstant, toDay, toInstant } from '../../../cases/rows';
import { quoteFee } from '../../../cases/fees';
import type { Tx } from '../../../cases/database';
import type { ExamLanguage } from '../../../policy/application/items';
import { type CivilDate, dayOf } from '../../../policy/calendar';
import type { CandidacyCommand, CandidacyFile, CandidacyNamed, Opened } from '../../../policy/candidacy/file';
import { isOfferedOn } from '../../../policy/candidacy/exam-languages';
import { lastExamDay } from '../../../policy/candidacy/window';
import { spelling } from '../../../policy/exam-vendor/charset';
import type { Refusal } from '../../../policy/refusal';
import { noSuchCase } from '../../../cases/contract';
import type { Details } from '.';
import { writeAttempts } from './candidacy-attempts';
import { settleFees } from './candidacy-fees';
import { writeVendorRecords } from './candidacy-vendor';

/** What policy judges and only the record holds. */
async function complete(tx: Tx, command: CandidacyCommand, before: CandidacyFile | undefined): Promise<CandidacyCommand | Refusal> {
  const today = dayOf(command.receivedAt);
  switch (command.name) {
    case 'open': {
      const opened = await openedBy(tx, command.body.applicationId, today);
      return opened ? { ...command, body: { ...command.body, opened } } : noSuchCase;
    }
    case 'payFee':
      return before && !before.examId ? { ...command, body: { ...command.body, examId: await drawExamId(tx, today) } } : command;
    case 'chooseLanguage':
      return { ...command, body: { ...command.body, offered: await isOffered(tx, command.body.language, today) } };
    case 'issue': {
      const code = before && !before.code ? await signedCode(tx, before.applicationId) : undefined;
      return { ...command, body: code ? { code } : {} };
    }
    case 'result':
    case 'resultReleased':
    case 'appointmentCancelled':
      // One command of three: the type of its body does not survive the spread.
      return { ...command, body: { ...command.body, retakeFee: await quoteFee(tx, 'exam-retake', today) } } as CandidacyCommand;
    default:
      return command;
  }
}

async function openedBy(tx: Tx, applicationId: string, today: CivilDate): Promise<Opened | undefined> {
  const application = await tx.application.findFirst({
    where: { caseId: applicationId, endedAs: 'approved' },
    select: { givenName: true, familyName: true, draftId: true },
  });
  if (!application) return undefined;
  const [draft, code] = await Promise.all([
    tx.applicationDraft.findUnique({ where: { id: application.draftId }, select: { examLanguage: true } }),
    signedCode(tx, applicationId),
  ]);
  const language = draft?.examLanguage as ExamLanguage | null | undefined;
  const offered = language && (await isOffered(tx, language, today));
  return {
    route: 'standard',
    ...(language && offered && { language }),
    ...(code && { code }),
    nameFits: spelling(application.givenName).fits && spelling(application.familyName).fits,
  };
}

/** 208.1: the newest signature that belongs to the application. */
async function signedCode(tx: Tx, applicationId: string): Promise<{ signature: string; signedOn: CivilDate } | undefined> {
  const signed = await tx.codeSignature.findFirst({
    where: { caseId: applicationId },
    orderBy: { signedAt: 'desc' },
    select: { id: true, signedAt: true },
  });
  return signed ? { signature: signed.id, signedOn: dayOf(toInstant(signed.signedAt)) } : undefined;
}

/** 401.2.A: offered from its day on; a language without a day is not offered yet. */
async function isOffered(tx: Tx, language: ExamLanguage, today: CivilDate): Promise<boolean> {
  const row = await tx.examLanguage.findUnique({ where: { language } });
  return isOfferedOn(row?.availableOn && toDay(row.availableOn), today);
}

/** 801.10, 403.2.id: EX, the year and six digits, counted for the whole program and never reused; gaps are possible. */
async function drawExamId(tx: Tx, today: CivilDate): Promise<string> {
  const year = today.slice(0, 4);
  const [drawn] = await tx.$queryRaw<{ last: number }[]>`
    insert into "Counter" (kind, year, last) values ('exam-id', ${Number(year)}, 1)
    on conflict (kind, year) do update set last = "Counter".last + 1 returning last`;
  if (!drawn) throw new Error('no exam identification number');
  return `EX${year.slice(2)}${String(drawn.last).padStart(6, '0')}`;
}

async function write(tx: Tx, before: CandidacyFile | undefined, after: CandidacyFile, command: CandidacyCommand): Promise<void> {
  if (!before) await create(tx, after);
  else await update(tx, before, after, command);
  await Promise.all([writeAttempts(tx, before, after, command.receivedAt), settleFees(tx, before, after, command)]);
  await writeVendorRecords(tx, before, after, command); // after the attempts, whose authorizations they name
}

async function create(tx: Tx, file: CandidacyFile): Promise<void> {
  const { givenName, familyName } = await tx.application.findUniqueOrThrow({ where: { caseId: file.applicationId } });
  await tx.candidacy.create({
    data: {
      caseId: file.id,
      applicationId: file.applicationId,
      personId: file.subject,
      approvedOn: fromDay(file.approvedOn),
      lastExamDay: fromDay(lastExamDay(file)),
      vendorGivenName: spelling(givenName).spelled,
      vendorFamilyName: spelling(familyName).spelled,
      ...columns(file),
    },
  });
}

const columns = (file: CandidacyFile) => ({
  examId: file.examId ?? null,
  language: file.language ?? null,
  accommodation: file.accommodation.state,
  accommodationCodes: file.accommodation.codes,
  nameConfirmed: file.nameConfirmed,
  endedAs: file.end?.as ?? null,
  endedAt: file.end ? fromInstant(file.end.at) : null,
});

async function update(tx: Tx, before: CandidacyFile, after: CandidacyFile, command: CandidacyCommand): Promise<void> {
  const spelled = await spellingOf(tx, after, command);
  const lastDay = lastExamDay(after);
  if (!spelled && lastDay === lastExamDay(before) && JSON.stringify(columns(before)) === JSON.stringify(columns(after))) return;
  await tx.candidacy.update({ where: { caseId: after.id }, data: { ...columns(after), lastExamDay: fromDay(lastDay), ...spelled } });
}

/**
 * The spelling for the vendor: as staff wrote it beside their confirmation (free text stays in the change), or the name on
 * file after it was changed with evidence.
 */
async function spellingOf(
  tx: Tx,
  { subject }: CandidacyFile,
  command: CandidacyCommand,
): Promise<{ vendorGivenName: string; vendorFamilyName: string } | undefined> {
  if (command.name === 'confirmName') return writtenBeside(tx, command);
  if (command.name !== 'updateVendor' || command.body.what !== 'candidate') return undefined;
  const person = await tx.person.findUniqueOrThrow({
    where: { id: subject },
    select: { givenName: true, familyName: true, formerNames: { select: { id: true }, take: 1 } },
  });
  if (!person.formerNames.length) return undefined;
  return { vendorGivenName: spelling(person.givenName).spelled, vendorFamilyName: spelling(person.familyName).spelled };
}

async function writtenBeside(tx: Tx, { id }: CandidacyNamed<'confirmName'>) {
  const { note } = await tx.change.findUniqueOrThrow({ where: { id }, select: { note: true } });
  if (!note) return undefined;
  const { givenName, familyName } = JSON.parse(note) as { givenName: string; familyName: string };
  return { vendorGivenName: spelling(givenName).spelled, vendorFamilyName: spelling(familyName).spelled };
}

export const candidacyDetails: Details<CandidacyFile, CandidacyCommand> = { complete, write };
