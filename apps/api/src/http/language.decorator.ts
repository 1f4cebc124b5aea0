import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Language } from '../../../../policy/calendar';

/** `es` when the reader asks for Spanish before English (Accept-Language, RFC 9110), else `en`. */
export function languageOf(request: Pick<FastifyRequest, 'headers'>): Language {
  const wishes = (request.headers['accept-language'] ?? '').split(',').map((part) => {
    const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
    const quality = Number(
      parameters
        .find((parameter) => parameter.trim().startsWith('q='))
        ?.trim()
        .slice(2) ?? 1,
    );
    return { tag: tag.slice(0, 2), quality: Number.isFinite(quality) ? quality : 0 };
  });
  const best = (tag: string) => Math.max(0, ...wishes.filter((wish) => wish.tag === tag).map((wish) => wish.quality));
  return best('es') > best('en') ? 'es' : 'en';
}

/** The language of the answer. */
export const ReaderLanguage = createParamDecorator((_data: unknown, context: ExecutionContext): Language =>
  languageOf(context.switchToHttp().getRequest()),
);
