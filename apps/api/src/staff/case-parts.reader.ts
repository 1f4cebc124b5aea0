import { Inject, Injectable } from '@nestjs/common';
import { workflowId } from '../../../../cases/contract';
import type { Environment } from '../../../../cases/environment';
import type { Language } from '../../../../policy/calendar';
import { stageWordsOf } from '../../../../policy/process-words';
import { beingRecorded, turnWords } from '../../../../policy/stage-words';
import { CaseRecords } from '../cases/case.records';
import { type AnyShown, type PersonKind, readings, type Shown } from '../cases/shown';
import { lastAct, staffTimeline } from '../cases/timeline';
import { ENVIRONMENT } from '../environment/environment.module';
import { NoticeReader } from '../notice/notice.reader';
import { notFound } from '../problems/problem';
import { TaskReader } from '../task/task.reader';
import { ActorNames } from './actor-names';
import type { CaseParts } from './case-parts.view';
import { deadlinesOf } from './dates';

/** What only the kind of case knows: name, summary, and what is true today. */
export interface Own {
  name: string;
  strip: CaseParts['strip'];
  waits: string;
}
export interface ReadCase<Kind extends PersonKind> {
  shown: Shown<Kind>;
  nameOf: (actor: string) => string;
  parts(own: Own): CaseParts;
}

/** Reads what staff see of every case, whatever it is about. */
@Injectable()
export class CasePartsReader {
  constructor(
    private readonly cases: CaseRecords,
    private readonly letters: NoticeReader,
    private readonly tasks: TaskReader,
    private readonly names: ActorNames,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  /** Throws not-found, also for a case of another kind. */
  async read<Kind extends PersonKind>(kind: Kind, id: string, language: Language = 'en'): Promise<ReadCase<Kind>> {
    const [all, events, nameOf, documents, letters, tasks] = await Promise.all([
      this.cases.allOfSamePerson(id),
      this.cases.events(id),
      this.names.ofCase(id),
      this.cases.documents(id, language),
      this.letters.ofCase(id, language),
      this.tasks.ofCase(id),
    ]);
    const one = all.find((found): found is AnyShown & Shown<Kind> => found.id === id && found.kind === kind);
    if (!one) throw notFound();
    const shown: Shown<Kind> = one;
    const last = lastAct(kind, events, nameOf);
    return {
      shown,
      nameOf,
      parts: ({ name, strip, waits }) => ({
        ...this.head(one, name),
        strip,
        documents,
        letters,
        timeline: staffTimeline(one, events, nameOf, waits),
        ...(last && { lastAct: last }),
        deadlines: deadlinesOf(one),
        tasks,
        ...this.temporalUrl(kind, id),
        related: all.filter((other) => other !== one).map(relatedOne),
      }),
    };
  }

  private head(one: AnyShown, name: string) {
    const { tone, staff } = stageWordsOf(one.kind, one.status);
    const turn = turnOf(one);
    return {
      id: one.id,
      reference: one.reference,
      name,
      status: one.status,
      statusWords: one.beingRecorded ? `${staff} (${beingRecorded.en})` : staff,
      tone,
      turn,
      turnWords: turnWordsOf(one),
    };
  }

  /** The process behind the case, in the Temporal UI. */
  private temporalUrl(kind: string, id: string): { temporalUrl?: string } {
    const { TEMPORAL_UI_URL: ui, TEMPORAL_NAMESPACE: namespace, TASK_QUEUE: queue } = this.environment;
    if (!ui) return {};
    const path = `/namespaces/${encodeURIComponent(namespace)}/workflows/${encodeURIComponent(workflowId(kind, id, queue))}`;
    return { temporalUrl: `${ui.replace(/\/$/, '')}${path}` };
  }
}

export const turnOf = ({ kind, file }: AnyShown): CaseParts['turn'] =>
  (readings[kind].process.turn as (file: AnyShown['file']) => CaseParts['turn'])(file);

const waitingFor = { application: 'applicant', candidacy: 'candidate', certification: 'holder' } as const;

/** "Our turn", "Waiting for the candidate". */
export function turnWordsOf(one: AnyShown): string {
  const turn = turnOf(one);
  return turn === 'them' ? `Waiting for the ${waitingFor[one.kind]}` : turnWords[turn].staff;
}

const relatedOne = ({ id, kind, reference, status }: AnyShown): CaseParts['related'][number] => ({
  id,
  kind,
  reference,
  status: stageWordsOf(kind, status).staff,
});

/** What every strip says about the person's language and the rules the case stands under. */
export const languageWords = (language: string): string => (language === 'es' ? 'Spanish for letters' : 'English for letters');
