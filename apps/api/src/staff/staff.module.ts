import { Module } from '@nestjs/common';
import { ApplicationModule } from '../application/application.module';
import { NoticeModule } from '../notice/notice.module';
import { TaskModule } from '../task/task.module';
import { ActorNames } from './actor-names';
import { CaseReader } from './case.reader';
import { DecisionController } from './decision.controller';
import { JudgeFormReader } from './judge-form';
import { QueueReader } from './queue.reader';
import { SecondPersons } from './second-persons';
import { StaffCommands } from './staff.commands';
import { StaffController } from './staff.controller';

@Module({
  imports: [ApplicationModule, NoticeModule, TaskModule],
  controllers: [StaffController, DecisionController],
  providers: [ActorNames, CaseReader, JudgeFormReader, QueueReader, SecondPersons, StaffCommands],
  exports: [CaseReader, SecondPersons],
})
export class StaffModule {}
