import { Module } from '@nestjs/common';
import { ApplicationModule } from '../application/application.module';
import { NoticeModule } from '../notice/notice.module';
import { TaskModule } from '../task/task.module';
import { CandidacyModule } from '../candidacy/candidacy.module';
import { CertificationModule } from '../certification/certification.module';
import { CandidacyCaseController, CandidacyDecisionController } from './candidacy-case.controller';
import { CandidacyCaseReader } from './candidacy-case.reader';
import { CertificationCaseController, CertificationChangeController } from './certification-case.controller';
import { CertificationCaseReader } from './certification-case.reader';
import { CertificationSearcher } from './certification-search';
import { CertificationCommands } from './certification.commands';
import { PersonChanges } from './person-changes';
import { ActorNames } from './actor-names';
import { CaseAddressController } from './case-address.controller';
import { CasePartsReader } from './case-parts.reader';
import { CaseTeller } from './case-teller';
import { CaseReader } from './case.reader';
import { DecisionController } from './decision.controller';
import { JudgeFormReader } from './judge-form';
import { QueueReader } from './queue.reader';
import { SecondPersons } from './second-persons';
import { StaffCommands } from './staff.commands';
import { StaffController } from './staff.controller';

@Module({
  imports: [ApplicationModule, CandidacyModule, CertificationModule, NoticeModule, TaskModule],
  controllers: [
    StaffController,
    CaseAddressController,
    DecisionController,
    CandidacyCaseController,
    CandidacyDecisionController,
    CertificationCaseController,
    CertificationChangeController,
  ],
  providers: [
    ActorNames,
    CandidacyCaseReader,
    CertificationCaseReader,
    CertificationCommands,
    CertificationSearcher,
    PersonChanges,
    CasePartsReader,
    CaseReader,
    CaseTeller,
    JudgeFormReader,
    QueueReader,
    SecondPersons,
    StaffCommands,
  ],
  exports: [ActorNames, CasePartsReader, CaseReader, CaseTeller, SecondPersons],
})
export class StaffModule {}
