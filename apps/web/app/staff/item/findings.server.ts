import { dateIn, text, texts } from '../../forms/form.server';
import type { ItemView } from '../contract';

type Asked = ItemView['findingsAsked'];

/** What was read off the proof; what was left empty is not sent. A number that is none is sent as typed, and the API says so. */
export function findingsIn(form: FormData, asked: Asked): Record<string, string | number | boolean> {
  const found: Record<string, string | number | boolean> = {};
  for (const { name, kind } of asked) {
    const value = valueOf(form, name, kind);
    if (value !== null && value !== '') found[name] = value;
  }
  return found;
}

function valueOf(form: FormData, name: string, kind: Asked[number]['kind']): string | number | boolean | null {
  const field = `findings-${name}`;
  switch (kind) {
    case 'boolean':
      return texts(form, 'findings').includes(name);
    case 'date':
      return dateIn(form, field);
    case 'number': {
      const typed = text(form, field);
      return /^\d+$/.test(typed) ? Number(typed) : typed;
    }
    case 'provider':
      return text(form, field);
  }
}
