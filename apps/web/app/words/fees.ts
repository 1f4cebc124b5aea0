import type { InBoth } from '../language/language';

const en = {
  title: 'Fees',
  lead: (date: string) => `The fees as they are today, ${date}.`,
  fee: 'Fee',
  amount: 'Amount',
  none: 'No charge',
  groups: { people: 'For people', providers: 'For training providers' },
  names: {
    application: 'Application for certification',
    exam: 'Exam, first try',
    'exam-retake': 'Exam, each further try',
    renewal: 'Renewal of a certification',
    reinstatement: 'Return of a certification (reinstatement)',
    'late-renewal': 'Late renewal, in addition',
    'supervisor-training': 'Training for supervisors',
    'provider-core': 'Provider application, core training',
    'provider-specialization': 'Provider application, specialization',
    'provider-ce': 'Provider application, continuing education',
    'provider-refresher': 'Provider application, refresher course',
    'provider-renewal': 'Renewal of a provider’s approval',
    'curriculum-modification': 'Change of an approved curriculum',
  } as Record<string, string>,
  refunds: 'Fees are not paid back',
  refundsText:
    'A fee is not paid back when an application is denied, closed because something was missing, or withdrawn. So take your time with the draft: it costs nothing and has no last day.',
  ways: 'How you pay',
  waysText: 'By card, from your account, when you are ready.',
};

const es: typeof en = {
  title: 'Tarifas',
  lead: (date) => `Las tarifas vigentes hoy, ${date}.`,
  fee: 'Tarifa',
  amount: 'Importe',
  none: 'Sin costo',
  groups: { people: 'Para personas', providers: 'Para proveedores de capacitación' },
  names: {
    application: 'Solicitud de certificación',
    exam: 'Examen, primera vez',
    'exam-retake': 'Examen, cada vez siguiente',
    renewal: 'Renovación de una certificación',
    reinstatement: 'Restitución de una certificación',
    'late-renewal': 'Renovación tardía, adicional',
    'supervisor-training': 'Capacitación para supervisores',
    'provider-core': 'Solicitud de proveedor, capacitación básica',
    'provider-specialization': 'Solicitud de proveedor, especialización',
    'provider-ce': 'Solicitud de proveedor, educación continua',
    'provider-refresher': 'Solicitud de proveedor, curso de actualización',
    'provider-renewal': 'Renovación de la aprobación de un proveedor',
    'curriculum-modification': 'Cambio de un plan de estudios aprobado',
  },
  refunds: 'Las tarifas no se devuelven',
  refundsText:
    'La tarifa no se devuelve si la solicitud se deniega, se cierra porque faltaba algo o se retira. Por eso, tómese su tiempo con el borrador: no cuesta nada y no tiene último día.',
  ways: 'Cómo se paga',
  waysText: 'Con tarjeta, desde su cuenta, cuando usted quiera.',
};

export const feeWords: InBoth<typeof en> = { en, es };
