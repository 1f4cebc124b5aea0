import { applyDecorators, HttpCode, SerializeOptions } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import type { z } from 'zod';

/** What a route answers: only the fields of the schema leave the house (allow-list), and the OpenAPI document says the same. */
export const Answer = (schema: z.ZodType, description: string, status = 200): MethodDecorator =>
  applyDecorators(HttpCode(status), SerializeOptions({ schema }), ApiResponse({ status, description, standardSchema: schema as never }));
