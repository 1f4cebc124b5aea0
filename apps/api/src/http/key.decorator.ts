import { createHash } from 'node:crypto';
import { applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../problems/problem';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** The header `Idempotency-Key` (a UUID) of a command; without one the command is refused (422 key-missing). */
export const Key = createParamDecorator((_data: unknown, context: ExecutionContext): string => {
  const key = context.switchToHttp().getRequest<FastifyRequest>().headers['idempotency-key'];
  if (typeof key !== 'string' || !uuid.test(key)) throw new Problem('key-missing');
  return key.toLowerCase();
});

/** Says in the OpenAPI document that a route is a command. */
export const Command = (): MethodDecorator =>
  applyDecorators(
    ApiHeader({
      name: 'Idempotency-Key',
      required: true,
      description: 'A UUID. Same key and body: same answer; same key, other body: 422.',
      schema: { type: 'string', format: 'uuid' },
    }),
  );

/**
 * The id of what a command makes outside a case: the same person with the same key makes the same row, so a repeated request
 * meets the first one in the database. In the form of a UUID (version 8, RFC 9562).
 */
export function idOfKey(actor: string, key: string): string {
  const hex = createHash('sha256').update(`${actor} ${key}`).digest('hex');
  const variant = ((parseInt(hex[16]!, 16) & 0x3) | 0x8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
