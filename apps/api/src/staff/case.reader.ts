import { Inject, Injectable } from '@nestjs/common';
import type { Environment } from '../../../../cases/environment';
import { toDay } from '../../../../cases/rows';
import { workflowId } from '../../../../cases/contract';
import { applicationProcess } from '../../../../policy/application';
import { outstanding, toCheck } from '../../../../policy/application/file';
import { conditionWords, roleWords } from '../../../../policy/application/item-words';
import type { Condition, ExperienceRole } from '../../../../policy/application/items';
import { beingRecorded, stageWords, turnWords } from '../../../../policy/application/stage-words';
import { turn } from '../../../../policy/application/status';
import { dateInWords, dayNumber, dayOf, shortDate } from '../../../../policy/calendar';
import { AccessLog } from '../account/access-log';
import type { SignedIn } from '../account/session';
import { ApplicationRecords } from '../application/application.records';
import type { Shown } from '../application/shown';
import { lastAct, staffTimeline } from '../application/timeline';
import { Database } from '../database/database';
import { ENVIRONMENT } from '../environment/environment.module';
import { NoticeReader } from '../notice/notice.reader';
import { notFound } from '../problems/problem';
import { TaskReader } from '../task/task.reader';
import { actionsOf } from './actions';
import { ActorNames } from './actor-names';
import type { StaffCaseView } from './case.view';
import { byUrgency, checklistRow, countsInWords } from './checklist';
import { deadlinesOf, requestsOf, storedRequest } from './dates';

/** One application with everything staff decide by. Who reads it is noted. */
@Injectable()
export class CaseReader {
  constructor(
    private readonly db: Database,
    private readonly applications: ApplicationRecords,
    private readonly letters: NoticeReader,
    private readonly tasks: TaskReader,
    private readonly names: ActorNames,
    private readonly access: AccessLog,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  async open(me: SignedIn, id: string): Promise<StaffCaseView> {
    const view = await this.view(me, id);
    await this.access.note(me.actor, 'application', id);
    return view;
  }

  /** After a command of theirs: the case is there, so it is read and the reading noted side by side. */
  async openAfterwards(me: SignedIn, id: string): Promise<StaffCaseView> {
    const [view] = await Promise.all([this.view(me, id), this.access.note(me.actor, 'application', id)]);
    return view;
  }

  async find(id: string): Promise<Shown> {
    const shown = await this.applications.find(id);
    if (!shown) throw notFound();
    return shown;
  }

  async view(me: SignedIn, id: string): Promise<StaffCaseView> {
    const [all, form, events, nameOf, documents, letters, tasks] = await Promise.all([
      this.applications.ofSamePerson(id),
      this.db.application.findUnique({
        where: { caseId: id },
        include: {
          person: { select: { language: true } },
          requests: { orderBy: [{ requestedAt: 'asc' }, { id: 'asc' }] },
        },
      }),
      this.applications.events(id),
      this.names.ofCase(id),
      this.applications.documents(id, 'en'),
      this.letters.ofCase(id, 'en'),
      this.tasks.ofCase(id),
    ]);
    const shown = all.find((one) => one.id === id);
    if (!shown || !form) throw notFound();
    const { reference, file, status } = shown;
    const { tone, staff } = stageWords[status];
    const last = lastAct(events, nameOf);
    return {
      id,
      reference,
      name: `${form.givenName} ${form.familyName}`,
      status,
      statusWords: shown.beingRecorded ? `${staff} (${beingRecorded.en})` : staff,
      tone,
      turn: turn(file),
      turnWords: turnWords[turn(file)].staff,
      strip: strip(shown, form.person.language, file.owner && nameOf(file.owner)),
      checklist: byUrgency(file).map((item) => checklistRow(shown, item, documents, me, nameOf)),
      checklistCounts: countsInWords(file),
      documents,
      requests: requestsOf(shown, form.requests.map(storedRequest)),
      letters,
      timeline: staffTimeline(shown, events, nameOf, standing(shown)),
      ...(last && { lastAct: last }),
      deadlines: deadlinesOf(shown),
      actions: actionsOf(shown, me),
      tasks,
      facts: {
        legalName: `${form.givenName} ${form.familyName}`,
        dateOfBirth: dateInWords(toDay(form.dateOfBirth), 'en'),
        email: form.email,
        phone: form.phone,
        address: `${form.street}, ${form.city}, ${form.state} ${form.postalCode}`,
        condition: conditionWords[form.condition as Condition].en,
        experienceRole: roleWords[form.experienceRole as ExperienceRole].en,
      },
      ...this.temporalUrl(id),
      related: all.filter((one) => one !== shown).map(relatedOne),
    };
  }

  /** The process behind the case, in the Temporal UI. */
  private temporalUrl(id: string): { temporalUrl?: string } {
    const { TEMPORAL_UI_URL: ui, TEMPORAL_NAMESPACE: namespace } = this.environment;
    if (!ui) return {};
    const path = `/namespaces/${encodeURIComponent(namespace)}/workflows/${encodeURIComponent(workflowId('application', id))}`;
    return { temporalUrl: `${ui.replace(/\/$/, '')}${path}` };
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
    { label: 'Language', value: language === 'es' ? 'Spanish for letters' : 'English for letters' },
    { label: 'Rules of', value: dateInWords(file.edition, 'en') },
  ];
}

const relatedOne = ({ id, reference, status }: Shown): StaffCaseView['related'][number] => ({
  id,
  kind: applicationProcess.kind,
  reference,
  status: stageWords[status].staff,
});

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
