import { data, redirect } from 'react-router';
import type { Problem } from '../contract';
import { languageOf } from '../language/language.server';

/** Where the API listens: this same server, over loopback. */
const base = () => process.env.API_URL ?? `http://127.0.0.1:${process.env.PORT ?? '3000'}`;

interface Call {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** JSON, a FormData for files, or a Blob that goes as it is. */
  body?: unknown;
  /** What is wanted instead of JSON. */
  accept?: string;
  /** Idempotency-Key: repeating a command with the same key does it once. */
  key?: string;
}

/** Bare answer of the API, asked for the visitor: their cookies, address and language go along. Throws when it cannot be reached. */
export async function callApi(
  request: Request,
  path: string,
  { method = 'GET', body, key, accept = 'application/json' }: Call = {},
): Promise<Response> {
  const headers = new Headers({
    accept: `${accept}, application/problem+json`,
    'accept-encoding': 'identity', // to press together and take apart again takes longer than loopback
    'accept-language': languageOf(request),
    cookie: request.headers.get('cookie') ?? '',
    origin: new URL(request.url).origin,
    'x-forwarded-for': request.headers.get('x-forwarded-for') ?? '',
  });
  if (key) headers.set('idempotency-key', key);
  const files = body instanceof FormData || body instanceof Blob;
  if (body !== undefined && !files) headers.set('content-type', 'application/json');
  return fetch(new URL(`/api${path}`, base()), {
    method,
    headers,
    redirect: 'manual',
    ...(body !== undefined && { body: files ? body : JSON.stringify(body) }),
  });
}

/** A refusal, or a fault told without its insides. */
async function problemOf(answer: Response): Promise<Problem> {
  const isProblem = answer.headers.get('content-type')?.includes('json');
  const body = isProblem ? ((await answer.json()) as Partial<Problem> & { message?: string }) : {};
  return { type: body.type ?? 'about:blank', title: body.title ?? body.message ?? '', ...body, status: answer.status };
}

const away: Problem = { type: '/problems/unavailable', code: 'unavailable', title: '', status: 503 };

/** Sign in first, then come back to the page that was asked for. */
export function signInFirst(request: Request): Response {
  const { pathname, search } = new URL(request.url);
  return redirect(`/sign-in?to=${encodeURIComponent(pathname + search)}`);
}

/** Reads a view. Anything but a good answer is thrown and becomes the error page; without a session one signs in first. */
export async function read<View>(request: Request, path: string): Promise<View> {
  const answer = await callApi(request, path).catch(() => undefined);
  if (!answer) throw data(away, { status: 503 });
  if (answer.ok) return (await answer.json()) as View;
  if (answer.status === 401) throw signInFirst(request);
  throw data(await problemOf(answer), { status: answer.status });
}

/** As `read`, but "there is none" (404) is an answer. */
export async function readIfAny<View>(request: Request, path: string): Promise<View | undefined> {
  try {
    return await read<View>(request, path);
  } catch (thrown) {
    if (isThrown(thrown) && thrown.init?.status === 404) return undefined;
    throw thrown;
  }
}
const isThrown = (thrown: unknown): thrown is ReturnType<typeof data<Problem>> =>
  typeof thrown === 'object' && thrown !== null && 'init' in thrown;

/**
 * `waiting`: received and safe, its outcome is still to come (202). `refused`: nothing was done; a form shows the problem and
 * keeps what was typed. With `again` the same key must be sent once more: nobody knows yet whether the first one arrived.
 */
export type Sent<View> =
  | { outcome: 'done'; view: View; answer: Response }
  | { outcome: 'waiting'; change: string }
  | { outcome: 'refused'; problem: Problem; again?: string };

/** Sends a command. Throws only for 401 (sign in first) and 404 (no such thing). */
export async function send<View>(request: Request, path: string, call: Call): Promise<Sent<View>> {
  const again = call.key ? { again: call.key } : {};
  const answer = await callApi(request, path, { method: 'POST', ...call }).catch(() => undefined);
  if (!answer) return { outcome: 'refused', problem: away, ...again };
  if (answer.status === 202) return { outcome: 'waiting', change: ((await answer.json()) as { changeId: string }).changeId };
  if (answer.ok) return { outcome: 'done', view: (answer.status === 204 ? undefined : await answer.json()) as View, answer };
  if (answer.status === 401 && !path.startsWith('/auth/')) throw signInFirst(request);
  if (answer.status === 404) throw data(await problemOf(answer), { status: 404 });
  return { outcome: 'refused', problem: await problemOf(answer), ...(answer.status === 503 && again) };
}

/** What the API set, for the visitor's browser: one header per cookie. */
export const cookiesOf = (answer: Response) => answer.headers.getSetCookie().map((cookie): [string, string] => ['set-cookie', cookie]);
