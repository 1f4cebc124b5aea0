/** Whose work a task is. */
export const queueNames = {
  escalation: 'Escalations',
  review: 'Review',
  exams: 'Exams',
  certifications: 'Certifications',
  registry: 'Registry',
  appeals: 'Appeals',
  post: 'Post',
  finance: 'Finance',
  operations: 'Operations',
} as const;
export type QueueName = keyof typeof queueNames;
export const queues = Object.keys(queueNames) as QueueName[];
export const isQueue = (name: string): name is QueueName => Object.hasOwn(queueNames, name);
