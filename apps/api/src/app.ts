import { randomUUID } from 'node:crypto';
import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { LogController, type FastifyInstance, type FastifyPluginAsync, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { Environment } from '../../../cases/environment';
import { claimInstallation } from '../../../cases/installation';
import { AUTH, type Auth } from './account/auth';
import { authRoutes } from './account/auth.routes';
import { AppModule } from './app.module';
import { codecCors, codecPath } from './codec/codec-cors';
import { Database } from './database/database';
import { maxFileBytes } from './document/limits';
import { isFitText, readJson } from './http/json';
import { ownOrigins, refuseForeignOrigin } from './http/origin';
import { createLog, logRequests, nestLog } from './logs/logs';
import { metrics } from './metrics/metrics';
import { apiDocumentation } from './openapi-document';
import { answerProblem } from './problems/answer';
import { notFound, Problem } from './problems/problem';
import { writeProgramData } from './program/program-data';

const maxBodyBytes = 256 * 1024;
/** A letter is named by its case, kind and occasion, percent-encoded; longer than the router's own 100. */
const maxParamLength = 600;

/** The HTTP server before Nest: who is behind a proxy, how large a body may be, what a broken request line gets. */
export function adapter(log: Logger): FastifyAdapter {
  return new FastifyAdapter({
    trustProxy: 'loopback',
    bodyLimit: maxBodyBytes,
    routerOptions: { maxParamLength },
    requestTimeout: 120_000,
    genReqId: () => randomUUID(),
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }), // one line of ours instead (logs/logs.ts)
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) => answerProblem(error, request, reply),
  });
}

/**
 * The whole API for an environment, ready to listen or to be injected into; tests call the same function. `pages` is what
 * answers every path that is not the API. Throws WrongMode on a database of the other mode.
 */
export async function createApp(
  environment: Environment,
  pages?: FastifyPluginAsync,
  log = createLog(environment.LOG_LEVEL),
): Promise<NestFastifyApplication> {
  const module = AppModule.with(environment, log);
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter(log), { bodyParser: false, logger: nestLog(log) });
  await configure(app, environment);
  if (pages)
    await app
      .getHttpAdapter()
      .getInstance()
      .register(pages as never);
  await claimInstallation(app.get(Database), environment.MODE);
  await writeProgramData(app.get(Database));
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}

/** Everything between the bare Nest application and a listening one. */
export async function configure(app: NestFastifyApplication, environment: Environment): Promise<void> {
  const http = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  app.setGlobalPrefix('api');
  await security(app, environment);
  bodies(http);
  logRequests(http);
  const metricsRoute = metrics(http);
  await app.register(multipart as never, {
    limits: { fileSize: maxFileBytes, files: 1, fields: 5, fieldSize: 1_000, parts: 6 },
    throwFileSizeLimit: false,
  });
  await http.register(authRoutes(app.get<Auth>(AUTH), environment));
  apiDocumentation(app);
  await http.register(async (own) => {
    own.setErrorHandler((error, request, reply) => answerProblem(error, request, reply));
    metricsRoute(own);
    own.all('/api/*', () => {
      throw notFound(); // or the pages' catch-all would answer
    });
  });
}

async function security(app: NestFastifyApplication, environment: Environment): Promise<void> {
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
    enableCSPNonces: true,
    // no-referrer would make browsers post forms with `Origin: null`, which we refuse
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: environment.ORIGIN.startsWith('https://'),
  });
  await app.register(compress as never, { encodings: ['br', 'gzip'], threshold: 512 });
  await app.register(rateLimit as never, {
    max: environment.MODE === 'sandbox' ? 6_000 : 600,
    timeWindow: '1 minute',
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

/** JSON only, read strictly; every other type is answered 415. */
function bodies(http: FastifyInstance): void {
  http.removeAllContentTypeParsers();
  http.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) => {
    try {
      done(null, readJson(body as Buffer));
    } catch (error) {
      done(error as Error);
    }
  });
}
