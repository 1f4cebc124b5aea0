import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyError, FastifyInstance } from 'fastify';
import type { ServerBuild } from 'react-router';
import type { Environment } from '../../../cases/environment';
import { maxFileBytes } from './document/limits';

/** A form with one file and its fields. A raw stream would have no limit. */
const maxUploadBytes = maxFileBytes + 256 * 1024;

/** The pages: the server build of apps/web behind every path that is not the API. One process, one origin, one cookie jar. */
export async function webPages({ ORIGIN, WEB_DIR }: Pick<Environment, 'ORIGIN' | 'WEB_DIR'>) {
  const folder = resolve(WEB_DIR);
  // import(), not require: the same (ES module) copy of react-router that the build itself imports
  const { createRequestHandler } = await import('react-router');
  const build = (await import(pathToFileURL(join(folder, 'server/index.mjs')).href)) as ServerBuild;
  const render = createRequestHandler(build, 'production');

  return async (http: FastifyInstance) => {
    await http.register(fastifyStatic, {
      root: join(folder, 'client/assets'),
      prefix: '/assets/',
      immutable: true,
      maxAge: '1y',
      decorateReply: false,
    });
    await http.register(async (pages: FastifyInstance) => {
      pages.removeAllContentTypeParsers();
      pages.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: maxUploadBytes }, (_request, body, done) => done(null, body));
      pages.setErrorHandler((error: FastifyError, request, reply) => {
        const status = error.statusCode ?? 500;
        if (status >= 500) request.log.error({ err: error, requestId: request.id }, 'fault');
        void reply
          .status(status)
          .type('text/plain; charset=utf-8')
          .send(
            status === 413 ? 'This is too large.' : status < 500 ? 'We cannot read this request.' : 'Something went wrong on our side.',
          );
      });
      pages.route({
        method: ['GET', 'HEAD', 'POST'],
        url: '/*',
        config: { helmet: { enableCSPNonces: true } }, // pages carry scripts of their own inside; what the API answers carries none
        async handler(request, reply) {
          const headers = new Headers();
          for (const [name, value] of Object.entries(request.headers)) if (value !== undefined) headers.set(name, String(value));
          headers.set('x-forwarded-for', request.ip); // loaders pass it on, so that limits count visitors and not this process
          const answer = await render(
            // not new URL(request.url, origin): `//elsewhere/` would change the host
            new Request(new URL(ORIGIN + request.url), {
              method: request.method,
              headers,
              ...(request.method === 'POST' && { body: new Uint8Array((request.body as Buffer | undefined) ?? []) }),
            }),
            { nonce: reply.cspNonce.script } as never,
          );
          reply.status(answer.status);
          for (const [name, value] of answer.headers) reply.header(name, value);
          return reply.send(answer.body ? Readable.fromWeb(answer.body as never) : null);
        },
      });
    });
  };
}
