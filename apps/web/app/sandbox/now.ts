import { read } from '../api/api.server';
import type { Route } from './+types/now';
import type { ClockView } from './contract';

/** Where the clock stands; asked again and again by the page that shows a walk. */
export async function loader({ request }: Route.LoaderArgs) {
  const { now, walking } = await read<ClockView>(request, '/sandbox/clock');
  return { now, walking };
}
