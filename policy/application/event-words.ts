/** What happened to an application, in words for staff and for the applicant; what every process has is in policy/event-words. */
import { type CivilDate, dateInWords, type Language } from '../calendar';
import { listed } from '../language';
import type { CommonEvent, EventWords } from '../event-words';
import type { ApplicationEvent } from './consequences';
import { itemWords } from './item-words';
import type { Item } from './items';
import type { Reason } from './reasons';

/** The facts that events of an application carry; each type fills its own (policy/application/consequences.ts). */
export interface EventText {
  item?: Item;
  items?: readonly { item: Item; reasons: readonly Reason[] }[];
  missing?: readonly Item[];
  reasons?: readonly Reason[];
  lastDay?: CivilDate;
  receivedOn?: CivilDate;
}

const named = (items: readonly Item[], language: Language): string =>
  listed(
    items.map((item) => itemWords[item].yours[language]),
    language,
  );
const labels = (items: readonly Item[]): string => items.map((item) => itemWords[item].label.en.toLowerCase()).join(', ');
const asked = (text: EventText): Item[] => (text.items ?? []).map(({ item }) => item);
const day = (on: CivilDate | undefined, language: Language): string => (on ? dateInWords(on, language) : '');
const item = (text: EventText, language: Language): string => (text.item ? itemWords[text.item].yours[language] : '');
const label = (text: EventText): string => (text.item ? itemWords[text.item].label.en : '');
const always = (en: string, es: string): Readonly<Record<Language, () => string>> => ({ en: () => en, es: () => es });

export const eventWords = {
  ApplicationSubmitted: {
    staff: (text) => (text.missing?.length ? `Submitted. Missing: ${labels(text.missing)}` : 'Submitted with every item'),
    person: always('You applied', 'Usted presentó su solicitud'),
  },
  ItemReceived: {
    staff: (text) => `${label(text)} received`,
    person: { en: (text) => `We received ${item(text, 'en')}`, es: (text) => `Recibimos ${item(text, 'es')}` },
  },
  ItemMet: { staff: (text) => `${label(text)} marked met` },
  ItemNotMet: { staff: (text) => `${label(text)} marked not met` },
  ItemsAskedFor: {
    staff: (text) => `Asked again for: ${labels(asked(text))}`,
    person: {
      en: (text) => `We asked you again for ${named(asked(text), 'en')}`,
      es: (text) => `Le pedimos otra vez ${named(asked(text), 'es')}`,
    },
  },
  ApplicationCompleted: {
    staff: () => 'Complete: every item has evidence. The time for our decision began',
    person: always('Everything is in. Your application is complete', 'Ya tenemos todo. Su solicitud está completa'),
  },
  ApplicationApproved: {
    staff: () => 'Approved',
    person: always('We approved your application', 'Aprobamos su solicitud'),
  },
  ApplicationDenied: {
    staff: () => 'Denied',
    person: always('We did not approve your application', 'No aprobamos su solicitud'),
  },
  ApplicationWithdrawn: {
    staff: () => 'Withdrawn by the applicant',
    person: always('You withdrew your application', 'Usted retiró su solicitud'),
  },
  ApplicationVoided: {
    staff: (text) => `Void: still missing after the last day (${day(text.lastDay, 'en')}): ${labels(text.missing ?? [])}`,
    person: {
      en: (text) => `Your application closed. The last day was ${day(text.lastDay, 'en')}`,
      es: (text) => `Su solicitud se cerró. El último día fue el ${day(text.lastDay, 'es')}`,
    },
  },
  ApplicationReopened: {
    staff: (text) => `Reopened: everything had come in by ${day(text.receivedOn, 'en')}`,
    person: {
      en: (text) => `We reopened your application. Everything had reached us by ${day(text.receivedOn, 'en')}`,
      es: (text) => `Reabrimos su solicitud. Todo nos había llegado a más tardar el ${day(text.receivedOn, 'es')}`,
    },
  },
  FeeForfeited: {
    staff: () => 'Fee forfeited',
    person: always('The fee is not paid back', 'La tarifa no se devuelve'),
  },
  RequestUnanswered: {
    staff: () => 'What we asked for again did not come. Now it can be decided on what is there',
    person: always('What we asked for again did not reach us in time', 'Lo que le pedimos otra vez no llegó a tiempo'),
  },
  AppealNoted: {
    staff: (text) => `Appeal received on ${day(text.receivedOn, 'en')}`,
    person: {
      en: (text) => `We received your appeal on ${day(text.receivedOn, 'en')}`,
      es: (text) => `Recibimos su apelación el ${day(text.receivedOn, 'es')}`,
    },
  },
} as const satisfies Record<Exclude<ApplicationEvent, CommonEvent>, EventWords<EventText>>;
