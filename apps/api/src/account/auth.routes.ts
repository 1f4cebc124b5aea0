import { fromNodeHeaders } from 'better-auth/node';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Environment } from '../../../../cases/environment';
import { readJson } from '../http/json';
import { languageOf } from '../http/language.decorator';
import { answerProblem } from '../problems/answer';
import type { Auth } from './auth';
import { signInProblem } from './sign-in-problem';

/**
 * Sign-in speaks fetch: it gets the raw body, and its answer goes through Fastify so that every hook applies.
 * Only what our pages use is open: the rest of the machinery's endpoints answer 404.
 */
const open = ['/api/auth/sign-in/email', '/api/auth/sign-up/email', '/api/auth/sign-out'];

export const authRoutes =
  (auth: Auth, { ORIGIN, MODE }: Environment) =>
  async (http: FastifyInstance) => {
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
        method: 'POST',
        url,
        // In the sandbox everybody comes from one machine.
        config: { rateLimit: { max: MODE === 'sandbox' ? 1_200 : 60, timeWindow: '1 minute' } },
        async handler(request: FastifyRequest, reply) {
          const headers = fromNodeHeaders(request.headers);
          headers.set('x-client-ip', request.ip);
          const body = new Uint8Array((request.body as Buffer | undefined) ?? Buffer.from('{}'));
          if (!headers.has('content-type')) headers.set('content-type', 'application/json');
          const answer = await auth.handler(new Request(new URL(ORIGIN + request.url), { method: 'POST', headers, body }));
          reply.status(answer.status);
          for (const [name, value] of answer.headers) if (name !== 'content-length') reply.header(name, value); // set-cookie comes once per cookie
          if (answer.status < 400) return reply.send(Buffer.from(await answer.arrayBuffer()));
          const problem = signInProblem(answer.status, await answer.text(), languageOf(request));
          return reply.type('application/problem+json; charset=utf-8').send(JSON.stringify(problem));
        },
      });
  };
