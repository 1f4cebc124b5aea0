/** Who certifies, on what authority, and how to reach us: for every public page and every letter. */
import { currentEdition } from './application/rules';
import type { Texts } from './language';

/** Purpose.authority */
export const authority = {
  name: 'California Mental Health Services Authority',
  shortName: 'CalMHSA',
  county: { en: 'together with the county mental health plans', es: 'junto con los planes de salud mental de los condados' },
  bill: 'SB 803',
  statute: {
    en: 'Welfare and Institutions Code, Division 9, Part 3, Chapter 7, Article 1.4',
    es: 'Código de Bienestar e Instituciones, División 9, Parte 3, Capítulo 7, Artículo 1.4',
  },
  bhin: 'BHIN 25-010',
} as const satisfies Record<string, string | Texts>;

/** Back.contact */
export const contact = {
  email: 'PeerCertification@calmhsa.org',
  phone: '(279) 234-0699',
  website: 'www.CAPeerCertification.org',
  street: '1610 Arden Way, Suite 175',
  city: 'Sacramento, CA 95815',
} as const;

/** RL.revision: the revision of the Guidelines in force; a case keeps the one it was opened under. */
export const revision = currentEdition;

/** What an appeal is and where it goes. Appeals are filed electronically only (702.2.A.channel). */
export const appeals = {
  email: 'appeals@calmhsa.org',
  /** 702.2.A.1 to 3 */
  contents: [
    { en: 'your name', es: 'su nombre' },
    { en: 'your phone number', es: 'su número de teléfono' },
    { en: 'your email address', es: 'su correo electrónico' },
    { en: 'what kind of decision you appeal, in clear words', es: 'qué tipo de decisión apela, dicho con claridad' },
    {
      en: 'anything that helps us understand, such as papers, letters or other proof',
      es: 'todo lo que ayude a entender su caso, como documentos, cartas u otras pruebas',
    },
  ],
} as const satisfies { email: string; contents: readonly Texts[] };
