import { Outlet } from 'react-router';
import { Fault } from '../frame/fault';
import { PortalFrame } from '../frame/portal-frame';
import type { Route } from './+types/layout';

/** Everything here is somebody's own: whatever a page reads, it asks for a sign-in first. */
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
