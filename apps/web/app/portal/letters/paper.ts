import { read } from '../../api/api.server';
import type { LetterView } from '../../contract';
import type { Route } from './+types/paper';

/** The letter alone: to be shown in a frame, printed or saved. Its styles are its own; nothing in it can run or load. */
const closed =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox allow-popups allow-modals allow-top-navigation-by-user-activation";

export async function loader({ request, params }: Route.LoaderArgs) {
  const { html } = await read<LetterView>(request, `/letters/${encodeURIComponent(params.id)}`);
  return new Response(html, {
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': closed, 'cache-control': 'private, no-store' },
  });
}
