/** The post: letters by SMTP, messages to peers. Both may run twice; what they leave behind is the same. */
import type { PrismaClient } from '../../prisma/generated/client';
import { dayOf } from '../../policy/calendar';
import type { Asking } from '../../cases/ask';
import { answerChange, findChange } from '../../cases/changes';
import type { ProgramClock } from '../../cases/clock';
import type { CaseActivities, CaseState } from '../../cases/contract';
import { transaction } from '../../cases/database';
import type { Fault } from '../../cases/fault';
import { findNotice, type Notice, noticeAccepted, noticeFailed } from '../../cases/letters';
import { askOrWake } from '../../cases/revive';
import type { NoticeRow } from '../../cases/rows';
import { readState } from '../../cases/state';
import { messageRefused } from '../record/message-refused';
import { letterOf } from './letter';
import type { Mail, Mailer } from './mailer';

export interface PostOptions {
  db: PrismaClient;
  clock: ProgramClock;
  mailer: Mailer;
  /** Where the portal is, without a slash at the end: letters name it. */
  origin: string;
  asking: Asking;
  fault: Fault;
  recordSent(notice: NoticeRow): Promise<CaseState>;
}

/** How long a peer may take to accept a message (milliseconds), within the activity's 30 s. */
const patienceMs = 5_000;

export function postOffice({
  db,
  clock,
  mailer,
  origin,
  asking,
  fault,
  recordSent,
}: PostOptions): Pick<CaseActivities, 'sendNotice' | 'deliverMessage'> {
  async function mailed(notice: Notice): Promise<Mail> {
    try {
      // The clock of this attempt, not of the caller: the mail may have been down for a month.
      const letter = letterOf(notice, { origin, today: dayOf(await clock.now()) });
      await mailer.send(letter);
      return letter;
    } catch (error) {
      await noticeFailed(db, notice.id, String(error));
      throw error;
    }
  }

  /** The notice after the mail server took its letter, this time or at an earlier attempt. */
  async function accepted(notice: Notice): Promise<NoticeRow | undefined> {
    if (notice.state !== 'requested') return notice;
    const letter = await mailed(notice);
    await fault('smtp-accepted');
    return (await noticeAccepted(db, notice.id, await clock.now(), letter)) ?? findNotice(db, notice.id);
  }

  return {
    async sendNotice(noticeId) {
      const notice = await findNotice(db, noticeId);
      if (!notice) throw new Error(`no notice ${noticeId}`);
      const taken = await accepted(notice);
      return taken?.state === 'accepted' ? recordSent(taken) : readState(db, notice.caseId);
    },

    /** Acceptance is enough: from then on the peer's history holds it. A peer that is closed and says no leaves a task. */
    async deliverMessage(changeId) {
      const change = await findChange(db, changeId);
      if (!change) throw new Error(`no message ${changeId}`);
      if (change.outcome) return;
      const now = await clock.now();
      const asked = await askOrWake(db, asking, change, 'accepted', patienceMs);
      if (asked.answer === 'done') return;
      if (asked.answer !== 'refused') throw asked.answer === 'away' ? asked.cause : new Error(`${change.caseId} has no process`);
      await transaction(db, async (tx) => {
        if (!(await answerChange(tx, changeId, 'refused', now, null, asked.refusal))) return;
        if (change.sender) await messageRefused(tx, change.sender, changeId, now);
      });
    },
  };
}
