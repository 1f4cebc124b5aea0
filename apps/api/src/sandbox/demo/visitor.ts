/** Somebody who speaks to the running system through its public API: a session, keys, and problem documents as errors. */
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';

/** RFC 9457, as the API answers it. */
export interface ProblemDocument {
  title: string;
  status: number;
  code?: string;
  detail?: string;
  rule?: string;
}

/** The answer 202. */
interface Received {
  changeId: string;
}

export class Refused extends Error {
  constructor(
    readonly problem: ProblemDocument,
    what: string,
  ) {
    super(`${what}: ${problem.status} ${problem.code ?? ''} ${problem.title}${problem.detail ? ` (${problem.detail})` : ''}`);
  }
}

export class Visitor {
  private cookie: string | undefined;

  constructor(readonly origin: string) {}

  /** Throws Refused. A command that was only received (202) is asked for until it has an outcome. */
  async ask<Body>(method: 'GET' | 'POST' | 'PATCH' | 'PUT', path: string, body?: object): Promise<Body> {
    const response = await this.send(method, path, body);
    const text = await response.text();
    const answer: unknown = text && (response.headers.get('content-type') ?? '').includes('json') ? JSON.parse(text) : undefined;
    if (!response.ok)
      throw new Refused(answer ? (answer as ProblemDocument) : { title: text.slice(0, 200), status: response.status }, `${method} ${path}`);
    if (response.status === 202) return this.outcome(answer as Received);
    return answer as Body;
  }
  private async send(method: string, path: string, body?: object): Promise<Response> {
    const form = body instanceof FormData;
    const response = await fetch(`${this.origin}/api${path}`, {
      method,
      redirect: 'manual',
      headers: {
        origin: this.origin,
        'accept-language': 'en',
        ...(this.cookie && { cookie: this.cookie }),
        ...(method !== 'GET' && { 'idempotency-key': randomUUID() }),
        ...(body && !form && { 'content-type': 'application/json' }),
      },
      ...(body && { body: form ? body : JSON.stringify(body) }),
    });
    const cookies = response.headers.getSetCookie().map((line) => line.split(';')[0]);
    if (cookies.length) this.cookie = cookies.join('; ');
    return response;
  }
  /** Received and safe; a worker that is slow or away answers later. */
  private async outcome<Body>({ changeId }: Received): Promise<Body> {
    for (let tries = 1; tries <= 60; tries++) {
      await pause(500);
      const { outcome, problem, view } = await this.get<{ outcome: string; problem?: ProblemDocument; view?: Body }>(
        `/changes/${changeId}`,
      );
      if (problem) throw new Refused(problem, changeId);
      if (outcome === 'recorded' && view) return view;
    }
    throw new Error(`${changeId} is received and safe, but no worker answers it`);
  }
  get = <Body>(path: string): Promise<Body> => this.ask('GET', path);
  /** A file. Throws Refused. */
  async bytes(path: string): Promise<ArrayBuffer> {
    const response = await this.send('GET', path);
    if (!response.ok) throw new Refused((await response.json()) as ProblemDocument, `GET ${path}`);
    return response.arrayBuffer();
  }
  post = <Body>(path: string, body: object = {}): Promise<Body> => this.ask('POST', path, body);
  put = <Body>(path: string, body: object): Promise<Body> => this.ask('PUT', path, body);
  patch = <Body>(path: string, body: object): Promise<Body> => this.ask('PATCH', path, body);

  async signIn(email: string, password: string): Promise<this> {
    await this.post('/auth/sign-in/email', { email, password });
    return this;
  }

  /** A file for a draft or an application. */
  upload(target: string, item: string, file: { name: string; content: Buffer }): Promise<{ id: string }> {
    const form = new FormData();
    form.set('item', item);
    form.set('for', target);
    form.set('file', new Blob([new Uint8Array(file.content)], { type: 'application/pdf' }), file.name);
    return this.post('/documents', form);
  }
}
