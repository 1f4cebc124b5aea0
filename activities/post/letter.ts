/** The letter behind a notice: its facts are in the record, its words in activities/notices. */
import type { CivilDate, Language } from '../../policy/calendar';
import { authority, contact } from '../../policy/program';
import type { NoticeKind } from '../../policy/notices';
import type { Db } from '../../cases/database';
import { renderNotice } from '../notices/render';
import type { Mail } from './mailer';

/** Goes to the address the person has now, in the language that was theirs when it was requested. */
export async function letterOf(db: Db, noticeId: string, at: { origin: string; today: CivilDate }): Promise<Mail> {
  const {
    person,
    case: about,
    ...notice
  } = await db.notice.findUniqueOrThrow({
    where: { id: noticeId },
    select: {
      kind: true,
      language: true,
      facts: true,
      messageId: true,
      person: { select: { givenName: true, familyName: true, email: true } },
      case: { select: { reference: true } },
    },
  });
  const { kind, language } = { kind: notice.kind as NoticeKind, language: notice.language as Language };
  const { subject, html, text } = renderNotice({ kind, language, facts: notice.facts, ...at, person, reference: about.reference });
  return {
    messageId: notice.messageId,
    from: { name: authority.name, address: contact.email },
    to: person.email,
    subject,
    html,
    text,
    language,
  };
}
