import { index, layout, prefix, route, type RouteConfig } from '@react-router/dev/routes';
import { sandboxRoutes } from './sandbox/routes';
import { staffRoutes } from './staff/routes';

export default [
  layout('public/layout.tsx', [index('public/home.tsx'), route('*', 'public/not-found.tsx')]),
  route('language', 'account/language.ts'),
  ...staffRoutes,
  ...sandboxRoutes,
] satisfies RouteConfig;
