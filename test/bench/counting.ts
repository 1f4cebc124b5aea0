/** Counts what a child process sends to PostgreSQL and Temporal; answers over its channel. Loaded before anything else. */
import { createRequire } from 'node:module';
import { Client as Postgres } from 'pg';

/** The copy that the Temporal client uses. */
const grpc = createRequire(require.resolve('@temporalio/client'))('@grpc/grpc-js') as { Client: { prototype: object } };

/** How often each was sent since the last question. */
export interface Counts {
  /** By the text of the statement; each is one round trip. */
  statements: Record<string, number>;
  /** By method, of the Node client: a worker's own polling is not among them. */
  calls: Record<string, number>;
  /** Processor time of the whole process (milliseconds). */
  cpu: number;
}

let counts: Pick<Counts, 'statements' | 'calls'> = { statements: {}, calls: {} };
let used = process.cpuUsage();
const raise = (of: Record<string, number>, name: string): void => {
  of[name] = (of[name] ?? 0) + 1;
};

type Method = (...args: unknown[]) => unknown;
function before(prototype: object, name: string, look: (first: unknown) => void): void {
  const methods = prototype as Record<string, Method>;
  const original = methods[name];
  if (!original) throw new Error(`nothing to count: ${name}`);
  methods[name] = function (this: unknown, ...args: unknown[]) {
    look(args[0]);
    return original.apply(this, args);
  };
}

before(Postgres.prototype, 'query', (query) =>
  raise(counts.statements, typeof query === 'string' ? query : (query as { text: string }).text),
);
before(grpc.Client.prototype, 'makeUnaryRequest', (method) => raise(counts.calls, String(method).replace(/^.*\//, '')));

process.on('message', (message) => {
  if (message !== 'counts') return;
  const { user, system } = process.cpuUsage(used);
  process.send?.({ counts: { ...counts, cpu: (user + system) / 1_000 } });
  used = process.cpuUsage();
  counts = { statements: {}, calls: {} };
});

/** Whoever measured is gone: a worker left over would take the next run's tasks. */
process.once('disconnect', () => process.exit(1));
