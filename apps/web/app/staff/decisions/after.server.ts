import { redirect } from 'react-router';
import type { Sent } from '../../api/api.server';
import { refuse } from '../../forms/form.server';

/** The end of a staff command: on to `next`, to the waiting page of the console, or the page again with what is true now. */
export function after<View>(sent: Sent<View>, form: FormData, next: string) {
  if (sent.outcome === 'refused') return refuse(sent.problem, form, sent.again);
  if (sent.outcome === 'waiting') return redirect(`/staff/changes/${sent.change}?to=${encodeURIComponent(next)}`);
  return redirect(next);
}
