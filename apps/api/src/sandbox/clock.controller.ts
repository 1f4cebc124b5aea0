import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Language } from '../../../../policy/calendar';
import { OpenInSandbox, Permitted } from '../account/session';
import { Answer } from '../http/answer.decorator';
import { ReaderLanguage } from '../http/language.decorator';
import { ClockService } from './clock.service';
import { ClockView, MoveClock, WalkView } from './clock.view';

@ApiTags('sandbox')
@OpenInSandbox()
@Permitted('sandbox:clock')
@Controller('sandbox/clock')
export class ClockController {
  constructor(private readonly clock: ClockService) {}

  @Get()
  @Answer(ClockView, 'The program’s clock')
  read(@ReaderLanguage() language: Language): Promise<ClockView> {
    return this.clock.read(language);
  }

  /** Moves the program forward, through every instant that falls due on the way; only one walk at a time (409). */
  @Post()
  @Answer(WalkView, 'The clock stands there')
  move(@Body({ schema: MoveClock }) { to }: MoveClock, @ReaderLanguage() language: Language): Promise<WalkView> {
    return this.clock.move(to, language);
  }
}
