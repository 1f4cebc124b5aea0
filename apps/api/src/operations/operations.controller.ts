import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Me, Permitted, type SignedIn } from '../account/session';
import { Recorded } from '../changes/recorded';
import { Answer } from '../http/answer.decorator';
import { Id } from '../http/id.decorator';
import { Command, Key } from '../http/key.decorator';
import { OperationsCommands } from './operations.commands';
import { OperationsReader } from './operations.reader';
import { OperationsView, Retime, RunningDates, StuckLetter, StuckWork } from './operations.view';

@ApiTags('operations')
@Controller('operations')
export class OperationsController {
  constructor(
    private readonly operations: OperationsReader,
    private readonly commands: OperationsCommands,
  ) {}

  /** Overdue duties, letters, work and changes on their way, blocked cases, and the open cases that nothing would wake. */
  @Get()
  @Permitted('operations:read')
  @Answer(OperationsView, 'How things stand')
  overview(): Promise<OperationsView> {
    return this.operations.overview();
  }

  /** Computes one promised date anew; needs a second person and a reason. */
  @Post('cases/:id/retime')
  @Permitted('operations:act')
  @Recorded(RunningDates, 'The dates of the case that run now')
  retime(@Me() me: SignedIn, @Key() key: string, @Id() id: string, @Body({ schema: Retime }) body: Retime): Promise<RunningDates> {
    return this.commands.retime(me, key, id, body);
  }

  /** Tries to send a waiting letter now. */
  @Post('letters/:id/resend')
  @Permitted('operations:act')
  @Command()
  @Answer(StuckLetter, 'The letter as it is now')
  resend(@Param('id') id: string): Promise<StuckLetter> {
    return this.commands.resend(id);
  }

  /** Tries work outside of the record (a document, an exchange, a comparison) now. */
  @Post('works/:id/redo')
  @Permitted('operations:act')
  @Command()
  @Answer(StuckWork, 'The work as it is now')
  redo(@Param('id') id: string): Promise<StuckWork> {
    return this.commands.redo(id);
  }
}
