import { index, layout, prefix, route, type RouteConfigEntry } from '@react-router/dev/routes';
import { operationsRoutes } from '../operations/routes';

export const staffRoutes: RouteConfigEntry[] = [
  layout('staff/layout.tsx', [
    ...prefix('staff', [
      index('staff/queue/queue.tsx'),
      route('tasks', 'staff/tasks/tasks.tsx'),
      route('letters/:id', 'staff/letters/letter.tsx'),
      route('letters/:id/paper', 'staff/letters/paper.ts'),
      route('changes/:id', 'staff/changes/change.tsx'),
      route('cases/:id', 'staff/case/which-case.ts'),
      route('applications/:id', 'staff/case/case.tsx'),
      route('applications/:id/items/:item', 'staff/item/item.tsx'),
      route('applications/:id/items/:item/paper', 'staff/paper/paper.tsx'),
      route('applications/:id/:action', 'staff/decisions/decision.tsx'),
      route('candidacies/:id', 'staff/candidacy/candidacy.tsx'),
      route('candidacies/:id/:action', 'staff/candidacy/decision.tsx'),
      route('certifications', 'staff/certification/search.tsx'),
      route('certifications/:id', 'staff/certification/certification.tsx'),
      route('certifications/:id/:action', 'staff/certification/change/change.tsx'),
      route('exam-vendor', 'staff/exam-vendor/exam-vendor.tsx'),
      route('exam-vendor/files/:id', 'staff/exam-vendor/file.tsx'),
      route('exam-vendor/languages', 'staff/exam-vendor/languages.tsx'),
    ]),
    ...operationsRoutes,
  ]),
];
