import { Module } from '@nestjs/common';
import type { Environment } from '../../../../cases/environment';
import { ENVIRONMENT } from '../environment/environment.module';
import { DocumentController } from './document.controller';
import { DocumentService } from './document.service';
import { Teller } from '../changes/teller';
import { HandIn } from './hand-in';
import { FileStorage, STORAGE } from './storage';

@Module({
  controllers: [DocumentController],
  providers: [
    DocumentService,
    HandIn,
    Teller,
    { provide: STORAGE, useFactory: ({ STORAGE_DIR }: Environment) => new FileStorage(STORAGE_DIR), inject: [ENVIRONMENT] },
  ],
  exports: [DocumentService],
})
export class DocumentModule {}
