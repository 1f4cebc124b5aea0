import { Injectable } from '@nestjs/common';
import { toInstant } from '../../../../cases/rows';
import { dateInWords, dayOf, shortDate } from '../../../../policy/calendar';
import { actionWords, certificateReasonWords } from '../../../../policy/certification/action-words';
import { fullNameOf } from '../../../../policy/person/name';
import type { Person, PersonChange } from '../../../../prisma/generated/client';
import { AccessLog } from '../account/access-log';
import type { SignedIn } from '../account/session';
import { day, moment } from '../calendar/moments';
import { CaseRecords } from '../cases/case.records';
import { isOwed, openRows, type Shown } from '../cases/shown';
import { certificateRow, Certificates } from '../certification/certificates';
import { registryPage, standingOf, termRows } from '../certification/certification.reader';
import { Database } from '../database/database';
import { CasePartsReader, languageWords } from './case-parts.reader';
import { certificationActions } from './certification-actions';
import { reissueReasons, StaffCertificationView } from './certification-case.view';
import { StaffCases } from './staff-cases';
import { whatIsDue } from './what-is-due';

/** One certification with everything staff decide by. Who reads it is noted. */
@Injectable()
export class CertificationCaseReader extends StaffCases<'certification', StaffCertificationView> {
  readonly kind = 'certification';
  readonly schema = StaffCertificationView;

  constructor(
    cases: CaseRecords,
    access: AccessLog,
    private readonly db: Database,
    private readonly reader: CasePartsReader,
    private readonly certificates: Certificates,
  ) {
    super(cases, access);
  }

  async view(me: SignedIn, id: string): Promise<StaffCertificationView> {
    const [{ shown, nameOf, parts }, certificates] = await Promise.all([this.reader.read(this.kind, id), this.certificates.ofCase(id)]);
    const { file } = shown;
    const person = await this.db.person.findUniqueOrThrow({
      where: { id: file.subject },
      include: {
        formerNames: { orderBy: { untilAt: 'desc' } },
        changes: { where: { caseId: id, appliedAt: { not: null } }, orderBy: { appliedAt: 'desc' } },
      },
    });
    const standing = standingOf(shown);
    const name = fullNameOf(person);
    return {
      ...parts({
        name,
        strip: strip(shown, person.language, file.owner && nameOf(file.owner)),
        waits: whatIsDue(shown, openRows(shown).find(isOwed)),
      }),
      number: file.number,
      registry: { status: standing.status, action: standing.action, href: registryPage(file.number) },
      issued: day(dayOf(file.issuedAt), 'en'),
      activeFrom: day(standing.activeFrom, 'en'),
      expires: day(standing.expiresOn, 'en'),
      terms: termRows(shown, 'en'),
      taken: file.actions.map(({ kind, at, source }) => ({
        kind,
        words: actionWords[kind].en,
        at: moment(at, 'en'),
        ...(source !== undefined && { source }),
      })),
      certificates: certificates.map((row, index) => ({ ...certificateRow(row, index === 0, 'en'), by: nameOf(row.issuedBy) })),
      actions: certificationActions(shown, me),
      reissueReasons: reissueReasons.map((code) => ({ code, words: certificateReasonWords[code].en })),
      facts: factsOf(person),
      formerNames: person.formerNames.map((former) => ({ name: fullNameOf(former), until: moment(toInstant(former.untilAt), 'en') })),
      changes: person.changes.flatMap(changeRow),
      examOn: day(file.exam.examOn, 'en'),
      applicationId: file.applicationId,
      candidacyId: file.candidacyId,
    };
  }
}

const addressOf = ({ street, city, state, postalCode }: Pick<Person, 'street' | 'city' | 'state' | 'postalCode'>): string =>
  street ? `${street}, ${city ?? ''}, ${state ?? ''} ${postalCode ?? ''}`.trim() : '';

function factsOf(person: Person): StaffCertificationView['facts'] {
  const { givenName, middleName, familyName, email, phone, street, city, state, postalCode, language } = person;
  return {
    givenName,
    ...(middleName && { middleName }),
    familyName,
    legalName: fullNameOf(person),
    email,
    phone: phone ?? '',
    ...(street && { street }),
    ...(city && { city }),
    ...(state && { state }),
    ...(postalCode && { postalCode }),
    address: addressOf(person),
    language: language === 'es' ? 'Spanish' : 'English',
  };
}

function changeRow(change: PersonChange): StaffCertificationView['changes'] {
  if (!change.appliedAt) return [];
  const isName = change.kind === 'name';
  const { givenName, familyName } = change;
  const words = isName && givenName && familyName ? fullNameOf({ ...change, givenName, familyName }) : addressOf(change);
  return [
    {
      id: change.id,
      kind: isName ? 'name' : 'address',
      words,
      documentId: change.documentId,
      applied: moment(toInstant(change.appliedAt), 'en'),
    },
  ];
}

function strip({ file }: Shown<'certification'>, language: string, owner: string | undefined): StaffCertificationView['strip'] {
  return [
    { label: 'Number', value: file.number },
    { label: 'Issued', value: shortDate(dayOf(file.issuedAt), 'en') },
    { label: 'Valid through', value: shortDate(file.terms.at(-1)?.expiresOn ?? dayOf(file.issuedAt), 'en') },
    { label: 'Term', value: String(file.terms.length) },
    ...(owner ? [{ label: 'Owner', value: owner }] : []),
    { label: 'Language', value: languageWords(language) },
    { label: 'Rules of', value: dateInWords(file.edition, 'en') },
  ];
}
