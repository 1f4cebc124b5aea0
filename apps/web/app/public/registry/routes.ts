import { index, prefix, route, type RouteConfigEntry } from '@react-router/dev/routes';

export const registryRoutes: RouteConfigEntry[] = prefix('registry', [
  index('public/registry/results.tsx'),
  route('check', 'public/registry/check.tsx'),
  route(':number', 'public/registry/certification.tsx'),
]);
/** Answers that are no pages. */
export const registryFiles: RouteConfigEntry[] = [route('registry/check/file', 'public/registry/check-file.ts')];
