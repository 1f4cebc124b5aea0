import { index, layout, route, type RouteConfig } from '@react-router/dev/routes';
import { sandboxRoutes } from './sandbox/routes';
import { staffRoutes } from './staff/routes';

export default [
  layout('public/layout.tsx', [
    index('public/home.tsx'),
    route('how-to-apply', 'public/how-to-apply.tsx'),
    route('fees', 'public/fees.tsx'),
    route('code-of-ethics', 'public/code-of-ethics.tsx'),
    route('contact', 'public/contact.tsx'),
    route('sign-in', 'account/sign-in.tsx'),
    route('sign-up', 'account/sign-up.tsx'),
    route('sign-out', 'account/sign-out.tsx'),
    route('*', 'public/not-found.tsx'),
  ]),
  route('language', 'account/language.ts'),
  ...staffRoutes,
  ...sandboxRoutes,
] satisfies RouteConfig;
