import type { Entry } from '../public/registry/contract';
import type { InBoth } from '../language/language';

const en = {
  home: 'Home',
  profession: 'Certified Medi-Cal Peer Support Specialist',
  resultsFor: (asked: string) => `Results for “${asked}”`,
  entry: 'Registry entry',
  throughTheDay: '(valid through the end of that day)',
  search: {
    heading: 'Look up a certification',
    field: 'Name or number',
    hint: 'Name or number, for example Okafor or MPSS000123. No account needed.',
    button: 'Search the registry',
    short: 'Search',
  },
  fields: {
    fullName: 'Full legal name',
    number: 'Certification number',
    numberShort: 'Number',
    activeFrom: 'Active since',
    expiresOn: 'Expires',
    status: 'Status',
    action: 'Action taken by the certifying entity',
    actionShort: 'Action taken',
  },
  results: {
    title: (asked: string) => `Registry results for ${asked}`,
    caption: 'Search results: name, number, status, dates and action taken',
    count: (total: number, asked: string, similar: boolean) =>
      `${total === 0 ? 'Nobody matches' : total === 1 ? `1 person ${similar ? 'comes close to' : 'matches'}` : `${total.toLocaleString('en-US')} people ${similar ? 'match or come close to' : 'match'}`} “${asked}”`,
    asOf: 'As of',
    nobody: 'Check the spelling, or try only the last name.',
    noPage: 'The list has no such page. Please search again.',
  },
  tips: {
    heading: 'Cannot find the person?',
    list: [
      'Search with the last name only. Accents and hyphens do not matter.',
      'Try an earlier name: we match former names but show only the present one.',
      'A person who is still applying is not in the registry.',
    ],
    many: ['Checking many people? Use the ', 'check for employers and counties', '.'] as [string, string, string],
  },
  verdict: {
    certified: 'Certified today,',
    notCertified: 'Not certified today,',
    investigated: 'We are looking into a report. Nothing is decided, and the certification is still valid.',
  },
  meaning: {
    heading: 'What this means for an employer',
    texts: {
      'Active/No sanctions': 'You can employ this person as a Certified Medi-Cal Peer Support Specialist today.',
      Suspended:
        'While the suspension lasts, this person may not work or present themselves as a Certified Medi-Cal Peer Support Specialist. A suspension is not permanent; this page changes when it ends.',
      Revoked:
        'The certification was taken away. This person may not work or present themselves as a Certified Medi-Cal Peer Support Specialist.',
      'Expired/Lapsed/Vacated':
        'The certification is not valid now. Unless it is valid again, or this person is certified anew, they may not work or present themselves as a Certified Medi-Cal Peer Support Specialist.',
    } satisfies Record<Entry['status'], string> as Record<Entry['status'], string>,
    again: [
      'Check again before ',
      ', when the certification ends unless it is renewed.',
      'Keep the date of your check. This page answers for any past date too.',
    ] as [string, string, string],
  },
  past: {
    heading: 'Status on a past date',
    example: 'For example, to check a date of service.',
    date: 'Date',
    button: 'Show status',
    on: 'On',
    was: 'this certification was',
  },
  words: {
    heading: 'What do the other words mean?',
    list: [
      { word: 'Active / no sanctions', text: 'certified now.' },
      { word: 'Under investigation', text: 'we are looking into a report. Nothing is decided, and the certification is still valid.' },
      { word: 'Suspended', text: 'not certified for a set time.' },
      { word: 'Revoked', text: 'the certification was taken away.' },
      { word: 'Lapsed', text: 'the last day passed without a renewal. A late renewal is still possible.' },
      { word: 'Expired', text: 'too much time passed for a late renewal. The person can still come back, with an exam or a course.' },
      { word: 'Vacated', text: 'so much time passed that the person would start again as a new applicant.' },
    ],
  },
  beside: {
    qr: 'QR code that opens this registry page',
    scan: 'Scan to open this page. The page is always up to date; a paper copy may not be.',
    print: 'You can print this page with your browser.',
    wrong: 'Something wrong here?',
    wrongText: ['If this is you and a detail is wrong, or if you have a concern about this person, please ', 'tell us', '.'] as [
      string,
      string,
      string,
    ],
  },
  nothing: {
    heading: (number: string) => `There is no certification ${number}`,
    text: 'Nobody in the registry has this number. Compare it with the certificate, or search by name.',
  },
  tooOften: {
    heading: 'That were many look-ups in a short time',
    text: (seconds: number) =>
      seconds > 90
        ? `Please go on in about ${Math.ceil(seconds / 60)} minutes. Nothing is lost.`
        : `Please go on in ${seconds === 1 ? 'a second' : `${seconds} seconds`}. Nothing is lost.`,
  },
};

