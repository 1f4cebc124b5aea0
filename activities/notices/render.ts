/** Letters (design 9): facts in, mail out. Pure: the same facts on the same day give the same bytes. */
import { type CivilDate, dateInWords, type Language } from '../../policy/calendar';
import { guidelinesOf } from '../../policy/deadline-words';
import { noticeTitles } from '../../policy/notice-words';
import { type NoticeInfo, type NoticeKind, notices as catalogue } from '../../policy/notices';
import { authority, contact } from '../../policy/program';
import { fillBlocks, fillText, type Letter } from './blocks';
import { factsOf } from './facts';
import { htmlOf } from './html';
import { frames, letters } from './letters';
import { textOf } from './text';
import { variablesOf } from './variables';

export interface NoticeRequest {
  kind: NoticeKind;
  language: Language;
  /** As kept in the record; checked against the facts of the letter. */
  facts: unknown;
  /** The Pacific day on which the letter leaves. */
  today: CivilDate;
  /** Where the portal is, without a slash at the end. */
  origin: string;
  person: { givenName: string; familyName: string };
  /** What people call the case: APP-2027-000123. */
  reference: string;
}

export interface RenderedNotice {
  /** Without personal data. */
  subject: string;
  html: string;
  text: string;
}

const notices: Record<NoticeKind, NoticeInfo> = catalogue;

/** The paragraphs of the Guidelines a letter serves, as printed there: 801.8.responsibility is read at 801.8. */
const sections = (kind: NoticeKind): string =>
  [...new Set(notices[kind].rules.map((rule) => rule.replace(/\.[a-z][\w-]*$/, '')))].join(', ');

/** Throws when facts are unknown, missing or of another kind, and when a letter names a variable that does not exist. */
export function renderNotice({ kind, language, facts, today, origin, person, reference }: NoticeRequest): RenderedNotice {
  const checked = factsOf(kind, facts);
  const variables = {
    ...variablesOf(kind, checked, { language, today }),
    name: `${person.givenName} ${person.familyName}`.trim(),
    reference,
    today: dateInWords(today, language),
    portal: `${origin}/portal`,
    ...frames[language].cases[notices[kind].about ?? 'application'],
    contact,
    authority: { ...authority, county: authority.county[language], statute: authority.statute[language] },
    guidelines: guidelinesOf(checked.edition, language),
    sections: sections(kind),
  };
  const frame = frames[language];
  const lines = (templates: readonly string[]) => templates.map((template) => fillText(template, variables));
  const letter: Letter = {
    language,
    title: noticeTitles[kind][language],
    sender: { name: frame.program, certifier: authority.name, lines: lines(frame.sender) },
    to: lines(frame.to),
    about: lines(frame.about),
    body: fillBlocks([...frame.opening, ...letters[kind][language], ...frame.closing], variables),
    other: frame.other,
    small: lines(frame.small),
  };
  return { subject: letter.title, html: htmlOf(letter), text: textOf(letter) };
}
