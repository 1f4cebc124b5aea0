import { index, prefix, route, type RouteConfigEntry } from '@react-router/dev/routes';

export const operationsRoutes: RouteConfigEntry[] = prefix('operations', [
  index('operations/operations.tsx'),
  route('cases/:id/retime', 'operations/retime.tsx'),
]);
