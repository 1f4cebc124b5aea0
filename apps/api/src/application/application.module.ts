import { Module } from '@nestjs/common';
import { Teller } from '../changes/teller';
import { NoticeModule } from '../notice/notice.module';
import { ApplicationCommands } from './application.commands';
import { ApplicationController } from './application.controller';
import { ApplicationReader } from './application.reader';
import { ApplicationRecords } from './application.records';
import { EvidenceReader } from './evidence';

@Module({
  imports: [NoticeModule],
  controllers: [ApplicationController],
  providers: [ApplicationCommands, ApplicationReader, ApplicationRecords, EvidenceReader, Teller],
  exports: [ApplicationCommands, ApplicationReader, ApplicationRecords, EvidenceReader, Teller],
})
export class ApplicationModule {}
