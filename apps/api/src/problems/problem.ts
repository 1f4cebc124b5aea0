import { type Refusal, type RefusalCode, refusalStatus } from '../../../../policy/refusal';
import { type OwnCode, ownStatus } from './own-codes';

export type ProblemCode = RefusalCode | OwnCode;

/** One wrong field: where it is (RFC 6901), which words say so, and the rule behind it. */
export interface FieldProblem {
  pointer: string;
  /** A code of problems/titles.ts or problems/field-words.ts, turned into the reader's language when it is answered. */
  words: (language: 'en' | 'es') => string;
  rule?: string;
}

export interface ProblemDetails {
  /** For staff and logs, in English. People read the title. */
  detail?: string;
  rule?: string;
  names?: readonly string[];
  /** 429: after so many seconds the same request is answered. */
  retryAfterSeconds?: number;
  errors?: readonly FieldProblem[];
  /** 409: the present state, so that the reader need not ask again. */
  state?: unknown;
}

/** An expected "no": thrown anywhere in the door, answered by the one filter as a problem document (RFC 9457). */
export class Problem extends Error {
  readonly status: number;
  constructor(
    readonly code: ProblemCode,
    readonly details: ProblemDetails = {},
  ) {
    super(details.detail ?? code);
    this.status = { ...refusalStatus, ...ownStatus }[code];
  }
}

/** Someone else's and unknown are the same answer. */
export const notFound = (): Problem => new Problem('not-found');

/** A refusal of policy, with the present state where the caller knows it. */
export class RefusedProblem extends Problem {
  constructor(
    readonly refusal: Refusal,
    state?: unknown,
  ) {
    super(refusal.code, {
      detail: refusal.detail,
      rule: refusal.rule,
      ...(refusal.names && { names: refusal.names }),
      ...(state !== undefined && { state }),
    });
  }
}
