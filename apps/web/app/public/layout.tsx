import { Outlet } from 'react-router';
import { PublicFrame } from '../frame/public-frame';
import { Fault } from '../frame/fault';
import type { Route } from './+types/layout';

export default function PublicLayout() {
  return (
    <PublicFrame>
      <Outlet />
    </PublicFrame>
  );
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return (
    <PublicFrame>
      <Fault error={error} />
    </PublicFrame>
  );
}
