/** Rows of letters: what their sending, resending and reading share. */
import { createHash } from 'node:crypto';
import type { Prisma } from '../prisma/generated/client';
import type { Instant } from '../policy/calendar';
import type { Db } from './database';
import { fromInstant, type NoticeRow, toInstant } from './rows';

/** From case, kind and occasion: after a crash a repeated mail carries the same id. */
export const messageId = (noticeId: string): string =>
  `<${createHash('sha256').update(noticeId).digest('hex').slice(0, 32)}@peer-support-certification>`;

const noticeColumns = {
  id: true,
  caseId: true,
  kind: true,
  occasion: true,
  state: true,
  acceptedAt: true,
} as const satisfies Prisma.NoticeSelect;

const noticeRow = <Stored extends { state: string; acceptedAt: Date | null }>(stored: Stored) => ({
  ...stored,
  state: stored.state as NoticeRow['state'],
  acceptedAt: stored.acceptedAt && toInstant(stored.acceptedAt),
});

/** A notice with what its letter is written from. */
export async function findNotice(db: Db, id: string) {
  const stored = await db.notice.findUnique({
    where: { id },
    select: {
      ...noticeColumns,
      language: true,
      facts: true,
      messageId: true,
      person: { select: { givenName: true, familyName: true, email: true } },
      case: { select: { reference: true } },
    },
  });
  return stored ? noticeRow(stored) : undefined;
}
export type Notice = NonNullable<Awaited<ReturnType<typeof findNotice>>>;

/** What the mail server took, and when; the first acceptance stays. Answers the notice if this was the first. */
export async function noticeAccepted(
  db: Db,
  id: string,
  at: Instant,
  { subject, html, text }: { subject: string; html: string; text: string },
): Promise<NoticeRow | undefined> {
  const [stored] = await db.notice.updateManyAndReturn({
    where: { id, state: 'requested' },
    data: { state: 'accepted', acceptedAt: fromInstant(at), lastError: null, attempts: { increment: 1 }, subject, html, text },
    select: noticeColumns,
  });
  return stored && noticeRow(stored);
}

export async function noticeFailed(db: Db, id: string, error: string): Promise<void> {
  await db.notice.updateMany({ where: { id, state: 'requested' }, data: { lastError: error.slice(0, 500), attempts: { increment: 1 } } });
}
