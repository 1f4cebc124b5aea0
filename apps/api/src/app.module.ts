import { type DynamicModule, Module, StandardSchemaSerializerInterceptor, StandardSchemaValidationPipe } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import type { Logger } from 'pino';
import type { Environment } from '../../../cases/environment';
import { AccountModule } from './account/account.module';
import { DatabaseModule } from './database/database.module';
import { EnvironmentModule } from './environment/environment.module';
import { ExamVendorModule } from './exam-vendor/exam-vendor.module';
import { HealthModule } from './health/health.module';
import { LogsModule } from './logs/logs.module';
import { fieldsWrong } from './problems/fields';
import { ProblemFilter } from './problems/problem.filter';
import { ApplicationModule } from './application/application.module';
import { CandidacyModule } from './candidacy/candidacy.module';
import { CasesModule } from './cases/cases.module';
import { CertificationModule } from './certification/certification.module';
import { ChangesModule } from './changes/changes.module';
import { CodecModule } from './codec/codec.module';
import { DocumentModule } from './document/document.module';
import { DraftModule } from './draft/draft.module';
import { EthicsCodeModule } from './ethics-code/ethics-code.module';
import { NoticeModule } from './notice/notice.module';
import { OperationsModule } from './operations/operations.module';
import { PaymentModule } from './payment/payment.module';
import { PortalModule } from './portal/portal.module';
import { ProgramModule } from './program/program.module';
import { RegistryModule } from './registry/registry.module';
import { StaffModule } from './staff/staff.module';
import { TaskModule } from './task/task.module';

@Module({
  imports: [
    AccountModule,
    ApplicationModule,
    CandidacyModule,
    CasesModule,
    CertificationModule,
    ChangesModule,
    CodecModule,
    DocumentModule,
    DraftModule,
    EthicsCodeModule,
    ExamVendorModule,
    HealthModule,
    NoticeModule,
    OperationsModule,
    PaymentModule,
    PortalModule,
    ProgramModule,
    RegistryModule,
    StaffModule,
    TaskModule,
  ],
  providers: [
    { provide: APP_FILTER, useClass: ProblemFilter },
    { provide: APP_INTERCEPTOR, useClass: StandardSchemaSerializerInterceptor },
    { provide: APP_PIPE, useValue: new StandardSchemaValidationPipe({ exceptionFactory: (issues) => fieldsWrong(issues) }) },
  ],
})
export class AppModule {
  /** The whole API for an environment. Sandbox routes are not even loaded in production. */
  static with(environment: Environment, log: Logger): DynamicModule {
    const sandbox =
      environment.MODE === 'sandbox'
        ? [(require('./sandbox/sandbox.module') as typeof import('./sandbox/sandbox.module')).SandboxModule]
        : [];
    return { module: AppModule, imports: [EnvironmentModule.with(environment), LogsModule.with(log), DatabaseModule, ...sandbox] };
  }
}
