/** Structured logs of the worker: case and request ids, never personal data. */
import { DefaultLogger, type LogLevel, Runtime } from '@temporalio/worker';
import pino, { type Logger } from 'pino';

const levels: Record<LogLevel, 'debug' | 'info' | 'warn' | 'error'> = {
  TRACE: 'debug',
  DEBUG: 'debug',
  INFO: 'info',
  WARN: 'warn',
  ERROR: 'error',
};
/** Of what the SDK adds, these say which case and attempt it is about. */
const kept = ['workflowId', 'runId', 'workflowType', 'activityType', 'activityId', 'attempt', 'taskQueue', 'error'] as const;

export function workerLog(level: string): Logger {
  const log = pino({ level, base: { app: 'worker' }, timestamp: pino.stdTimeFunctions.isoTime });
  const logger = new DefaultLogger('INFO', ({ level: at, message, meta = {} }) => {
    const about = Object.fromEntries(kept.filter((key) => key in meta).map((key) => [key, spoken(meta[key])]));
    log[levels[at]](about, message);
  });
  Runtime.install({ logger });
  return log;
}

/** Of an error its kind and first line: a stack belongs into the Temporal UI, values into the record. */
const spoken = (value: unknown): unknown => (value instanceof Error ? `${value.name}: ${value.message.split('\n')[0]}` : value);
