import { Module } from '@nestjs/common';
import type { Environment } from '../../../../cases/environment';
import { ENVIRONMENT } from '../environment/environment.module';
import { DocumentController } from './document.controller';
import { DocumentService } from './document.service';
import { FileStorage, STORAGE } from './storage';

@Module({
  controllers: [DocumentController],
  providers: [
    DocumentService,
    { provide: STORAGE, useFactory: ({ STORAGE_DIR }: Environment) => new FileStorage(STORAGE_DIR), inject: [ENVIRONMENT] },
  ],
  exports: [DocumentService],
})
export class DocumentModule {}
