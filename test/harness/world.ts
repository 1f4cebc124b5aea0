/** A program with people in it: they submit, staff decide, the test looks. */
import { randomUUID } from 'node:crypto';
import { historyToJSON } from '@temporalio/common/lib/proto-utils';
import type { Reply, Telling } from '../../apps/api/src/cases/gateway';
import type { Item } from '../../policy/application/items';
import { applicant, person } from './applicant';
import { MailCatcher } from './mail-catcher';
import './processes/register';
import { Program, type WorldOptions } from './program';
import { createTestDatabase } from './servers';
import { silenceTemporal } from './temporal-server';

export { codecKeys, type WorldOptions } from './program';

export class World extends Program {
  static async create(options: WorldOptions = {}): Promise<World> {
    silenceTemporal();
    const [database, mail] = await Promise.all([createTestDatabase(), MailCatcher.start()]);
    return new World(options, database, mail).begin();
  }

  // ---------------------------------------------------------------- people

  tell = (command: string, caseId: string, body: object = {}, more: Partial<Telling> = {}): Promise<Reply> =>
    this.gateway.tell({ kind: 'application', caseId, command, actor: 'staff:ada', key: randomUUID(), body, ...more });
  person = async (language: 'en' | 'es' = 'en'): Promise<string> => person(this.db, await this.clock.now(), language);
  /** Somebody submits with some items missing; a person that is given has the draft made for them. */
  async submit(missing: readonly Item[] = [], personId?: string, more: Partial<Telling> = {}): Promise<Reply> {
    const { draftId, version, personId: owner } = await applicant(this.db, await this.clock.now(), missing, personId);
    const actor = `person:${owner}`;
    const telling = { kind: 'application', command: 'submit', actor, key: randomUUID(), body: { draftId, version }, ...more };
    for (let times = 1; ; times += 1) {
      const reply = await this.gateway.tell(telling);
      if (reply.status !== 503 || times === 5) return reply; // a busy machine: repeated with the same key, as the answer asks
    }
  }
  /** The id of an application that was submitted with some items missing. */
  submitted = async (missing: readonly Item[] = [], personId?: string): Promise<string> => changeOf(await this.submit(missing, personId));
  /** The id of a case of the test's own process. */
  async errand(personId?: string): Promise<string> {
    const owner = personId ?? (await this.person());
    const begin = { kind: 'errand', command: 'begin', actor: `person:${owner}`, key: randomUUID(), body: { personId: owner } };
    return changeOf(await this.gateway.tell(begin));
  }
  /** Staff mark every item of files as met. */
  async judgeAll(caseId: string): Promise<void> {
    const findings = { showsBirthDate: true, graduated: true, hours: 80, competencies: 17 };
    for (const item of ['photo-id', 'diploma', 'training-certificate']) {
      await this.tell('judgeItem', caseId, { item, met: true, reasons: [], findings });
    }
  }

  // ---------------------------------------------------------------- looking

  /** How the process of a case ended; waits for it. */
  async processEnd(caseId: string, kind = 'application'): Promise<string> {
    const { stage } = (await this.handle(caseId, kind).result()) as { stage: string };
    return stage;
  }
  /** Rows as the owner sees them; instants and days as texts. */
  async rows<Row = Record<string, string>>(text: string, ...values: unknown[]): Promise<Row[]> {
    return (await this.pool.query(text, values)).rows as Row[];
  }
  /** Every run of this world as the server keeps it, in JSON. */
  async histories(): Promise<{ workflowId: string; history: unknown }[]> {
    const found = [];
    for (const { workflowId, runId } of await this.runs(`ExecutionStatus != 'Terminated'`)) {
      const history = await this.client.workflow.getHandle(workflowId, runId).fetchHistory();
      found.push({ workflowId, history: JSON.parse(historyToJSON(history)) as unknown });
    }
    return found;
  }
  async stage(caseId: string): Promise<string> {
    return (await this.rows<{ stage: string }>('select stage from "Case" where id = $1', caseId))[0]?.stage ?? 'none';
  }
  /** Kinds of the letters of a case that arrived in a mailbox, each once whatever was repeated. */
  async letters(caseId: string): Promise<string[]> {
    const notices = await this.rows<{ kind: string; messageId: string }>(
      'select kind, "messageId" from "Notice" where "caseId" = $1',
      caseId,
    );
    return notices
      .filter(({ messageId }) => this.mail.messageIds.includes(messageId))
      .map(({ kind }) => kind)
      .sort();
  }
  /** Nothing said is unanswered and nothing written is still in the house. */
  async isQuiet(): Promise<boolean> {
    const left = `select id from "Change" where outcome is null union all select id from "Notice" where state in ('requested', 'accepted')
      union all select id from "Work" where state = 'requested'`;
    return (await this.rows(left)).length === 0;
  }
  /** Everything that matters about how a case ended, without ids of attempts. */
  async story(caseId: string): Promise<string> {
    const [row] = await this.rows('select stage, "endedAt" is null as open from "Case" where id = $1', caseId);
    const events = await this.rows<{ type: string }>('select type from "Event" where "caseId" = $1', caseId);
    const deadlines = await this.rows('select id, state, "lastDay" from "Deadline" where "caseId" = $1 order by id', caseId);
    return JSON.stringify([row, events.map(({ type }) => type).sort(), deadlines, await this.letters(caseId)]);
  }

  /** Ends this world. Fails when a procedure did not name a row that ran during one of its phases. */
  async close(): Promise<void> {
    if (!this.worker) await this.work();
    const unnamed: string[] = [];
    const lost = `ExecutionStatus != 'Terminated' and ExecutionStatus != 'ContinuedAsNew'`;
    for (const { workflowId, runId, type } of await this.runs(lost)) {
      if (type === 'bare') continue;
      const rows = await this.client.workflow.getHandle(workflowId, runId).query<string[]>('unnamedRows');
      unnamed.push(...rows.map((row) => `${workflowId}: ${row}`));
    }
    await this.release();
    if (unnamed.length) throw new Error(`rows that no phase names: ${unnamed.join(', ')}`);
  }
}

export const changeOf = (reply: Reply): string => {
  if ('changeId' in reply && reply.changeId) return reply.changeId;
  throw new Error(`no change: ${JSON.stringify(reply)}`);
};
/** The code of a refusal, or the status of anything else. */
export const verdict = (reply: Reply): string => ('refusal' in reply ? reply.refusal.code : String(reply.status));
