/** What every command answers: recorded (200, 201), received and safe (202), or a problem document. */
import { type ArgumentsHost, applyDecorators, Catch, type ExceptionFilter, UseFilters } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { Answer } from '../http/answer.decorator';
import { Command } from '../http/key.decorator';

/** Written down and not answered yet: the outcome comes at the address given. */
export class Received extends Error {
  constructor(readonly changeId: string) {
    super(`change ${changeId} was received`);
  }
}

export const ReceivedView = z
  .object({ changeId: z.string(), outcome: z.string().meta({ description: 'Where the outcome will be found' }) })
  .meta({ id: 'Received', description: 'Received and safe; nothing has to be sent again' });

@Catch(Received)
export class ReceivedFilter implements ExceptionFilter<Received> {
  catch({ changeId }: Received, host: ArgumentsHost): void {
    const outcome = `/api/changes/${changeId}`;
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    void reply.status(202).header('location', outcome).send({ changeId, outcome });
  }
}

/** A command: needs an Idempotency-Key, answers its view when recorded, 202 when Temporal or the worker is away, 409/422 with the rule, 503 when nothing was received. */
export const Recorded = (schema: z.ZodType, description: string, status = 200): MethodDecorator =>
  applyDecorators(
    Command(),
    Answer(schema, description, status),
    UseFilters(ReceivedFilter),
    ApiResponse({ status: 202, description: 'Received and safe', standardSchema: ReceivedView as never }),
    ApiResponse({ status: 409, description: 'Not possible now; `state` is how things stand' }),
    ApiResponse({ status: 422, description: 'Not possible with this input' }),
    ApiResponse({ status: 503, description: 'Not received; repeat with the same key' }),
  );
