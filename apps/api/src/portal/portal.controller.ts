import { Controller, Get, Header, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Environment } from '../../../../cases/environment';
import type { Language } from '../../../../policy/calendar';
import { Me, type SignedIn } from '../account/session';
import { ENVIRONMENT } from '../environment/environment.module';
import { Answer } from '../http/answer.decorator';
import { ReaderLanguage } from '../http/language.decorator';
import { PortalReader } from './portal.reader';
import { PortalView } from './portal.view';

@ApiTags('portal')
@Controller('portal')
export class PortalController {
  constructor(
    private readonly portal: PortalReader,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  /** What you have to do, by when, why; what we have to do, by when. Right at 00:00 also with every worker down. */
  @Get()
  @Answer(PortalView, 'The home of the person who is signed in')
  home(@Me() me: SignedIn, @ReaderLanguage() language: Language): Promise<PortalView> {
    return this.portal.home(me, language);
  }

  /** The person's dates as a calendar (RFC 5545). */
  @Get('calendar.ics')
  @Header('content-type', 'text/calendar; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="peer-support-certification.ics"')
  @ApiOkResponse({ description: 'The dates', content: { 'text/calendar': { schema: { type: 'string' } } } })
  calendar(@Me() me: SignedIn, @ReaderLanguage() language: Language): Promise<string> {
    return this.portal.calendar(me, language, new URL(this.environment.ORIGIN).hostname);
  }
}
