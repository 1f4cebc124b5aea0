import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Me, Permitted, type SignedIn } from '../account/session';
import { Recorded } from '../changes/recorded';
import { Answer } from '../http/answer.decorator';
import { Id } from '../http/id.decorator';
import { Command, Key } from '../http/key.decorator';
import { StaffCaseView } from '../staff/case.view';
import { OperationsCommands } from './operations.commands';
import { OperationsReader } from './operations.reader';
import { OperationsView, Retime, StuckLetter } from './operations.view';

@ApiTags('operations')
@Controller('operations')
export class OperationsController {
  constructor(
    private readonly operations: OperationsReader,
    private readonly commands: OperationsCommands,
  ) {}

  /** Overdue duties, letters and changes on their way, blocked cases, and the open cases that nothing would wake. */
  @Get()
  @Permitted('operations:read')
  @Answer(OperationsView, 'How things stand')
  overview(): Promise<OperationsView> {
    return this.operations.overview();
  }

  /** Computes one promised date anew; needs a second person and a reason. */
  @Post('cases/:id/retime')
  @Permitted('operations:act')
  @Recorded(StaffCaseView, 'The application with its new date')
  retime(@Me() me: SignedIn, @Key() key: string, @Id() id: string, @Body({ schema: Retime }) body: Retime): Promise<StaffCaseView> {
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
}
