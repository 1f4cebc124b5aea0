import { Injectable } from '@nestjs/common';
import { inTheWay } from '../../../../cases/application/in-the-way';
import { applicationProcess } from '../../../../policy/application';
import type { Instant, Language } from '../../../../policy/calendar';
import type { RefusalCode } from '../../../../policy/refusal';
import type { SignedIn } from '../account/session';
import { messages } from '../application/message';
import { CaseRecords } from '../cases/case.records';
import { refusalOf } from '../cases/refusal-words';
import type { AnyShown, PersonKind, Shown } from '../cases/shown';
import { Database } from '../database/database';
import { DraftReader } from '../draft/draft.reader';
import { NoticeReader } from '../notice/notice.reader';
import { notFound } from '../problems/problem';
import { titles } from '../problems/titles';
import { calendarFeed } from './calendar-feed';
import { entriesOf } from './calendar-entries';
import { platesOf, told } from './current';
import type { PortalView } from './portal.view';
import { leadOf, stepsOf } from './standing';

/** Everything that concerns one person, on one page. */
@Injectable()
export class PortalReader {
  constructor(
    private readonly db: Database,
    private readonly cases: CaseRecords,
    private readonly drafts: DraftReader,
    private readonly letters: NoticeReader,
  ) {}

  async home(me: SignedIn, language: Language): Promise<PortalView> {
    const person = await this.personOf(me);
    const [all, progress, submitting, now] = await Promise.all([
      this.cases.allOfPerson(person.id),
      this.drafts.progress(person.id),
      this.submitting(me.actor),
      this.cases.now(),
    ]);
    const [newest] = all;
    const application = newestOf('application', all);
    const open = application && !application.file.end ? application : undefined;
    const refused = await this.startRefusal(person, open !== undefined || submitting, now);
    const current = progress && newest?.file.end ? undefined : newest;
    const { yours, ours, message, timeline } = await told(newest, all, this.cases, language);
    const being = submitting ? { tone: 'info' as const, ...headed(messages[language].beingRecorded) } : message;
    return {
      name: person.givenName,
      lead: leadOf(current, progress !== undefined, language),
      steps: stepsOf(current, language),
      ...(progress && { draft: progress }),
      ...platesOf({ application, candidacy: newestOf('candidacy', all), certification: newestOf('certification', all) }, language),
      yours,
      ours,
      timeline,
      letters: await this.letters.ofPerson(person.id, language),
      canWithdraw: open !== undefined && !refusalOf(open, me.actor, 'withdraw', {}),
      canStart: !refused && !progress,
      ...(refused && { startRefusal: titles[refused][language] }),
      ...(being && { message: being }),
    };
  }

  /** Every running date of the person's cases, and appointments (RFC 5545). */
  async calendar(me: SignedIn, language: Language, host: string): Promise<string> {
    const person = await this.personOf(me);
    const all = await this.cases.allOfPerson(person.id);
    const entries = all.flatMap((shown) => entriesOf(shown, language, host));
    return calendarFeed(entries, 'Peer Support Certification', await this.cases.now());
  }

  /** 201.2, 403.3.window, 209.3.A: what stands against another application. */
  private async startRefusal(
    person: { id: string; orientationViewedOn: Date | null },
    applied: boolean,
    now: Instant,
  ): Promise<RefusalCode | undefined> {
    if (applied) return 'application-already-open';
    const way = await inTheWay(this.db, person.id, now);
    if (way) return way === 'candidacy' ? 'candidacy-open' : 'certification-on-file';
    return person.orientationViewedOn ? undefined : 'orientation-not-viewed';
  }

  private async personOf({ personId }: SignedIn) {
    if (!personId) throw notFound();
    return this.db.person.findUniqueOrThrow({
      where: { id: personId },
      select: { id: true, givenName: true, orientationViewedOn: true },
    });
  }

  /** Handed in, and not answered yet: there is no case to show. */
  private async submitting(actor: string): Promise<boolean> {
    const { kind, opens } = applicationProcess;
    return (await this.db.change.count({ where: { actor, kind, command: opens, outcome: null } })) > 0;
  }
}

const headed = ([heading, text]: [string, string]) => ({ heading, text });

const newestOf = <Kind extends PersonKind>(kind: Kind, all: readonly AnyShown[]): Shown<Kind> | undefined =>
  all.find((one): one is AnyShown & Shown<Kind> => one.kind === kind);
