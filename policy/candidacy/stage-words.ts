/** How a stage is called, to staff and to the candidate. */
import type { StageWords } from '../stage-words';
import type { CandidacyStage } from './status';

export const candidacyStageWords = {
  'fee-due': { tone: 'turn', staff: 'Exam fee not paid', person: { en: 'Pay the exam fee', es: 'Falta pagar la tarifa del examen' } },
  preparing: {
    tone: 'wait',
    staff: 'Not released to the vendor',
    person: { en: 'Paid, not open for a date yet', es: 'Pagado, aún no se puede elegir fecha' },
  },
  'with-vendor': {
    tone: 'turn',
    staff: 'With the vendor, no date yet',
    person: { en: 'Paid, with the exam company', es: 'Pagado, con la empresa del examen' },
  },
  scheduled: { tone: 'good', staff: 'Exam date set', person: { en: 'You have an exam date', es: 'Usted tiene fecha de examen' } },
  'result-held': {
    tone: 'wait',
    staff: 'Result held by the vendor',
    person: { en: 'The exam company is still checking your result', es: 'La empresa del examen todavía revisa su resultado' },
  },
  'retake-due': {
    tone: 'turn',
    staff: 'May ask for a retake',
    person: { en: 'You can take the exam again', es: 'Puede presentar el examen otra vez' },
  },
  'awaiting-reports': {
    tone: 'wait',
    staff: 'Period over, waiting for reports',
    person: { en: 'The period is over, we wait for the exam company', es: 'El plazo terminó, esperamos a la empresa del examen' },
  },
  passed: {
    tone: 'good',
    staff: 'Passed, to issue',
    person: { en: 'Passed, we are preparing your certificate', es: 'Aprobado, preparamos su certificado' },
  },
  certified: { tone: 'good', staff: 'Certified', person: { en: 'Certified', es: 'Con certificación' } },
  'attempts-used': {
    tone: 'plain',
    staff: 'Closed, attempts used',
    person: { en: 'Closed, every attempt is used', es: 'Cerrado, se usaron todos los intentos' },
  },
  'period-over': {
    tone: 'plain',
    staff: 'Closed, period over',
    person: { en: 'Closed, the time for the exam is over', es: 'Cerrado, terminó el plazo para el examen' },
  },
} as const satisfies Record<CandidacyStage, StageWords>;
