import { index, prefix, route, type RouteConfigEntry } from '@react-router/dev/routes';

export const operationsRoutes: RouteConfigEntry[] = prefix('operations', [
  index('operations/operations.tsx'),
  route('registry-keys', 'operations/registry-keys.tsx'),
  route('cases/:id/retime', 'operations/retime.tsx'),
]);
