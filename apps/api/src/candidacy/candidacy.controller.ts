import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Language } from '../../../../policy/calendar';
import { Me, type SignedIn } from '../account/session';
import { Recorded } from '../changes/recorded';
import { Teller } from '../changes/teller';
import { Answer } from '../http/answer.decorator';
import { Id } from '../http/id.decorator';
import { Key } from '../http/key.decorator';
import { ReaderLanguage } from '../http/language.decorator';
import { notFound } from '../problems/problem';
import { CandidacyReader } from './candidacy.reader';
import { CandidacyList, CandidacyView, ChooseLanguage } from './candidacy.view';

@ApiTags('candidacies')
@Controller('candidacies')
export class CandidacyController {
  constructor(
    private readonly candidacies: CandidacyReader,
    private readonly teller: Teller,
  ) {}

  /** Candidacies of the person who is signed in, newest first: one for each approved application (403.3.window). */
  @Get()
  @Answer(CandidacyList, 'Your candidacies')
  list(@Me() me: SignedIn, @ReaderLanguage() language: Language): Promise<CandidacyList> {
    return this.candidacies.list(me, language);
  }

  /** One candidacy: your own; staff with `candidacies:read` too (logged). */
  @Get(':id')
  @Answer(CandidacyView, 'The candidacy')
  one(@Me() me: SignedIn, @Id() id: string, @ReaderLanguage() language: Language): Promise<CandidacyView> {
    return this.candidacies.one(me, id, language);
  }

  /** Chooses the language of the exam, one that is offered today (401.2.A). Only your own. */
  @Post(':id/language')
  @Recorded(CandidacyView, 'The candidacy with its language')
  async language(
    @Me() me: SignedIn,
    @Key() key: string,
    @Id() id: string,
    @Body({ schema: ChooseLanguage }) body: ChooseLanguage,
    @ReaderLanguage() language: Language,
  ): Promise<CandidacyView> {
    const shown = await this.candidacies.find(me, id);
    if (shown.file.subject !== me.personId) throw notFound();
    const present = async () => CandidacyView.parse(await this.candidacies.one(me, id, language));
    await this.teller.tell({ kind: 'candidacy', caseId: id, command: 'chooseLanguage', actor: me.actor, key, body }, present);
    return this.candidacies.one(me, id, language);
  }
}
