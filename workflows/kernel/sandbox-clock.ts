/** Bundled only for sandbox and test workers: the program clock travels in a header of every message. */
import * as wf from '@temporalio/workflow';
import { defaultPayloadConverter as converter, type Headers } from '@temporalio/common';
import { clockMoved } from './kernel.messages';
import { adoptOffset, peekOffset, programOffset } from './time';

const key = 'program-clock';
const read = (headers: Headers): number => (headers[key] ? Number(converter.fromPayload(headers[key])) : 0);
const stamp = <Input extends { headers: Headers }>(input: Input): Input => ({
  ...input,
  headers: { ...input.headers, [key]: converter.toPayload(programOffset()) },
});

export const interceptors: wf.WorkflowInterceptorsFactory = () => ({
  inbound: [
    {
      execute(input, next) {
        adoptOffset(read(input.headers));
        wf.setHandler(clockMoved, adoptOffset);
        return next(input);
      },
      handleUpdate(input, next) {
        adoptOffset(read(input.headers));
        return next(input);
      },
      handleSignal(input, next) {
        adoptOffset(read(input.headers));
        return next(input);
      },
      validateUpdate(input, next) {
        peekOffset(read(input.headers), () => next(input));
      },
      handleQuery(input, next) {
        return peekOffset(read(input.headers), () => next(input));
      },
    },
  ],
  outbound: [{ continueAsNew: (input, next) => next(stamp(input)) }],
});
