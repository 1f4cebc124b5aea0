import type { InBoth } from '../language/language';

const en = {
  title: 'How to write your certification',
  lead: 'You worked for it, so show it. Three parts always go together, in this order.',
  parts: {
    heading: 'The three parts',
    list: [
      ['Your full name', 'as it is on your certificate'],
      ['Your title', 'in full, or as the short form, and no other'],
      ['Your number', 'with the # sign in front'],
    ] as [string, string][],
  },
  examples: {
    heading: 'For example',
    short: 'Short, for an email or a business card',
    long: 'Long, for a resume or a profile',
  },
  not: {
    heading: 'What nobody may claim',
    lead: 'Everything you write has to be true on the day somebody reads it. So please do not write anything untrue about',
    list: [
      ['your status', 'while your certification is lapsed, expired, suspended or revoked, do not show it as active'],
      ['your qualifications', 'a course you did not finish, a degree you do not have'],
      ['whom you work with', 'an employer, county or group that you do not belong to'],
      ['the letters after your name', 'only the short form above, and only while you are certified'],
      ['your number', 'your own, and never lent to anybody'],
      ['special training', 'only what is on record with us'],
    ] as [string, string][],
  },
  check: ['Anybody can look you up. ', 'Look up a certification', '.'] as [string, string, string],
  mine: ['Are you certified? Your own text is ready to copy on ', 'your certification page', '.'] as [string, string, string],
  rule: 'Rules 213.1 to 213.6',
};

const es: typeof en = {
  title: 'Cómo escribir su certificación',
  lead: 'Usted se la ganó, así que muéstrela. Tres partes van siempre juntas y en este orden.',
  parts: {
    heading: 'Las tres partes',
    list: [
      ['Su nombre completo', 'como está en su certificado'],
      ['Su título', 'completo o en su forma corta, siempre en inglés, y ningún otro'],
      ['Su número', 'con el signo # delante'],
    ],
  },
  examples: {
    heading: 'Por ejemplo',
    short: 'En corto, para un correo electrónico o una tarjeta',
    long: 'En largo, para un currículum o un perfil',
  },
  not: {
    heading: 'Lo que nadie puede afirmar',
    lead: 'Todo lo que escriba tiene que ser cierto el día en que alguien lo lea. Por eso, no escriba nada falso sobre',
    list: [
      ['su estado', 'si su certificación está caducada, vencida, suspendida o revocada, no la muestre como activa'],
      ['sus estudios y requisitos', 'un curso que no terminó, un título que no tiene'],
      ['con quién trabaja', 'un empleador, condado o grupo al que usted no pertenece'],
      ['las siglas después de su nombre', 'solo la forma corta de arriba, y solo mientras tenga la certificación'],
      ['su número', 'el suyo, y nunca prestado a otra persona'],
      ['capacitación especial', 'solo la que consta en nuestros registros'],
    ],
  },
  check: ['Cualquier persona puede buscarle. ', 'Buscar una certificación', '.'],
  mine: ['¿Tiene la certificación? Su propio texto está listo para copiar en ', 'la página de su certificación', '.'],
  rule: 'Reglas 213.1 a 213.6',
};

export const credentialWords: InBoth<typeof en> = { en, es };

/** 213.2: the only two forms of the title, in English in every language. */
export const title = { long: 'Certified Medi-Cal Peer Support Specialist', short: 'CMPSS' } as const;
/** Somebody who does not exist. */
export const sample = { name: 'Danielle Renée Okafor', number: '#MPSS000123' } as const;
