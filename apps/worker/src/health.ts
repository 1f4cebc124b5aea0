/** `GET /health`: 200 while the worker works, 503 on its way up or down. */
import { createServer, type Server } from 'node:http';

export async function startHealth(port: number, healthy: () => boolean): Promise<Server> {
  const server = createServer((request, response) => {
    const found = request.method === 'GET' && request.url === '/health';
    const working = healthy();
    response.writeHead(found ? (working ? 200 : 503) : 404, { 'content-type': 'application/json', 'cache-control': 'no-store' });
    response.end(found ? JSON.stringify({ status: working ? 'working' : 'not-working' }) : '{}');
  });
  await new Promise<void>((ready, failed) => server.once('error', failed).listen(port, '127.0.0.1', ready));
  return server;
}
