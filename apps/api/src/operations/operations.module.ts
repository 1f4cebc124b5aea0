import { Module } from '@nestjs/common';
import { ApplicationModule } from '../application/application.module';
import { StaffModule } from '../staff/staff.module';
import { OperationsCommands } from './operations.commands';
import { OperationsController } from './operations.controller';
import { OperationsReader } from './operations.reader';

@Module({
  imports: [ApplicationModule, StaffModule],
  controllers: [OperationsController],
  providers: [OperationsCommands, OperationsReader],
})
export class OperationsModule {}
