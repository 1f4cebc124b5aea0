import { Module } from '@nestjs/common';
import { DocumentModule } from '../document/document.module';
import { NoticeModule } from '../notice/notice.module';
import { Certificates } from './certificates';
import { CertificationController } from './certification.controller';
import { CertificationReader } from './certification.reader';

@Module({
  imports: [DocumentModule, NoticeModule],
  controllers: [CertificationController],
  providers: [Certificates, CertificationReader],
  exports: [Certificates, CertificationReader],
})
export class CertificationModule {}
