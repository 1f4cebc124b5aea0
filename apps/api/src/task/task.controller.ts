import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Me, Permitted, type SignedIn } from '../account/session';
import { Answer } from '../http/answer.decorator';
import { Command } from '../http/key.decorator';
import { TaskReader } from './task.reader';
import { TaskDone, TaskList, TaskView } from './task.view';

const TaskQuery = z.object({ queue: z.string().max(50).optional() });

@ApiTags('staff')
@Controller('staff/tasks')
export class TaskController {
  constructor(private readonly tasks: TaskReader) {}

  /** Open work of a queue: escalation, review, exams, certifications, registry, appeals, post, finance, operations. */
  @Get()
  @Permitted('tasks:work')
  @Answer(TaskList, 'Open tasks, the earliest date first')
  async open(@Query({ schema: TaskQuery }) { queue }: z.infer<typeof TaskQuery>): Promise<TaskList> {
    return { tasks: await this.tasks.open(queue) };
  }

  /** Says that a piece of work is done; the second person gets 409 with the task as it is. */
  @Post(':id/done')
  @Permitted('tasks:work')
  @Command()
  @Answer(TaskView, 'The task, done')
  done(@Me() me: SignedIn, @Param('id') id: string, @Body({ schema: TaskDone }) { outcome }: TaskDone): Promise<TaskView> {
    return this.tasks.done(me, id, outcome);
  }
}
