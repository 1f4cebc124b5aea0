import { Injectable } from '@nestjs/common';
import { applicationProcess } from '../../../../policy/application';
import { outstanding } from '../../../../policy/application/file';
import { stageWords } from '../../../../policy/application/stage-words';
import type { Language } from '../../../../policy/calendar';
import { labelOf, why } from '../../../../policy/process-words';
import { beingRecorded } from '../../../../policy/stage-words';
import type { SignedIn } from '../account/session';
import { ApplicationRecords } from '../application/application.records';
import { ourDuties, yourDuties } from '../application/duties';
import { stillMissing } from '../application/duty-sentences';
import { messageOf, messages } from '../application/message';
import { refusalOf } from '../cases/refusal-words';
import type { Shown } from '../application/shown';
import { openRows } from '../cases/shown';
import { personTimeline } from '../cases/timeline';
import { CaseRecords } from '../cases/case.records';
import { Database } from '../database/database';
import { DraftReader } from '../draft/draft.reader';
import { NoticeReader } from '../notice/notice.reader';
import { notFound } from '../problems/problem';
import { titles } from '../problems/titles';
import { calendarFeed } from './calendar-feed';
import type { PortalView } from './portal.view';
import { leadOf, stepsOf } from './standing';

/** Everything that concerns one person, on one page. */
@Injectable()
export class PortalReader {
  constructor(
    private readonly db: Database,
    private readonly applications: ApplicationRecords,
    private readonly cases: CaseRecords,
    private readonly drafts: DraftReader,
    private readonly letters: NoticeReader,
  ) {}

  async home(me: SignedIn, language: Language): Promise<PortalView> {
    const person = await this.personOf(me);
    const [newest] = await this.applications.ofPerson(person.id);
    const progress = await this.drafts.progress(person.id);
    const submitting = await this.submitting(me.actor);
    const open = newest && !newest.file.end ? newest : undefined;
    const startRefusal =
      open || submitting ? 'application-already-open' : person.orientationViewedOn ? undefined : 'orientation-not-viewed';
    const message = submitting
      ? { tone: 'info' as const, ...headed(messages[language].beingRecorded) }
      : newest && messageOf(newest, language);
    const current = progress ? open : newest;
    return {
      name: person.givenName,
      lead: leadOf(current, progress !== undefined, language),
      steps: stepsOf(current, language),
      ...(progress && { draft: progress }),
      ...(newest && { application: nameplate(newest, language) }),
      yours: newest ? yourDuties(newest, language) : [],
      ours: newest ? ourDuties(newest, language) : [],
      timeline: newest ? await this.timeline(newest, language) : [],
      letters: await this.letters.ofPerson(person.id, language),
      canWithdraw: open !== undefined && !refusalOf(open, me.actor, 'withdraw', {}),
      canStart: !startRefusal && !progress,
      ...(startRefusal && { startRefusal: titles[startRefusal][language] }),
      ...(message && { message }),
    };
  }

  /** Every running date of the person's applications (RFC 5545). */
  async calendar(me: SignedIn, language: Language, host: string): Promise<string> {
    const person = await this.personOf(me);
    const found = await this.applications.ofPerson(person.id);
    const entries = found.flatMap((shown) =>
      openRows(shown)
        .filter((row) => !row.reminder)
        .map((row) => {
          const { summary, details, rule } = why(shown.kind, row, shown.file.edition, 'person', language);
          return {
            uid: `${row.id.replaceAll(':', '-')}.${shown.id}@${host}`,
            on: row.lastDay,
            summary: `${labelOf(shown.kind, row, 'person', language)} (${shown.reference})`,
            description: [summary, ...details, rule].join('\n'),
          };
        }),
    );
    return calendarFeed(entries, 'Peer Support Certification', await this.applications.now());
  }

  private async timeline(shown: Shown, language: Language): Promise<PortalView['timeline']> {
    const { words, nothing, now } = stillMissing[language];
    const count = outstanding(shown.file).length;
    const events = await this.cases.events(shown.id);
    return personTimeline(shown, events, { when: now, text: count ? words(count) : nothing }, language);
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

function nameplate({ id, reference, status, beingRecorded: waits }: Shown, language: Language): NonNullable<PortalView['application']> {
  const { tone, person } = stageWords[status];
  const statusWords = waits ? `${person[language]} (${beingRecorded[language]})` : person[language];
  return { id, reference, status, statusWords, statusTone: tone };
}
