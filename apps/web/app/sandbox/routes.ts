import { layout, route, type RouteConfigEntry } from '@react-router/dev/routes';

export const sandboxRoutes: RouteConfigEntry[] = [
  layout('sandbox/layout.tsx', [
    route('sandbox/clock', 'sandbox/clock.tsx'),
    route('sandbox/clock/now', 'sandbox/now.ts'),
    route('sandbox/exam-vendor', 'sandbox/exam-vendor.tsx'),
  ]),
];
