import { randomUUID } from 'node:crypto';
import multipart from '@fastify/multipart';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { LogController, type FastifyInstance, type FastifyPluginAsync, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { Environment } from '../../../cases/environment';
import { claimInstallation } from '../../../cases/installation';
import { AUTH, type Auth } from './account/auth';
import { authRoutes } from './account/auth.routes';
import { AppModule } from './app.module';
import { Database } from './database/database';
import { maxFileBytes } from './document/limits';
import { jsonBodies } from './http/json';
import { security } from './http/security';
import { createLog, logRequests, nestLog } from './logs/logs';
import { metrics } from './metrics/metrics';
import { apiDocumentation } from './openapi-document';
import { answerProblem } from './problems/answer';
import { notFound } from './problems/problem';
import { writeProgramData } from './program/program-data';

const maxBodyBytes = 256 * 1024;
/** A letter is named by its case, kind and occasion, percent-encoded; longer than the router's own 100. */
const maxParamLength = 600;

/** The HTTP server before Nest: who is behind a proxy, how large a body may be, what a broken request line gets. */
export function adapter(log: Logger, trusted: readonly string[] = []): FastifyAdapter {
  return new FastifyAdapter({
    trustProxy: ['loopback', ...trusted],
    bodyLimit: maxBodyBytes,
    routerOptions: { maxParamLength },
    requestTimeout: 300_000, // a large file over a slow line
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
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter(log, environment.TRUSTED_PROXIES), {
    bodyParser: false,
    logger: nestLog(log),
  });
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
  jsonBodies(http);
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
