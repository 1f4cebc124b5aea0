import { index, layout, prefix, route, type RouteConfig } from '@react-router/dev/routes';
import { registryFiles, registryRoutes } from './public/registry/routes';
import { sandboxRoutes } from './sandbox/routes';
import { staffRoutes } from './staff/routes';

export default [
  layout('public/layout.tsx', [
    index('public/home.tsx'),
    ...registryRoutes,
    route('how-to-apply', 'public/how-to-apply.tsx'),
    route('fees', 'public/fees.tsx'),
    route('code-of-ethics', 'public/code-of-ethics.tsx'),
    route('contact', 'public/contact.tsx'),
    route('how-to-write-your-certification', 'public/credential-guide.tsx'),
    route('sign-in', 'account/sign-in.tsx'),
    route('sign-up', 'account/sign-up.tsx'),
    route('sign-out', 'account/sign-out.tsx'),
    route('*', 'public/not-found.tsx'),
  ]),
  layout('portal/layout.tsx', [
    route('pay/:id', 'payment/pay.tsx'),
    ...prefix('portal', [
      index('portal/home.tsx'),
      ...prefix('application', [
        index('portal/application/application.tsx'),
        route('registration', 'portal/application/registration.tsx'),
        route('lived-experience', 'portal/application/lived-experience.tsx'),
        route('declarations', 'portal/application/declarations.tsx'),
        route('items/:item', 'portal/application/item.tsx'),
        route('exam-form', 'portal/application/exam-form.tsx'),
        route('code', 'portal/application/code.tsx'),
        route('fee', 'portal/application/fee.tsx'),
        route('review', 'portal/application/review.tsx'),
        route('withdraw', 'portal/application/withdraw.tsx'),
      ]),
      route('certification', 'portal/certification/certification.tsx'),
      route('exam', 'portal/exam/exam.tsx'),
      route('exam/fee', 'portal/exam/fee.tsx'),
      route('exam/language', 'portal/exam/language.tsx'),
      route('letters', 'portal/letters/letters.tsx'),
      route('letters/:id', 'portal/letters/letter.tsx'),
      route('payments', 'portal/payments/payments.tsx'),
      route('payments/:id', 'portal/payments/payment.tsx'),
      route('details', 'portal/details.tsx'),
      route('changes/:id', 'portal/change.tsx'),
    ]),
  ]),
  route('portal/orientation', 'portal/orientation.ts'),
  route('portal/letters/:id/paper', 'portal/letters/paper.ts'),
  ...registryFiles,
  route('language', 'account/language.ts'),
  ...staffRoutes,
  ...sandboxRoutes,
] satisfies RouteConfig;
