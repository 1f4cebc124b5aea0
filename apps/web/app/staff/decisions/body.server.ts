import { dateIn, text, texts } from '../../forms/form.server';
import type { Decision } from './texts';

/** What a decision says beside its name: for paper, the day it was received and what the evidence is. */
export function bodyOf(name: Decision, form: FormData): object {
  switch (name) {
    case 'withdraw':
      return { receivedOn: dateIn(form, 'receivedOn'), note: text(form, 'note') };
    case 'note-appeal':
      return { receivedOn: dateIn(form, 'receivedOn') };
    case 'correct':
      return {
        receivedOn: dateIn(form, 'receivedOn'),
        items: texts(form, 'items'),
        secondPerson: text(form, 'secondPerson'),
        note: text(form, 'note'),
      };
    default:
      return {};
  }
}
