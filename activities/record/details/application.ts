/** 801: the typed tables of an application. Facts come from the file; what only the record holds (form, files, money) is moved here. */
import { fromDay, fromInstant } from '../../../cases/rows';
import { quoteFee } from '../../../cases/fees';
import { lockedSubmission } from '../../../cases/application/submission';
import type { Tx } from '../../../cases/database';
import type { ApplicationDraft, Prisma } from '../../../prisma/generated/client';
import { dayOf } from '../../../policy/calendar';
import type { ApplicationCommand, ApplicationFile, CommandNamed, ItemFile } from '../../../policy/application/file';
import { type Item, items } from '../../../policy/application/items';
import type { Refusal } from '../../../policy/refusal';
import type { Details } from '.';
import { writeRequests } from './application-requests';

/** `submit` names draft and version; here the draft is locked, compared and read, so that policy judges what is really there. */
async function complete(tx: Tx, command: ApplicationCommand): Promise<ApplicationCommand | Refusal> {
  if (command.name === 'approve') return { ...command, body: { examFee: await quoteFee(tx, 'exam', dayOf(command.receivedAt)) } };
  if (command.name !== 'submit') return command;
  const submission = await lockedSubmission(tx, command.body, command.by, command.receivedAt);
  return 'code' in submission ? submission : { ...command, body: { ...command.body, submission } };
}

async function write(tx: Tx, before: ApplicationFile | undefined, after: ApplicationFile, command: ApplicationCommand): Promise<void> {
  if (!before) await freeze(tx, after, command as CommandNamed<'submit'>); // items belong to an application
  await Promise.all([
    before && update(tx, before, after),
    writeItems(tx, before, after),
    writeRequests(tx, before, after, command),
    command.name === 'addItem' && attach(tx, after, command),
    after.end && !before?.end && settleFees(tx, after),
    before?.end && !after.end && restoreFees(tx, after),
  ]);
}

/** The form as it was submitted; later changes of the person's details do not reach it. */
async function freeze(tx: Tx, file: ApplicationFile, { body: { draftId }, receivedAt }: CommandNamed<'submit'>): Promise<void> {
  const caseId = file.id;
  const frozen = tx.applicationDraft.update({ where: { id: draftId }, data: { frozenAt: fromInstant(receivedAt), caseId } });
  await Promise.all([
    frozen.then((draft) => tx.application.create({ data: applicationOf(file, draft) })),
    tx.document.updateMany({ where: { draftId, removedAt: null }, data: { caseId } }),
    tx.codeSignature.updateMany({ where: { draftId }, data: { caseId } }),
    tx.feeObligation.updateMany({ where: { draftId }, data: { caseId } }),
  ]);
}

function applicationOf(file: ApplicationFile, draft: ApplicationDraft): Prisma.ApplicationUncheckedCreateInput {
  const { givenName, familyName, dateOfBirth, email, phone, street, city, state, postalCode } = draft;
  const form = { givenName, familyName, dateOfBirth, email, phone, street, city, state, postalCode };
  const empty = Object.entries(form).find(([, value]) => value === null || value === '');
  if (empty) throw new Error(`the draft was accepted without ${empty[0]}`);
  return {
    ...(form as { [Field in keyof typeof form]: NonNullable<(typeof form)[Field]> }),
    middleName: draft.middleName,
    caseId: file.id,
    draftId: draft.id,
    personId: file.subject,
    route: file.route,
    condition: file.condition,
    experienceRole: file.experienceRole,
    submittedAt: fromInstant(file.submittedAt),
    completedAt: file.completedAt ? fromInstant(file.completedAt) : null,
  };
}

async function update(tx: Tx, before: ApplicationFile, { id, completedAt, end, edition }: ApplicationFile): Promise<void> {
  if (before.completedAt === completedAt && before.end === end) return;
  const decided = end?.as === 'approved' || end?.as === 'denied';
  await tx.application.update({
    where: { caseId: id },
    data: {
      completedAt: completedAt ? fromInstant(completedAt) : null,
      endedAs: end?.as ?? null,
      endedAt: end ? fromInstant(end.at) : null,
      approvedOn: end?.as === 'approved' ? fromDay(dayOf(end.at)) : null,
      decidedUnder: decided ? edition : null, // RL.revision
      decidedBy: decided ? end.by : null,
    },
  });
}

const itemColumns = ({ state, at, reasons, checkedBy, checkedAt, findings }: ItemFile) => ({
  state,
  receivedAt: at ? fromInstant(at) : null,
  reasons: reasons ?? [],
  checkedBy: checkedBy ?? null,
  checkedAt: checkedAt ? fromInstant(checkedAt) : null,
  ...(findings && { findings: { ...findings } }),
});

/** 201.3: the checklist is kept with who verified what and when. */
async function writeItems(tx: Tx, before: ApplicationFile | undefined, after: ApplicationFile): Promise<void> {
  const changed = items.filter((item) => JSON.stringify(before?.items[item]) !== JSON.stringify(after.items[item]));
  const rows = changed.map((item) => ({ caseId: after.id, item, ...itemColumns(after.items[item]) }));
  if (!before) await tx.applicationItem.createMany({ data: rows });
  else
    await Promise.all(
      rows.map(({ caseId, item, ...data }) =>
        tx.applicationItem.update({ where: { caseId_item: { caseId, item } }, data, select: { item: true } }),
      ),
    );
}

interface ExamForm {
  examLanguage?: string;
  examDelivery?: string;
}

/** What came in after submission belongs to the case; the exam form (801.4.D) has its place among the fields of the form. */
async function attach(tx: Tx, file: ApplicationFile, { body }: CommandNamed<'addItem'>): Promise<void> {
  const caseId = file.id;
  const { documents = [], signature } = body.evidence;
  if (documents.length) await tx.document.updateMany({ where: { id: { in: documents }, personId: file.subject }, data: { caseId } });
  if (signature) await tx.codeSignature.updateMany({ where: { id: signature, personId: file.subject }, data: { caseId } });
  const { examLanguage, examDelivery } = body as { item: Item } & ExamForm;
  if (examLanguage && examDelivery) await tx.applicationDraft.update({ where: { caseId }, data: { examLanguage, examDelivery } });
}

/** 801.8.C forfeited when void; 601.nonrefundable: nothing is paid back, and what was never paid is not owed any more. */
async function settleFees(tx: Tx, { id: caseId, end }: ApplicationFile): Promise<void> {
  await tx.feeObligation.updateMany({ where: { caseId, state: 'due' }, data: { state: 'cancelled' } });
  if (end?.as === 'void') await tx.feeObligation.updateMany({ where: { caseId, state: 'paid' }, data: { state: 'forfeited' } });
}

/** Voided in error: what was forfeited counts as paid again. */
const restoreFees = (tx: Tx, { id: caseId }: ApplicationFile) =>
  tx.feeObligation.updateMany({ where: { caseId, state: 'forfeited' }, data: { state: 'paid' } });

export const applicationDetails: Details<ApplicationFile, ApplicationCommand> = { complete, write };
