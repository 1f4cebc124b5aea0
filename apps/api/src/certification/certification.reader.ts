import { Injectable } from '@nestjs/common';
import type { Language } from '../../../../policy/calendar';
import { dayOf } from '../../../../policy/calendar';
import { credentialText } from '../../../../policy/certification/credential';
import { lastTerm } from '../../../../policy/certification/file';
import { standingAt, type StandingAt } from '../../../../policy/certification/standing-at';
import { fullNameOf } from '../../../../policy/person/name';
import { actionInWords, statusInWords } from '../../../../policy/registry/words';
import { AccessLog } from '../account/access-log';
import type { SignedIn } from '../account/session';
import { day, moment } from '../calendar/moments';
import { CaseRecords } from '../cases/case.records';
import { deadlineRows } from '../cases/duty';
import { refusalWords } from '../cases/refusal-words';
import type { Shown } from '../cases/shown';
import { statusLine } from '../cases/status-words';
import { personTimeline } from '../cases/timeline';
import { Database } from '../database/database';
import { NoticeReader } from '../notice/notice.reader';
import { notFound, Problem } from '../problems/problem';
import { titles } from '../problems/titles';
import { certificateRow, Certificates, downloadsOf, isValid, notActive, notReady } from './certificates';
import type { CertificationList, CertificationView, CredentialView } from './certification.view';
import { messageOf, ourDuties } from './duties';

type Certification = Shown<'certification'>;
const todayWords: Record<Language, string> = { en: 'Today', es: 'Hoy' };

/** Certifications of the person who is signed in; staff with the permission read them too, and it is noted. */
@Injectable()
export class CertificationReader {
  constructor(
    private readonly db: Database,
    private readonly cases: CaseRecords,
    private readonly letters: NoticeReader,
    private readonly certificates: Certificates,
    private readonly access: AccessLog,
  ) {}

  async list(me: SignedIn, language: Language): Promise<CertificationList> {
    const found = me.personId ? await this.cases.ofPerson('certification', me.personId) : [];
    return {
      certifications: found.map((shown) => ({
        id: shown.id,
        number: shown.file.number,
        ...statusLine(shown, language),
        issued: day(dayOf(shown.file.issuedAt), language),
        expires: day(lastTerm(shown.file).expiresOn, language),
      })),
    };
  }

  /** Somebody else's is answered like an unknown one (404). */
  async one(me: SignedIn, id: string, language: Language): Promise<CertificationView> {
    return this.view(await this.noted(me, id), language);
  }

  /** 213.5: only for an active certification. */
  async credential(me: SignedIn, id: string): Promise<CredentialView> {
    const shown = await this.noted(me, id);
    if (!isValid(shown)) throw new Problem('credential-not-active', { rule: '213.5' });
    return credentialText(await this.nameOf(shown), shown.file.number);
  }

  /** Staff who read somebody else's leave an entry. */
  async noted(me: SignedIn, id: string): Promise<Certification> {
    const shown = await this.find(me, id);
    if (shown.file.subject !== me.personId) await this.access.note(me.actor, 'certification', id);
    return shown;
  }

  private async find(me: SignedIn, id: string): Promise<Certification> {
    const shown = await this.cases.find('certification', id);
    if (!shown || (shown.file.subject !== me.personId && !me.permissions.includes('certifications:read'))) throw notFound();
    return shown;
  }

  private async view(shown: Certification, language: Language): Promise<CertificationView> {
    const { id, reference, file } = shown;
    const [name, events, letters, certificates] = await Promise.all([
      this.nameOf(shown),
      this.cases.events(id),
      this.letters.ofCase(id, language),
      this.certificates.ofCase(id),
    ]);
    const valid = isValid(shown);
    const ready = certificates[0] !== undefined && certificates[0].files !== null;
    const refused = valid ? (ready ? undefined : titles[notReady(certificates[0])][language]) : refusalWords(notActive, language);
    const message = messageOf(shown, language);
    const status = statusLine(shown, language);
    const standing = standingOf(shown);
    return {
      id,
      reference,
      number: file.number,
      name,
      ...status,
      beingRecorded: shown.beingRecorded,
      registry: {
        status: standing.status,
        statusWords: statusInWords(standing, language),
        action: standing.action,
        actionWords: actionInWords(standing, language),
        href: registryPage(file.number),
      },
      issued: day(dayOf(file.issuedAt), language),
      activeFrom: day(standing.activeFrom, language),
      expires: day(standing.expiresOn, language),
      ...(file.end && { ended: moment(file.end.at, language) }),
      edition: day(file.edition, language),
      terms: termRows(shown, language),
      certificates: certificates.map((row, index) => certificateRow(row, index === 0, language)),
      downloads: refused ? [] : downloadsOf(id, language),
      ...(refused && { downloadRefusal: refused }),
      ...(valid ? { credential: credentialText(name, file.number) } : { credentialRefusal: titles['credential-not-active'][language] }),
      yours: [],
      ours: ourDuties(shown, language),
      deadlines: deadlineRows(shown, language).filter(({ id }) => standing.goodStanding || !ofRenewal.includes(id)),
      timeline: personTimeline(shown, events, { when: todayWords[language], text: status.statusWords }, language),
      letters,
      ...(message && { message }),
    };
  }

  /** The legal name on file (213.1). */
  private async nameOf({ file }: Certification): Promise<string> {
    const select = { givenName: true, middleName: true, familyName: true } as const;
    return fullNameOf(await this.db.person.findUniqueOrThrow({ where: { id: file.subject }, select }));
  }
}

/** 802.1.B: no dates to renew by for whoever cannot renew; its last valid day stays. */
const ofRenewal: readonly string[] = ['renewal-window', 'renewal-notice', 'expiry', 'vacating'];

export const registryPage = (number: string): string => `/registry/${number}`;

export function standingOf({ id, file, now }: Certification): StandingAt {
  const standing = standingAt(file, now);
  if (!standing) throw new Error(`certification ${id} was not issued yet`);
  return standing;
}

/** Oldest first; the one in force on this day, or the last one that was. */
export function termRows(shown: Certification, language: Language): CertificationView['terms'] {
  const { activeFrom } = standingOf(shown);
  return shown.file.terms.map(({ from, expiresOn }) => ({
    from: day(from, language),
    through: day(expiresOn, language),
    current: from === activeFrom,
  }));
}
