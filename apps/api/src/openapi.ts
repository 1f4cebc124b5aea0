import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { readEnvironment } from '../../../cases/environment';
import { adapter } from './app';
import { AppModule } from './app.module';
import { createLog } from './logs/logs';
import { openApi } from './openapi-document';

/** Prints the OpenAPI document, or writes it to the file named. Needs neither database nor Temporal: nothing connects before it is used. */
async function main(): Promise<void> {
  const environment = readEnvironment({
    DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/nothing',
    TEMPORAL_ADDRESS: '127.0.0.1:1',
    SMTP_URL: 'smtp://127.0.0.1:1',
    STORAGE_DIR: '.',
    AUTH_SECRET: 'only to describe the routes, never to sign',
    CODEC_KEYS: `describe:${Buffer.alloc(32).toString('base64')}`,
  });
  const log = createLog('silent');
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(environment, log), adapter(log), {
    logger: false,
    preview: false,
  });
  app.setGlobalPrefix('api');
  const text = `${JSON.stringify(openApi(app), null, 1)}\n`;
  const [, , file] = process.argv;
  // A pipe takes the text in pieces: leaving at once would cut it off.
  if (!file) return void process.stdout.write(text, () => process.exit());
  writeFileSync(file, text);
  process.exit();
}
void main();
