import type { Language } from '../../../../policy/calendar';
import type { Texts } from '../../../../policy/language';
import type { Outcome } from './check.view';

const outcomes: Record<Outcome, Texts> = {
  found: { en: 'Found', es: 'Encontrada' },
  'name-differs': { en: 'The number belongs to another name', es: 'El número pertenece a otro nombre' },
  several: { en: 'Several people have this name; add the number', es: 'Varias personas tienen este nombre; agregue el número' },
  'not-found': { en: 'Not in the registry', es: 'No está en el registro' },
  unreadable: { en: 'We cannot read this row', es: 'No podemos leer esta fila' },
};
export const outcomeWords = (outcome: Outcome, language: Language): string => outcomes[outcome][language];
