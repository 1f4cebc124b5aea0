import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import type { Environment } from '../../../../cases/environment';
import { codecCors, codecPath } from '../codec/codec-cors';
import { notFound, Problem } from '../problems/problem';
import { isFitText } from './json';
import { ownOrigins, refuseForeignOrigin } from './origin';

/** What is smaller than this (bytes, headers aside) travels in one packet anyway. */
const onePacket = 1_024;

/** What every request passes first: headers that lock pages down, limits, and who may send what from where. */
export async function security(app: NestFastifyApplication, environment: Environment): Promise<void> {
  const http = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  await app.register(helmet as never, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    // no-referrer would make browsers post forms with `Origin: null`, which we refuse
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: environment.ORIGIN.startsWith('https://'),
  });
  await app.register(compress as never, { encodings: ['br', 'gzip'], threshold: onePacket });
  await app.register(rateLimit as never, {
    max: environment.MODE === 'sandbox' ? 6_000 : 600,
    timeWindow: '1 minute',
    allowList: ({ url }: { url: string }) => url.startsWith('/api/registry/'), // counts its look-ups itself, by its own measure
    errorResponseBuilder: () => new Problem('too-many-requests'),
  });
  codecCors(http, environment);
  const refuse = refuseForeignOrigin(ownOrigins(environment));
  looserForDocs(http);
  http.addHook('onRequest', async (request) => {
    if (!request.url.startsWith('/api/')) return; // pages check their own origin
    if (/%00/.test(request.url) || !isFitText(request.url)) throw notFound();
    if (!request.url.startsWith(codecPath)) refuse(request);
  });
}

/** The pages that show the API carry styles of their own inside; nothing else may. */
function looserForDocs(http: FastifyInstance): void {
  http.addHook('onSend', async (request, reply) => {
    const policy = request.url.startsWith('/api/docs') && reply.getHeader('content-security-policy');
    if (policy) reply.header('content-security-policy', String(policy).replace(/style-src [^;]*/, "style-src 'self' 'unsafe-inline'"));
  });
}
