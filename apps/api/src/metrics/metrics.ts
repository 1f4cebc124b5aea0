import type { FastifyInstance, FastifyRequest } from 'fastify';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import { notFound } from '../problems/problem';

const loopback = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/** Counts every answer of the API; gives back the route that tells, /api/metrics (Prometheus), for this machine only: a proxy's visitors have another address. */
export function metrics(http: FastifyInstance): (routes: FastifyInstance) => void {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const durations = new Histogram({
    name: 'http_request_seconds',
    help: 'Duration of API requests',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  });
  http.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url;
    if (route?.startsWith('/api/'))
      durations.observe({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1_000);
    done();
  });
  return (routes) =>
    void routes.get('/api/metrics', async (request: FastifyRequest, reply) => {
      if (!loopback.has(request.ip)) throw notFound();
      return reply.type(registry.contentType).send(await registry.metrics());
    });
}
