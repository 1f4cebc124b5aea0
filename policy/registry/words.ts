/** 500.2.E and F in words, the same on public pages, in the portal, for staff and in the registry's files. */
import type { RegistryAction, RegistryStatus, Standing } from '../certification/standing';
import type { Language } from '../calendar';
import type { Texts } from '../language';

const statuses: Record<RegistryStatus, Texts> = {
  'Active/No sanctions': { en: 'Active / no sanctions', es: 'Activa / sin sanciones' },
  Suspended: { en: 'Suspended', es: 'Suspendida' },
  Revoked: { en: 'Revoked', es: 'Revocada' },
  'Expired/Lapsed/Vacated': { en: 'Expired / lapsed / vacated', es: 'Vencida / caducada / sin efecto' },
};
const words: Record<NonNullable<Standing['word']>, Texts> = {
  Lapsed: { en: 'Lapsed', es: 'Caducada' },
  Expired: { en: 'Expired', es: 'Vencida' },
  Vacated: { en: 'Vacated', es: 'Sin efecto' },
};
const actions: Record<RegistryAction, Texts> = {
  'Under investigation': { en: 'Under investigation', es: 'En investigación' },
  Suspended: { en: 'Suspended', es: 'Suspendida' },
  Revoked: { en: 'Revoked', es: 'Revocada' },
  None: { en: 'None', es: 'Ninguna' },
};

/** The exact word where there is one, else the group. */
export const statusInWords = ({ status, word }: Pick<Standing, 'status' | 'word'>, language: Language): string =>
  (word ? words[word] : statuses[status])[language];
export const actionInWords = ({ action }: Pick<Standing, 'action'>, language: Language): string => actions[action][language];
