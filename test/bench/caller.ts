/** Somebody with a session who speaks to the API over a socket that stays open, as a browser's does. */
import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';

const agent = new Agent({ keepAlive: true, maxSockets: 100 });
let callers = 0;

export class Caller {
  private cookie = '';
  /** Of its own: limits per address are not what is measured. */
  private readonly address = `10.0.${(callers += 1) >> 8}.${callers & 255}`;

  constructor(
    private readonly url: string,
    private readonly origin: string,
  ) {}

  async signIn(email: string, password: string): Promise<this> {
    const { cookies } = await this.send('POST', '/auth/sign-in/email', { email, password });
    this.cookie = cookies.join('; ');
    return this;
  }

  /** Throws on anything but 2xx; a command that was only received (202) counts as a failure too. */
  send<Body = unknown>(
    method: 'GET' | 'POST' | 'PATCH',
    path: string,
    body?: object,
  ): Promise<{ body: Body; bytes: number; cookies: string[] }> {
    const text = body && JSON.stringify(body);
    return new Promise((done, failed) => {
      const headers = {
        origin: this.origin,
        'x-forwarded-for': this.address,
        ...(this.cookie && { cookie: this.cookie }),
        ...(method !== 'GET' && { 'idempotency-key': randomUUID() }),
        ...(text && { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(text)) }),
      };
      const sent = request(`${this.url}/api${path}`, { method, agent, headers }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => {
          const whole = Buffer.concat(parts);
          const { statusCode = 0 } = response;
          if (statusCode !== 200 && statusCode !== 201) return failed(new Error(`${method} ${path}: ${statusCode} ${whole.toString()}`));
          const cookies = (response.headers['set-cookie'] ?? []).map((line) => line.split(';')[0] ?? '');
          const isJson = (response.headers['content-type'] ?? '').includes('json');
          done({ body: (isJson && whole.length ? JSON.parse(whole.toString()) : undefined) as Body, bytes: whole.length, cookies });
        });
      });
      sent.on('error', failed);
      sent.end(text);
    });
  }
  post = <Body>(path: string, body: object = {}) => this.send<Body>('POST', path, body).then((answer) => answer.body);
}
