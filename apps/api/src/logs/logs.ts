import type { LoggerService } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { type Logger, pino } from 'pino';

/** Structured logs (JSON lines): ids of requests and cases, never a name, a body or a query. Machine clock. */
export const createLog = (level: string, destination?: NodeJS.WritableStream): Logger =>
  pino({ level, base: { process: 'api' }, serializers: { err: faultOnly } }, destination ?? pino.destination(1));

/** A fault without what was sent to it: messages of the database may quote values, so only the first line of ours is kept. */
function faultOnly(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error };
  const { code } = error as { code?: unknown };
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  return { type: error.name, ...(typeof code === 'string' && { code }), stack: frames.slice(0, 12).map((line) => line.trim()) };
}

/** Nest's own words, through the same log. */
export const nestLog = (log: Logger): LoggerService => ({
  log: (message: unknown, context?: string) => log.debug({ context }, String(message)),
  warn: (message: unknown, context?: string) => log.warn({ context }, String(message)),
  error: (message: unknown, _stack?: string, context?: string) => log.error({ context }, String(message)),
});

/** One line per request: method, route and path, status, duration in milliseconds. */
export function logRequests(http: FastifyInstance): void {
  http.addHook('onResponse', (request, reply, done) => {
    if (request.url.startsWith('/api/')) {
      const { id } = (request.params ?? {}) as { id?: string };
      const isCase = request.routeOptions.url?.includes('/applications/:id') ?? false;
      const line = {
        requestId: request.id,
        ...(isCase && id && { caseId: id }),
        method: request.method,
        route: request.routeOptions.url ?? 'unknown',
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      };
      if (reply.statusCode >= 500) request.log.error(line, 'request');
      else request.log.info(line, 'request');
    }
    done();
  });
}
