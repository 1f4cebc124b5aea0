import { isRouteErrorResponse, Outlet } from 'react-router';
import { Fault } from '../frame/fault';
import { PublicFrame } from '../frame/public-frame';
import type { Handle } from '../root';
import type { Route } from './+types/layout';
import { StaffFrame } from './frame/staff-frame';

export const handle: Handle = { frame: 'staff' };

/** Console, operations and sandbox share one frame. What an account may see is decided by the API, page by page. */
export default function StaffLayout() {
  return (
    <StaffFrame>
      <Outlet />
    </StaffFrame>
  );
}

/** Who has no right to be here does not see the console's bar either. */
export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  const Frame = isRouteErrorResponse(error) && error.status === 403 ? PublicFrame : StaffFrame;
  return (
    <Frame>
      <Fault error={error} />
    </Frame>
  );
}
