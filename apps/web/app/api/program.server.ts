import type { Me, Program } from '../contract';
import { callApi } from './api.server';

/** The last answer, so that an error page still says whom to call while the API or its database is away. */
let known: Program | undefined;

/** Mode, date, authority, contact, fees. Never throws: undefined only when the API has not answered since the start. */
export async function programFor(request: Request): Promise<Program | undefined> {
  const answer = await callApi(request, '/program').catch(() => undefined);
  if (answer?.ok) known = (await answer.json()) as Program;
  return known;
}

/** Who is signed in; undefined for visitors and while the API is away. */
export async function meFor(request: Request): Promise<Me | undefined> {
  if (!/session/.test(request.headers.get('cookie') ?? '')) return undefined;
  const answer = await callApi(request, '/me').catch(() => undefined);
  return answer?.ok ? ((await answer.json()) as Me) : undefined;
}
