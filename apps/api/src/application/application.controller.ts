import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Language } from '../../../../policy/calendar';
import { Me, type SignedIn } from '../account/session';
import { Recorded } from '../changes/recorded';
import { Answer } from '../http/answer.decorator';
import { Id } from '../http/id.decorator';
import { Key } from '../http/key.decorator';
import { ReaderLanguage } from '../http/language.decorator';
import { ApplicationCommands } from './application.commands';
import { SubmitApplication } from './application.dto';
import { ApplicationReader } from './application.reader';
import { ApplicationList, ApplicationView } from './application.view';

@ApiTags('applications')
@Controller('applications')
export class ApplicationController {
  constructor(
    private readonly applications: ApplicationReader,
    private readonly commands: ApplicationCommands,
  ) {}

  /** Submits a draft (801.4). Unfinished form, age, lived experience or declarations refuse it; documents, signature, exam form and fee may follow. */
  @Post()
  @Recorded(ApplicationView, 'Submitted', 201)
  submit(
    @Me() me: SignedIn,
    @Key() key: string,
    @Body({ schema: SubmitApplication }) body: SubmitApplication,
    @ReaderLanguage() language: Language,
  ): Promise<ApplicationView> {
    return this.commands.submit(me, key, body, language);
  }

  /** Applications of the person who is signed in, newest first. */
  @Get()
  @Answer(ApplicationList, 'Your applications')
  list(@Me() me: SignedIn, @ReaderLanguage() language: Language): Promise<ApplicationList> {
    return this.applications.list(me, language);
  }

  /** One application: your own; staff with `applications:read` too (logged). */
  @Get(':id')
  @Answer(ApplicationView, 'The application')
  one(@Me() me: SignedIn, @Id() id: string, @ReaderLanguage() language: Language): Promise<ApplicationView> {
    return this.applications.one(me, id, language);
  }
}
