import { Injectable } from '@nestjs/common';
import { toDay } from '../../../../cases/rows';
import { outstanding, toCheck } from '../../../../policy/application/file';
import { conditionWords, roleWords } from '../../../../policy/application/item-words';
import type { Condition, ExperienceRole } from '../../../../policy/application/items';
import { turn } from '../../../../policy/application/status';
import { dateInWords, dayNumber, dayOf, shortDate } from '../../../../policy/calendar';
import { fullNameOf } from '../../../../policy/person/name';
import { turnWords } from '../../../../policy/stage-words';
import { AccessLog } from '../account/access-log';
import type { SignedIn } from '../account/session';
import type { Shown } from '../application/shown';
import { CaseRecords } from '../cases/case.records';
import { Database } from '../database/database';
import { notFound } from '../problems/problem';
import { actionsOf } from './actions';
import { CasePartsReader, languageWords } from './case-parts.reader';
import { StaffCaseView } from './case.view';
import { byUrgency, checklistRow, countsInWords } from './checklist';
import { requestsOf, storedRequest } from './dates';
import { StaffCases } from './staff-cases';

/** One application with everything staff decide by. Who reads it is noted. */
@Injectable()
export class CaseReader extends StaffCases<'application', StaffCaseView> {
  readonly kind = 'application';
  readonly schema = StaffCaseView;

  constructor(
    cases: CaseRecords,
    access: AccessLog,
    private readonly db: Database,
    private readonly reader: CasePartsReader,
  ) {
    super(cases, access);
  }

  async view(me: SignedIn, id: string): Promise<StaffCaseView> {
    const [{ shown, nameOf, parts }, form] = await Promise.all([
      this.reader.read(this.kind, id),
      this.db.application.findUnique({
        where: { caseId: id },
        include: {
          person: { select: { language: true } },
          requests: { orderBy: [{ requestedAt: 'asc' }, { id: 'asc' }] },
        },
      }),
    ]);
    if (!form) throw notFound();
    const { file } = shown;
    const name = fullNameOf(form);
    const all = parts({ name, strip: strip(shown, form.person.language, file.owner && nameOf(file.owner)), waits: standing(shown) });
    return {
      ...all,
      checklist: byUrgency(file).map((item) => checklistRow(shown, item, all.documents, me, nameOf)),
      checklistCounts: countsInWords(file),
      requests: requestsOf(shown, form.requests.map(storedRequest)),
      actions: actionsOf(shown, me),
      facts: {
        legalName: name,
        dateOfBirth: dateInWords(toDay(form.dateOfBirth), 'en'),
        email: form.email,
        phone: form.phone,
        address: `${form.street}, ${form.city}, ${form.state} ${form.postalCode}`,
        condition: conditionWords[form.condition as Condition].en,
        experienceRole: roleWords[form.experienceRole as ExperienceRole].en,
      },
    };
  }
}

function strip({ reference, file, now }: Shown, language: string, owner: string | undefined): StaffCaseView['strip'] {
  const hold = file.ledger['hold'];
  const held = hold?.state === 'running' && 'days' in hold.term ? `${dayNumber(file.submittedAt, now)} of ${hold.term.days}` : undefined;
  return [
    { label: 'Application', value: reference },
    { label: 'Route', value: 'Standard' },
    { label: 'Submitted', value: shortDate(dayOf(file.submittedAt), 'en') },
    ...(held ? [{ label: 'Day', value: held }] : []),
    ...(file.completedAt ? [{ label: 'Complete since', value: shortDate(dayOf(file.completedAt), 'en') }] : []),
    ...(owner ? [{ label: 'Owner', value: owner }] : []),
    { label: 'Language', value: languageWords(language) },
    { label: 'Rules of', value: dateInWords(file.edition, 'en') },
  ];
}

const things = (count: number): string => `${count} ${count === 1 ? 'item' : 'items'}`;

/** The line of today: for whom the case waits. */
function standing({ file }: Shown): string {
  const [missing, unchecked] = [outstanding(file).length, toCheck(file).length];
  const waits = [
    ...(missing ? [`for the applicant (${things(missing)})`] : []),
    ...(unchecked ? [`for us (${things(unchecked)} to check)`] : []),
  ];
  return waits.length ? `Waiting ${waits.join(' and ')}` : `${turnWords[turn(file)].staff}`;
}
