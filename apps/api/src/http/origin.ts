import type { FastifyRequest } from 'fastify';
import type { Environment } from '../../../../cases/environment';
import { Problem } from '../problems/problem';

/** The addresses our own pages have. On one machine `localhost` and `127.0.0.1` are the same place. */
export function ownOrigins({ MODE, ORIGIN }: Pick<Environment, 'MODE' | 'ORIGIN'>): string[] {
  const own = new URL(ORIGIN).origin;
  return MODE === 'production'
    ? [own]
    : [...new Set([own, own.replace('//localhost', '//127.0.0.1'), own.replace('//127.0.0.1', '//localhost')])];
}

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Cross-site request forgery: whatever changes something and carries a cookie must name our own origin. A request without
 * cookie has no rights to borrow; one without Origin comes from no page, and passes only without cookie.
 */
export function refuseForeignOrigin(origins: readonly string[]) {
  return (request: Pick<FastifyRequest, 'method' | 'headers'>): void => {
    if (safe.has(request.method)) return;
    const { origin, cookie } = request.headers;
    if (origin === undefined ? cookie !== undefined : !origins.includes(origin)) throw new Problem('foreign-origin');
  };
}
