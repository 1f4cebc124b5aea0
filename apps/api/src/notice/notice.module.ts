import { Module } from '@nestjs/common';
import { NoticeController } from './notice.controller';
import { NoticeReader } from './notice.reader';

@Module({ controllers: [NoticeController], providers: [NoticeReader], exports: [NoticeReader] })
export class NoticeModule {}
