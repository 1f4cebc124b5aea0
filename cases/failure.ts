/** Messages and stacks of failures are encrypted like every payload; only type and category stay readable. */
import { DefaultFailureConverter } from '@temporalio/common';

export const failureConverter = new DefaultFailureConverter({ encodeCommonAttributes: true });
