import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Language } from '../../../../policy/calendar';
import { Me, type SignedIn } from '../account/session';
import { Answer } from '../http/answer.decorator';
import { Id } from '../http/id.decorator';
import { ReaderLanguage } from '../http/language.decorator';
import { ChangesReader, ChangeView } from './changes.reader';

@ApiTags('changes')
@Controller('changes')
export class ChangesController {
  constructor(private readonly changes: ChangesReader) {}

  /** What became of a command that was answered with 202. */
  @Get(':id')
  @Answer(ChangeView, 'Waiting, recorded, refused or not done')
  outcome(@Me() me: SignedIn, @Id() id: string, @ReaderLanguage() language: Language): Promise<ChangeView> {
    return this.changes.outcome(me, id, language);
  }
}
