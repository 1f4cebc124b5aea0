import type { Me } from '../contract';

/** Where somebody's own work is. */
export function homeOf({ user: { role, permissions } }: Me): string {
  if (role === 'applicant') return '/portal';
  return permissions.includes('applications:read') ? '/staff' : '/staff/tasks';
}
