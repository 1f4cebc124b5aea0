import { applyDecorators, HttpCode, SerializeOptions } from '@nestjs/common';
import { ApiOperation, ApiResponse } from '@nestjs/swagger';
import type { z } from 'zod';
import { ProblemDocument } from '../problems/problem.document';

/** What a route answers: only the fields of the schema leave the house (allow-list), and the OpenAPI document says the same. */
export const Answer = (schema: z.ZodType, description: string, status = 200): MethodDecorator =>
  applyDecorators(
    HttpCode(status),
    SerializeOptions({ schema }),
    ApiOperation({ summary: description }),
    ApiResponse({ status, description, standardSchema: schema as never }),
    ApiResponse({ status: 'default', description: 'Anything else is a problem document', standardSchema: ProblemDocument as never }),
  );
