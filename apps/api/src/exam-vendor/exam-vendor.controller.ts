import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Me, Permitted, type SignedIn } from '../account/session';
import { Recorded } from '../changes/recorded';
import { Teller } from '../changes/teller';
import { Answer } from '../http/answer.decorator';
import { Id } from '../http/id.decorator';
import { Key } from '../http/key.decorator';
import { ExamLanguages } from './exam-languages';
import { ExamVendorReader } from './exam-vendor.reader';
import { ExamLanguageView, ExamVendorView, SetExamLanguage, VendorFileReport } from './exam-vendor.view';
import { FileReader } from './file.reader';

const Nothing = z.object({}).strict();
const kind = 'exam-vendor';

@ApiTags('staff')
@Controller('staff')
@Permitted('exam-vendor:manage')
export class ExamVendorController {
  constructor(
    private readonly reader: ExamVendorReader,
    private readonly files: FileReader,
    private readonly languages: ExamLanguages,
    private readonly teller: Teller,
  ) {}

  /** Sent, accepted and rejected per record with their times; files; what differs between both lists. */
  @Get('exam-vendor')
  @Answer(ExamVendorView, 'How things stand with the exam vendor')
  view(): Promise<ExamVendorView> {
    return this.reader.view();
  }

  @Get('exam-vendor/files/:id')
  @Answer(VendorFileReport, 'A file, row by row')
  report(@Param('id') id: string): Promise<VendorFileReport> {
    return this.files.report(id);
  }

  /** Sends and fetches now instead of tonight; 409 while it is under way. */
  @Post('exam-vendor/exchange')
  @Recorded(ExamVendorView, 'The exchange has begun')
  exchange(@Me() me: SignedIn, @Key() key: string, @Body({ schema: Nothing }) body: object): Promise<ExamVendorView> {
    return this.tell(me, key, 'exchange', body);
  }

  /** Holds our list against the vendor's now instead of next week; 409 while it is under way. */
  @Post('exam-vendor/compare')
  @Recorded(ExamVendorView, 'The comparison has begun')
  compare(@Me() me: SignedIn, @Key() key: string, @Body({ schema: Nothing }) body: object): Promise<ExamVendorView> {
    return this.tell(me, key, 'compare', body);
  }

  /** Once more, as it holds now, in the next exchange; 409 while something of it still waits, 422 when there is no such record. */
  @Post('exam-vendor/records/:id/resend')
  @Recorded(ExamVendorView, 'It waits to be sent again')
  resend(@Me() me: SignedIn, @Key() key: string, @Id() record: string): Promise<ExamVendorView> {
    return this.tell(me, key, 'resend', { record });
  }

  @Get('exam-languages')
  @Answer(ExamLanguageView, 'The exam languages with their dates')
  languagesNow(): Promise<ExamLanguageView> {
    return this.languages.view();
  }

  /** 401.2.A: from which day a language is offered; null: not offered. */
  @Put('exam-languages')
  @Answer(ExamLanguageView, 'The exam languages with their dates')
  setLanguage(@Body({ schema: SetExamLanguage }) body: SetExamLanguage, @Me() me: SignedIn): Promise<ExamLanguageView> {
    return this.languages.set(me.actor, body);
  }

  private async tell(me: SignedIn, key: string, command: string, body: object): Promise<ExamVendorView> {
    await this.teller.tell({ kind, caseId: kind, command, actor: me.actor, key, body }, () => this.reader.view());
    return this.reader.view();
  }
}
