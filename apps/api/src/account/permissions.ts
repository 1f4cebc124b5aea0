/** The closed list of what an account may do beyond its own things; a role is a set of permissions. */
export const permissions = [
  'applications:read',
  'applications:judge',
  'applications:decide',
  'candidacies:read',
  'candidacies:decide',
  'certifications:read',
  'certifications:change',
  'exam-vendor:manage',
  'tasks:work',
  'payments:read',
  'operations:read',
  'operations:act',
  'payloads:read',
  'sandbox:clock',
] as const;
export type Permission = (typeof permissions)[number];

export const roles = {
  applicant: [],
  reviewer: [
    'applications:read',
    'applications:judge',
    'applications:decide',
    'candidacies:read',
    'candidacies:decide',
    'certifications:read',
    'certifications:change',
    'exam-vendor:manage',
    'tasks:work',
  ],
  finance: ['payments:read', 'tasks:work'],
  operator: [
    'applications:read',
    'candidacies:read',
    'certifications:read',
    'exam-vendor:manage',
    'operations:read',
    'operations:act',
    'payloads:read',
  ],
} as const satisfies Record<string, readonly Permission[]>;
export type Role = keyof typeof roles;

export const isRole = (text: string): text is Role => Object.hasOwn(roles, text);

/** Where the program's clock can be moved, everybody who is signed in may move it. */
export const permissionsOf = (role: Role, mode: 'sandbox' | 'production'): Permission[] => [
  ...roles[role],
  ...(mode === 'sandbox' ? (['sandbox:clock'] as const) : []),
];
