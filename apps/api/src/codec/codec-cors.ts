import type { FastifyInstance } from 'fastify';
import type { Environment } from '../../../../cases/environment';
import { ownOrigins } from '../http/origin';
import { Problem } from '../problems/problem';

export const codecPath = '/api/codec/';

/** The Temporal UI is another origin: it, and nobody else, may call the codec from a browser (CORS). */
export function codecCors(http: FastifyInstance, environment: Environment): void {
  const { TEMPORAL_UI_URL } = environment;
  const allowed = new Set([...ownOrigins(environment), ...(TEMPORAL_UI_URL ? spellings(new URL(TEMPORAL_UI_URL).origin) : [])]);
  http.addHook('onRequest', async (request, reply) => {
    if (!request.url.startsWith(codecPath)) return;
    const { origin, cookie } = request.headers;
    if (origin === undefined ? cookie !== undefined : !allowed.has(origin)) throw new Problem('foreign-origin');
    if (origin === undefined) return;
    reply
      .header('access-control-allow-origin', origin)
      .header('access-control-allow-credentials', 'true')
      .header('access-control-allow-methods', 'POST')
      .header('access-control-allow-headers', 'content-type, x-namespace, authorization, authorization-extras, caller-type')
      .header('vary', 'origin');
    if (request.method === 'OPTIONS') await reply.status(204).send();
  });
}

const spellings = (origin: string): string[] => [
  origin,
  origin.replace('//localhost', '//127.0.0.1'),
  origin.replace('//127.0.0.1', '//localhost'),
];
