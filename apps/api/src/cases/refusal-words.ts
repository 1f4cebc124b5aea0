/** Whether something is possible now, and why not: what policy answers, as one line that names what it is about. */
import { itemWords } from '../../../../policy/application/item-words';
import { items, type Item } from '../../../../policy/application/items';
import type { Language } from '../../../../policy/calendar';
import { listed } from '../../../../policy/language';
import type { AnyCommand } from '../../../../policy/process';
import type { Refusal } from '../../../../policy/refusal';
import { titles } from '../problems/titles';
import { type PersonCases, type PersonKind, readings, type Shown } from './shown';

const isItem = (name: string): name is Item => (items as string[]).includes(name);

/** "The application is not complete yet: photo ID that shows your age and application fee." */
export function refusalWords({ code, names = [] }: Refusal, language: Language): string {
  const title = titles[code][language];
  const named = names.filter(isItem).map((item) => itemWords[item].label[language].replace(/^./, (first) => first.toLowerCase()));
  return named.length ? `${title.replace(/\.$/, '')}: ${listed(named, language)}.` : title;
}

/** What policy would answer to this command now. */
export function refusalOf<Kind extends PersonKind>(
  { kind, file, now, today }: Shown<Kind>,
  by: string,
  name: PersonCases[Kind]['command']['name'],
  body: object,
): Refusal | undefined {
  const command: AnyCommand = { id: file.id, name, receivedAt: now, by, body: { receivedOn: today, ...body } };
  return readings[kind].process.refuse(file, command as PersonCases[Kind]['command']);
}
