/** The letter behind a notice: its facts are in the record, its words in activities/notices. */
import type { CivilDate, Language } from '../../policy/calendar';
import { authority, contact } from '../../policy/program';
import type { NoticeKind } from '../../policy/notices';
import type { Notice } from '../../cases/letters';
import { renderNotice } from '../notices/render';
import type { Mail } from './mailer';

/** Goes to the address the person has now, in the language that was theirs when it was requested. */
export function letterOf({ person, case: about, ...notice }: Notice, at: { origin: string; today: CivilDate }): Mail {
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
