import { data, redirect } from 'react-router';
import { read } from '../../api/api.server';
import type { CaseAddress } from '../contract';
import { caseAddress } from './case-address';
import type { Route } from './+types/which-case';

/** Cases there is one of each, and where they are looked at. */
const standing: Record<string, string> = { 'exam-vendor': '/staff/exam-vendor', 'registry-check': '/operations' };

/** Lists know a case by its id; this leads to its page. */
export async function loader({ request, params: { id } }: Route.LoaderArgs) {
  const one = standing[id];
  if (one) return redirect(one);
  const { kind } = await read<CaseAddress>(request, `/staff/cases/${id}`);
  const page = caseAddress(kind, id);
  if (!page) throw data(null, { status: 404 });
  return redirect(page);
}
