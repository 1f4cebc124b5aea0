import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Language } from '../../../../policy/calendar';
import { Me, type SignedIn } from '../account/session';
import { Answer } from '../http/answer.decorator';
import { ReaderLanguage } from '../http/language.decorator';
import { notFound } from '../problems/problem';
import { NoticeReader } from './notice.reader';
import { LetterList, LetterView } from './notice.view';

@ApiTags('letters')
@Controller('letters')
export class NoticeController {
  constructor(private readonly letters: NoticeReader) {}

  /** All letters to the person who is signed in, newest first. */
  @Get()
  @Answer(LetterList, 'Letters to you')
  async mine(@Me() me: SignedIn, @ReaderLanguage() language: Language): Promise<LetterList> {
    return { letters: me.personId ? await this.letters.ofPerson(me.personId, language) : [] };
  }

  /** One letter as it was sent: your own; staff with `applications:read` too (logged). */
  @Get(':id')
  @Answer(LetterView, 'The letter')
  one(@Me() me: SignedIn, @Param('id') id: string, @ReaderLanguage() language: Language): Promise<LetterView> {
    if (id.length > 200) throw notFound();
    return this.letters.one(me, id, language);
  }
}