const es: typeof en = {
  home: 'Inicio',
  profession: 'Especialista Certificado en Apoyo entre Pares de Medi-Cal',
  resultsFor: (asked) => `Resultados de “${asked}”`,
  entry: 'Datos del registro',
  throughTheDay: '(válida hasta el final de ese día)',
  search: {
    heading: 'Buscar una certificación',
    field: 'Nombre o número',
    hint: 'Nombre o número, por ejemplo Okafor o MPSS000123. No necesita una cuenta.',
    button: 'Buscar en el registro',
    short: 'Buscar',
  },
  fields: {
    fullName: 'Nombre legal completo',
    number: 'Número de certificación',
    numberShort: 'Número',
    activeFrom: 'Activa desde',
    expiresOn: 'Vence',
    status: 'Estado',
    action: 'Medida tomada por la entidad certificadora',
    actionShort: 'Medida tomada',
  },
  results: {
    title: (asked) => `Resultados del registro: ${asked}`,
    caption: 'Resultados: nombre, número, estado, fechas y medida tomada',
    count: (total, asked, similar) =>
      `${total === 0 ? 'Nadie coincide con' : total === 1 ? `1 persona ${similar ? 'se parece a' : 'coincide con'}` : `${total.toLocaleString('es-US')} personas ${similar ? 'coinciden o se parecen a' : 'coinciden con'}`} “${asked}”`,
    asOf: 'Al',
    nobody: 'Revise cómo lo escribió o pruebe solo con el apellido.',
    noPage: 'La lista no tiene esa página. Busque otra vez.',
  },
  tips: {
    heading: '¿No encuentra a la persona?',
    list: [
      'Busque solo por el apellido. Los acentos y los guiones no importan.',
      'Pruebe con un nombre anterior: también buscamos por ellos, pero solo mostramos el actual.',
      'Quien todavía está en trámite no aparece en el registro.',
    ],
    many: ['¿Necesita revisar a muchas personas? Use la ', 'revisión para empleadores y condados', '.'],
  },
  verdict: {
    certified: 'Con certificación vigente hoy,',
    notCertified: 'Sin certificación vigente hoy,',
    investigated: 'Estamos revisando un reporte. Todavía no se ha decidido nada y la certificación sigue siendo válida.',
  },
  meaning: {
    heading: 'Qué significa para un empleador',
    texts: {
      'Active/No sanctions': 'Hoy puede emplear a esta persona como Especialista Certificado en Apoyo entre Pares de Medi-Cal.',
      Suspended:
        'Mientras dure la suspensión, esta persona no puede trabajar ni presentarse como Especialista Certificado en Apoyo entre Pares de Medi-Cal. Una suspensión no es permanente; esta página cambia cuando termina.',
      Revoked:
        'Se le retiró la certificación. Esta persona no puede trabajar ni presentarse como Especialista Certificado en Apoyo entre Pares de Medi-Cal.',
      'Expired/Lapsed/Vacated':
        'La certificación no es válida ahora. Mientras no vuelva a serlo, o no obtenga una certificación nueva, esta persona no puede trabajar ni presentarse como Especialista Certificado en Apoyo entre Pares de Medi-Cal.',
    },
    again: [
      'Consulte otra vez antes del ',
      ', cuando la certificación termina si no se renueva.',
      'Guarde la fecha de su consulta. Esta página también responde por cualquier fecha pasada.',
    ],
  },
  past: {
    heading: 'Estado en una fecha pasada',
    example: 'Por ejemplo, para revisar la fecha de un servicio.',
    date: 'Fecha',
    button: 'Ver el estado',
    on: 'El',
    was: 'esta certificación estaba',
  },
  words: {
    heading: '¿Qué significan las otras palabras?',
    list: [
      { word: 'Activa / sin sanciones', text: 'la certificación es válida ahora.' },
      { word: 'En investigación', text: 'estamos revisando un reporte. No se ha decidido nada y la certificación sigue siendo válida.' },
      { word: 'Suspendida', text: 'sin validez por un tiempo determinado.' },
      { word: 'Revocada', text: 'se retiró la certificación.' },
      { word: 'Caducada', text: 'pasó el último día sin renovación. Todavía se puede renovar tarde.' },
      { word: 'Vencida', text: 'pasó demasiado tiempo para renovar tarde. La persona todavía puede volver, con un examen o un curso.' },
      { word: 'Sin efecto', text: 'pasó tanto tiempo que la persona tendría que empezar de nuevo.' },
    ],
  },
  beside: {
    qr: 'Código QR que abre esta página del registro',
    scan: 'Escanéelo para abrir esta página. La página siempre está al día; una copia en papel puede no estarlo.',
    print: 'Puede imprimir esta página con su navegador.',
    wrong: '¿Hay algo incorrecto?',
    wrongText: ['Si usted es esta persona y un dato está mal, o si le preocupa algo sobre ella, ', 'avísenos', '.'],
  },
  nothing: {
    heading: (number) => `No existe la certificación ${number}`,
    text: 'Nadie en el registro tiene este número. Compárelo con el certificado o busque por nombre.',
  },
  tooOften: {
    heading: 'Fueron muchas consultas en poco tiempo',
    text: (seconds) =>
      seconds > 90
        ? `Continúe en unos ${Math.ceil(seconds / 60)} minutos. No se pierde nada.`
        : `Continúe en ${seconds === 1 ? 'un segundo' : `${seconds} segundos`}. No se pierde nada.`,
  },
};

export const registryWords: InBoth<typeof en> = { en, es };
