import { Body, Controller, Get, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Language } from '../../../../policy/calendar';
import { Me } from '../account/session';
import type { SignedIn } from '../account/session';
import { Answer } from '../http/answer.decorator';
import { Id } from '../http/id.decorator';
import { Command, Key } from '../http/key.decorator';
import { ReaderLanguage } from '../http/language.decorator';
import { notFound } from '../problems/problem';
import { ChangeDraft, DraftView, StartDraft } from './draft.dto';
import { DraftReader } from './draft.reader';
import { DraftService } from './draft.service';

@ApiTags('drafts')
@Controller('drafts')
export class DraftController {
  constructor(
    private readonly drafts: DraftService,
    private readonly reader: DraftReader,
  ) {}

  /** The draft you are working on (404: none). */
  @Get('current')
  @Answer(DraftView, 'Your draft')
  async current(@Me() me: SignedIn, @ReaderLanguage() language: Language): Promise<DraftView> {
    const draft = me.personId ? await this.reader.current(me.personId) : null;
    if (!draft) throw notFound();
    return this.reader.view(draft, language);
  }

  /** Begins an application of the standard route (801.4); a draft that is there already is the answer. */
  @Post()
  @Command()
  @Answer(DraftView, 'Your draft', 201)
  async start(
    @Body({ schema: StartDraft }) _body: StartDraft,
    @Me() me: SignedIn,
    @Key() _key: string,
    @ReaderLanguage() language: Language,
  ): Promise<DraftView> {
    return this.reader.view(await this.drafts.start(me), language);
  }

  /** Changes fields of the form; names the version it was changed from (409 draft-changed). */
  @Patch(':id')
  @Answer(DraftView, 'The draft as it is now')
  async change(
    @Id() id: string,
    @Body({ schema: ChangeDraft }) body: ChangeDraft,
    @Me() me: SignedIn,
    @ReaderLanguage() language: Language,
  ): Promise<DraftView> {
    return this.reader.view(await this.drafts.change(id, body, me), language);
  }
}
