/** Sandbox only: every message to a process carries the program clock. */
import type { WorkflowClientInterceptor } from '@temporalio/client';
import { defaultPayloadConverter, type Headers } from '@temporalio/common';
import type { ProgramClock } from './clock';

/** Whoever sends has read the clock just before; a process that hears an older date learns the newer one with the next message. */
export function clockInterceptor(clock: ProgramClock): WorkflowClientInterceptor {
  const put = (headers: Headers): Headers => ({ ...headers, 'program-clock': defaultPayloadConverter.toPayload(clock.offset) });
  const stamp = <Input extends { headers: Headers }>(input: Input): Input => ({ ...input, headers: put(input.headers) });
  return {
    startWithDetails: (input, next) => next(stamp(input)),
    startUpdate: (input, next) => next(stamp(input)),
    signal: (input, next) => next(stamp(input)),
    query: (input, next) => next(stamp(input)),
    startUpdateWithStart: (input, next) =>
      next({ ...input, workflowStartHeaders: put(input.workflowStartHeaders), updateHeaders: put(input.updateHeaders) }),
  };
}
