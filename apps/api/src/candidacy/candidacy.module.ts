import { Module } from '@nestjs/common';
import { Teller } from '../changes/teller';
import { NoticeModule } from '../notice/notice.module';
import { CandidacyController } from './candidacy.controller';
import { CandidacyReader } from './candidacy.reader';

@Module({
  imports: [NoticeModule],
  controllers: [CandidacyController],
  providers: [CandidacyReader, Teller],
  exports: [CandidacyReader],
})
export class CandidacyModule {}
