import { Injectable } from '@nestjs/common';
import { outstanding } from '../../../../policy/application/file';
import { itemWords } from '../../../../policy/application/item-words';
import { items } from '../../../../policy/application/items';
import { reasons } from '../../../../policy/application/reasons';
import { personItemWords, stageWords } from '../../../../policy/application/stage-words';
import type { Language } from '../../../../policy/calendar';
import { beingRecorded } from '../../../../policy/stage-words';
import { AccessLog } from '../account/access-log';
import type { SignedIn } from '../account/session';
import { day, moment } from '../calendar/moments';
import type { DocumentView } from '../document/document.view';
import { NoticeReader } from '../notice/notice.reader';
import { notFound } from '../problems/problem';
import { deadlineRows } from '../cases/duty';
import { CaseRecords } from '../cases/case.records';
import { ApplicationRecords } from './application.records';
import type { ApplicationList, ApplicationView } from './application.view';
import { ourDuties, yourDuties } from './duties';
import { messageOf } from './message';
import { refusalOf, refusalWords } from '../cases/refusal-words';
import type { Shown } from './shown';
import { personTimeline } from '../cases/timeline';
import { stillMissing } from './duty-sentences';

/** Applications of the person who is signed in; staff with the permission read them too, and it is noted. */
@Injectable()
export class ApplicationReader {
  constructor(
    private readonly applications: ApplicationRecords,
    private readonly cases: CaseRecords,
    private readonly letters: NoticeReader,
    private readonly access: AccessLog,
  ) {}

  async list(me: SignedIn, language: Language): Promise<ApplicationList> {
    const found = me.personId ? await this.applications.ofPerson(me.personId) : [];
    return {
      applications: found.map(({ id, reference, status, file }) => ({
        id,
        reference,
        status,
        statusWords: stageWords[status].person[language],
        submitted: moment(file.submittedAt, language),
        ...(file.end && { ended: moment(file.end.at, language) }),
      })),
    };
  }

  /** Somebody else's is answered like an unknown one (404). */
  async one(me: SignedIn, id: string, language: Language): Promise<ApplicationView> {
    const shown = await this.find(me, id);
    if (shown.file.subject !== me.personId) await this.access.note(me.actor, 'application', id);
    return this.view(shown, language, me.actor);
  }

  async find(me: SignedIn, id: string): Promise<Shown> {
    const shown = await this.applications.find(id);
    if (!shown || (shown.file.subject !== me.personId && !me.permissions.includes('applications:read'))) throw notFound();
    return shown;
  }

  async view(shown: Shown, language: Language, by: string): Promise<ApplicationView> {
    const { id, reference, status, file } = shown;
    const { tone, person } = stageWords[status];
    const [documents, events, letters, signature] = await Promise.all([
      this.cases.documents(id, language),
      this.cases.events(id),
      this.letters.ofCase(id, language),
      this.applications.signature(shown, language),
    ]);
    const { nothing, words, now } = stillMissing[language];
    const count = outstanding(file).length;
    const refused = refusalOf(shown, by, 'withdraw', {});
    const message = messageOf(shown, language);
    return {
      id,
      reference,
      status,
      statusWords: shown.beingRecorded ? `${person[language]} (${beingRecorded[language]})` : person[language],
      statusTone: tone,
      beingRecorded: shown.beingRecorded,
      submitted: moment(file.submittedAt, language),
      ...(file.completedAt && { completed: moment(file.completedAt, language) }),
      ...(file.end && { ended: moment(file.end.at, language) }),
      edition: day(file.edition, language),
      items: items.map((item) => itemRow(shown, item, documents, language)),
      ...(signature && { signature }),
      yours: yourDuties(shown, language),
      ours: ourDuties(shown, language),
      deadlines: deadlineRows(shown, language),
      timeline: personTimeline(shown, events, { when: now, text: count ? words(count) : nothing }, language),
      letters,
      canWithdraw: !refused,
      ...(refused && { withdrawRefusal: refusalWords(refused, language) }),
      ...(message && { message }),
    };
  }
}

function itemRow(
  { file }: Shown,
  item: (typeof items)[number],
  documents: DocumentView[],
  language: Language,
): ApplicationView['items'][number] {
  const { state, at, evidence, reasons: codes = [] } = file.items[item];
  const { tone, words } = personItemWords[state];
  const told = state === 'rejected' || state === 'requested' || file.end?.as === 'denied';
  return {
    item,
    label: itemWords[item].label[language],
    state: state === 'not-met' && !told ? 'provided' : state, // a finding nobody was told of is not shown
    stateWords: words[language],
    tone,
    reasons: told ? codes.map((code) => reasons[code][language]) : [],
    ...(at && { received: moment(at, language) }),
    documents: documents.filter((document) => evidence?.documents?.includes(document.id)),
  };
}
