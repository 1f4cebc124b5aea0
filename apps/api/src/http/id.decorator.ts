import { Param, type PipeTransform } from '@nestjs/common';
import { notFound } from '../problems/problem';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

class KnownForm implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!uuid.test(value)) throw notFound();
    return value;
  }
}

/** An id in the path: a lower-case UUID. Anything else is answered like an unknown one (404). */
export const Id = (name = 'id'): ParameterDecorator => Param(name, KnownForm);
