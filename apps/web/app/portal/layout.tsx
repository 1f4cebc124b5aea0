import { Outlet } from 'react-router';
import { read } from '../api/api.server';
import type { Me } from '../contract';
import { Fault } from '../frame/fault';
import { PortalFrame } from '../frame/portal-frame';
import type { Route } from './+types/layout';

/** Everything here is somebody's own: sign in first. */
export async function loader({ request }: Route.LoaderArgs) {
  await read<Me>(request, '/me');
  return null;
}

export default function PortalLayout() {
  return (
    <PortalFrame>
      <Outlet />
    </PortalFrame>
  );
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return (
    <PortalFrame>
      <Fault error={error} />
    </PortalFrame>
  );
}
