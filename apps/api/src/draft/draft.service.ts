import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ProgramClock } from '../../../../cases/clock';
import { inTheWay } from '../../../../cases/application/in-the-way';
import { fromDay, fromInstant } from '../../../../cases/rows';
import { applicationProcess } from '../../../../policy/application';
import type { ApplicationFile } from '../../../../policy/application/file';
import { refuseAnother } from '../../../../policy/application/refusals';
import { stages, status } from '../../../../policy/application/status';
import { dayOf, type Instant } from '../../../../policy/calendar';
import { type NameField, refuseLetters, undrawable } from '../../../../policy/person/name';
import { refusal } from '../../../../policy/refusal';
import type { ApplicationDraft, Person } from '../../../../prisma/generated/client';
import type { SignedIn } from '../account/session';
import { Database } from '../database/database';
import { FeeSchedule } from '../payment/fee-schedule';
import { fieldWords } from '../problems/field-words';
import { type FieldProblem, notFound, Problem, RefusedProblem } from '../problems/problem';
import { titles } from '../problems/titles';
import type { ChangeDraft } from './draft.dto';

/** 801.11.B: said at once, not when the certificate has to be made. */
const lettersWrong = (field: NameField): FieldProblem => {
  const { rule, code } = refuseLetters(field);
  return { pointer: `/${field}`, words: (language) => titles[code][language], rule };
};

/** An application in the making: rows with a version, and no process until it is submitted. */
@Injectable()
export class DraftService {
  constructor(
    private readonly db: Database,
    private readonly clock: ProgramClock,
    private readonly schedule: FeeSchedule,
  ) {}

  /** Begins a draft with its fee; one that is there already is the answer. Throws: orientation-not-viewed, application-already-open, candidacy-open, certification-on-file. */
  async start(me: SignedIn): Promise<ApplicationDraft> {
    const person = me.personId && me.role === 'applicant' ? await this.db.person.findUnique({ where: { id: me.personId } }) : null;
    if (!person) throw new Problem('not-allowed');
    const now = await this.clock.now();
    if (!person.orientationViewedOn)
      throw new RefusedProblem(refusal('orientation-not-viewed', '201.2', 'the orientation video has not been seen'));
    if (await this.hasOpenApplication(person.id, now)) throw new RefusedProblem(applicationProcess.exclusive.refusal);
    const another = refuseAnother(await inTheWay(this.db, person.id, now));
    if (another) throw new RefusedProblem(another);
    return this.existing(person.id).then((found) => found ?? this.create(person, now));
  }

  /** Changes fields, if nobody changed the draft since that version. Throws: not-found, draft-gone, draft-changed, fields-wrong. */
  async change(id: string, { version, ...fields }: ChangeDraft, me: SignedIn): Promise<ApplicationDraft> {
    const draft = await this.mine(id, me);
    if (draft.frozenAt) throw new Problem('draft-gone');
    const today = dayOf(await this.clock.now());
    const { dateOfBirth, declarations, ...rest } = fields;
    if (dateOfBirth && (dateOfBirth > today || dateOfBirth < '1900-01-01'))
      throw new Problem('fields-wrong', { errors: [{ pointer: '/dateOfBirth', words: fieldWords('birth-date') }] });
    const unwritten = undrawable(rest);
    if (unwritten.length) throw new Problem('fields-wrong', { errors: unwritten.map(lettersWrong) });
    const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
    const { count } = await this.db.applicationDraft.updateMany({
      where: { id, version, frozenAt: null },
      data: {
        ...given,
        ...(dateOfBirth !== undefined && { dateOfBirth: dateOfBirth && fromDay(dateOfBirth) }),
        ...(declarations && { declarations: [...new Set(declarations)] }),
        version: { increment: 1 },
      },
    });
    const now = await this.mine(id, me);
    if (count === 0) throw now.frozenAt ? new Problem('draft-gone') : new Problem('draft-changed', { state: { version: now.version } });
    return now;
  }

  private async mine(id: string, me: SignedIn): Promise<ApplicationDraft> {
    const draft = await this.db.applicationDraft.findFirst({ where: { id, personId: me.personId ?? '' } });
    if (!draft) throw notFound();
    return draft;
  }

  private existing(personId: string): Promise<ApplicationDraft | null> {
    return this.db.applicationDraft.findFirst({ where: { personId, frozenAt: null } });
  }

  private async create(person: Person, now: Instant): Promise<ApplicationDraft> {
    const { id: personId, givenName, familyName, email, phone } = person;
    const startedAt = fromInstant(now);
    const cents = await this.schedule.quote('application', dayOf(now));
    return this.db.$transaction(async (tx) => {
      const id = randomUUID();
      const draft = { id, personId, route: 'standard', version: 1, givenName, familyName: familyName || null, email, phone, startedAt };
      // The database holds one open draft per person: whoever comes second finds the first.
      const { count } = await tx.applicationDraft.createMany({ data: [draft], skipDuplicates: true });
      if (count)
        await tx.feeObligation.create({
          data: { id: randomUUID(), personId, code: 'application', cents, draftId: id, createdAt: startedAt, state: 'due' },
        });
      return tx.applicationDraft.findFirstOrThrow({ where: { personId, frozenAt: null } });
    });
  }

  /** By the date, not by what was written: an application whose hold is over is void at 00:00 (801.8.C). */
  private async hasOpenApplication(personId: string, now: Instant): Promise<boolean> {
    const open = await this.db.case.findMany({ where: { subject: personId, kind: 'application', endedAt: null }, select: { file: true } });
    return open.some(({ file }) => !stages[status(file as unknown as ApplicationFile, now)].ended);
  }
}
