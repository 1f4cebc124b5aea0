import { HttpException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isDatabaseAway } from '../../../../cases/database';
import type { Language } from '../../../../policy/calendar';
import { languageOf } from '../http/language.decorator';
import { Problem, type ProblemCode, RefusedProblem } from './problem';
import { titles } from './titles';

/** Faults that Fastify and its plugins report by code, as problems of ours. */
const fastifyCodes: Record<string, ProblemCode> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'wrong-media-type',
  FST_ERR_CTP_BODY_TOO_LARGE: 'too-large',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'not-json',
  FST_ERR_CTP_INVALID_JSON_BODY: 'not-json',
  FST_INVALID_MULTIPART_CONTENT_TYPE: 'wrong-media-type',
  FST_FILES_LIMIT: 'too-large',
  FST_PARTS_LIMIT: 'too-large',
  FST_FIELDS_LIMIT: 'too-large',
};
const statusCodes: Record<number, ProblemCode> = {
  401: 'not-signed-in',
  403: 'not-allowed',
  404: 'not-found',
  413: 'too-large',
  415: 'wrong-media-type',
  429: 'too-many-requests',
  503: 'unavailable',
};

/** Whatever was thrown, as a problem; undefined: a fault of ours. */
export function problemOf(error: unknown): Problem | undefined {
  if (error instanceof Problem) return error;
  if (isDatabaseAway(error)) return new Problem('unavailable');
  const { code, statusCode } = error as { code?: string; statusCode?: number };
  const status = error instanceof HttpException ? error.getStatus() : statusCode;
  const known = (code && fastifyCodes[code]) || (status && statusCodes[status]);
  if (known) return new Problem(known);
  return status && status >= 400 && status < 500 ? new Problem('malformed-request') : undefined;
}

/** The problem document (RFC 9457) in the reader's language. */
export function documentOf(problem: Problem, language: Language): Record<string, unknown> {
  const { code, details, status } = problem;
  const title = titles[code][language];
  const pointer = problem instanceof RefusedProblem ? problem.refusal.pointer : undefined;
  const errors = details.errors?.map(({ pointer, words, rule }) => ({ pointer, detail: words(language), ...(rule && { rule }) }));
  return {
    type: `/problems/${code}`,
    title,
    status,
    detail: details.detail ?? title,
    code,
    ...(details.rule && { rule: details.rule }),
    ...(details.names && { names: details.names }),
    ...(errors ? { errors } : pointer && { errors: [{ pointer, detail: title, ...(details.rule && { rule: details.rule }) }] }),
    ...(details.state !== undefined && { state: details.state }),
  };
}

/** Answers any error; used by the filter and by routes registered outside Nest. A fault says its reference and nothing else. */
export function answerProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  if (reply.sent) return;
  const problem = problemOf(error);
  if (!problem) request.log.error({ err: error, requestId: request.id }, 'fault');
  const document = documentOf(problem ?? new Problem('fault', { detail: `reference ${request.id}` }), languageOf(request));
  if (problem?.details.retryAfterSeconds) reply.header('retry-after', String(problem.details.retryAfterSeconds));
  if (problem?.status === 503) reply.header('retry-after', '1');
  void reply
    .status(document['status'] as number)
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(document));
}
