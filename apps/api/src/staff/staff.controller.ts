import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Me, Permitted, type SignedIn } from '../account/session';
import { Answer } from '../http/answer.decorator';
import { Id } from '../http/id.decorator';
import { CaseReader } from './case.reader';
import { JudgeForm, StaffCaseView } from './case.view';
import { JudgeFormReader } from './judge-form';
import { QueueReader } from './queue.reader';
import { QueueQuery, QueueView } from './queue.view';

@ApiTags('staff')
@Controller('staff')
@Permitted('applications:read')
export class StaffController {
  constructor(
    private readonly queues: QueueReader,
    private readonly cases: CaseReader,
    private readonly forms: JudgeFormReader,
  ) {}

  /** Applications by what is due. `group` and `cursor` read on in one group, `q` finds a name or a reference. */
  @Get('queue')
  @Answer(QueueView, 'The queue')
  queue(@Query({ schema: QueueQuery }) query: QueueQuery): Promise<QueueView> {
    return this.queues.queue(query);
  }

  /** One application with checklist, deadlines and their reasons, documents, letters, timeline, actions. Logged. */
  @Get('applications/:id')
  @Answer(StaffCaseView, 'The application')
  one(@Me() me: SignedIn, @Id() id: string): Promise<StaffCaseView> {
    return this.cases.open(me, id);
  }

  /** What the review of one item asks (201.3). Logged. */
  @Get('applications/:id/items/:item')
  @Answer(JudgeForm, 'The review form')
  item(@Me() me: SignedIn, @Id() id: string, @Param('item') item: string): Promise<JudgeForm> {
    return this.forms.form(me, id, item);
  }
}
