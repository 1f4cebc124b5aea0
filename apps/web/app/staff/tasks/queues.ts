/** Whose work a task is. */
export const queueNames = {
  escalation: 'Escalations',
  review: 'Review',
  appeals: 'Appeals',
  post: 'Post',
  finance: 'Finance',
} as const;
export type QueueName = keyof typeof queueNames;
export const queues = Object.keys(queueNames) as QueueName[];
export const isQueue = (name: string): name is QueueName => Object.hasOwn(queueNames, name);
