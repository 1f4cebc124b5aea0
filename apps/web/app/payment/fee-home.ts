import type { PaymentView } from '../contract';

/** The page that a fee belongs to: where one goes on after paying or not paying it. */
export const feeHome = (code: PaymentView['code']): string =>
  code === 'exam' || code === 'exam-retake' ? '/portal/exam' : '/portal/application';
