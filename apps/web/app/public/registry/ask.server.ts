import { data } from 'react-router';
import { callApi } from '../../api/api.server';
import type { Problem } from '../../contract';

/** An answer, or a "no" that the page shows itself: wrong fields, nothing there, too often (with the seconds to wait). */
export interface Asked<View> {
  view?: View;
  problem?: Problem;
  waitSeconds?: number;
}

const shown = [404, 413, 415, 422, 429];

/** Anything but the statuses above becomes the error page. */
export async function ask<View>(request: Request, path: string, file?: Blob): Promise<Asked<View>> {
  const answer = await callApi(request, path, file ? { method: 'POST', body: file } : {}).catch(() => undefined);
  if (!answer) throw data({ code: 'unavailable' }, { status: 503 });
  if (answer.ok) return { view: (await answer.json()) as View };
  const problem = (await answer.json()) as Problem;
  if (!shown.includes(answer.status)) throw data(problem, { status: answer.status });
  const seconds = Number(answer.headers.get('retry-after'));
  return { problem: { ...problem, status: answer.status }, ...(seconds > 0 && { waitSeconds: seconds }) };
}

/** The page's own status and, after too many look-ups, when to come again. Search engines would show yesterday's status, so they keep none. */
export const statusOf = ({ problem, waitSeconds }: Omit<Asked<unknown>, 'view'>): ResponseInit => ({
  status: problem?.status ?? 200,
  headers: { 'x-robots-tag': 'noindex, noarchive', ...(waitSeconds && { 'retry-after': String(waitSeconds) }) },
});
