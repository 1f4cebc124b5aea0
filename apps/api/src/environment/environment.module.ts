import { type DynamicModule, Global, Module } from '@nestjs/common';
import type { Environment } from '../../../../cases/environment';

/** Token of the parsed environment (cases/environment.ts). */
export const ENVIRONMENT = Symbol('environment');

@Global()
@Module({})
export class EnvironmentModule {
  static with(environment: Environment): DynamicModule {
    return { module: EnvironmentModule, providers: [{ provide: ENVIRONMENT, useValue: environment }], exports: [ENVIRONMENT] };
  }
}
