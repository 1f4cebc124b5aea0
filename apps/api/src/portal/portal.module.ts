import { Module } from '@nestjs/common';
import { ApplicationModule } from '../application/application.module';
import { DraftModule } from '../draft/draft.module';
import { NoticeModule } from '../notice/notice.module';
import { PortalController } from './portal.controller';
import { PortalReader } from './portal.reader';

@Module({ imports: [ApplicationModule, DraftModule, NoticeModule], controllers: [PortalController], providers: [PortalReader] })
export class PortalModule {}
