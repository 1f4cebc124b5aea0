import { Module } from '@nestjs/common';
import { ApplicationModule } from '../application/application.module';
import { NoticeModule } from '../notice/notice.module';
import { TaskModule } from '../task/task.module';
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
  imports: [ApplicationModule, NoticeModule, TaskModule],
  controllers: [StaffController, CaseAddressController, DecisionController],
  providers: [ActorNames, CasePartsReader, CaseReader, CaseTeller, JudgeFormReader, QueueReader, SecondPersons, StaffCommands],
  exports: [ActorNames, CasePartsReader, CaseReader, CaseTeller, SecondPersons],
})
export class StaffModule {}
