import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';

/** OpenAPI 3.1, from the routes and their schemas. */
export const openApi = (app: NestFastifyApplication): OpenAPIObject =>
  SwaggerModule.createDocument(
    app,
    new DocumentBuilder()
      .setTitle('Medi-Cal Peer Support Specialist certification')
      .setDescription(
        'Commands carry an Idempotency-Key. Errors are problem documents (RFC 9457). Dates are Pacific, instants UTC, money in cents.',
      )
      .setVersion('1')
      .setOpenAPIVersion('3.1.0')
      .build(),
  );

/** The document at /api/openapi.json, and pages to read it at /api/docs. */
export function apiDocumentation(app: NestFastifyApplication): void {
  SwaggerModule.setup('api/docs', app, openApi(app), {
    jsonDocumentUrl: 'api/openapi.json',
    yamlDocumentUrl: 'api/openapi.yaml',
    customSiteTitle: 'API of the certification',
    customCss: '.topbar { display: none }',
  });
}
