import { Module } from '@nestjs/common';
import { TaskController } from './task.controller';
import { TaskReader } from './task.reader';

@Module({ controllers: [TaskController], providers: [TaskReader], exports: [TaskReader] })
export class TaskModule {}
