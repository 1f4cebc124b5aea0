import { fromNodeHeaders } from 'better-auth/node';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { readJson } from '../http/json';
import { answerProblem } from '../problems/answer';
import type { Auth } from './auth';

/**
 * Sign-in speaks fetch: it gets the raw body, and its answer goes through Fastify so that every hook applies.
 * Only what our pages use is open: the rest of the machinery's endpoints answer 404.
 */
const open = ['/api/auth/sign-in/email', '/api/auth/sign-up/email', '/api/auth/sign-out', '/api/auth/get-session'];

export const authRoutes = (auth: Auth, origin: string) => async (http: FastifyInstance) => {
  http.removeAllContentTypeParsers();
  http.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) => {
    try {
      readJson(body as Buffer); // too deep, not JSON, or text that cannot be kept
      done(null, body);
    } catch (error) {
      done(error as Error);
    }
  });
  http.setErrorHandler((error, request, reply) => answerProblem(error, request, reply));
  for (const url of open)
    http.route({
      method: url.endsWith('get-session') ? 'GET' : 'POST',
      url,
      config: { rateLimit: { max: 60, timeWindow: '1 minute' } },
      async handler(request: FastifyRequest, reply) {
        const headers = fromNodeHeaders(request.headers);
        headers.set('x-client-ip', request.ip);
        const body = request.method === 'POST' && { body: new Uint8Array((request.body as Buffer | undefined) ?? Buffer.from('{}')) };
        if (body && !headers.has('content-type')) headers.set('content-type', 'application/json');
        const answer = await auth.handler(new Request(new URL(origin + request.url), { method: request.method, headers, ...body }));
        reply.status(answer.status);
        for (const [name, value] of answer.headers) reply.header(name, value); // set-cookie comes once per cookie
        return reply.send(Buffer.from(await answer.arrayBuffer()));
      },
    });
};
