import { Inject, Module, type OnApplicationBootstrap } from '@nestjs/common';
import type { Environment } from '../../../../cases/environment';
import { ENVIRONMENT } from '../environment/environment.module';
import { DocumentController } from './document.controller';
import { DocumentService } from './document.service';
import { Teller } from '../changes/teller';
import { HandIn } from './hand-in';
import { FileStorage, type Storage } from '../../../../cases/storage';
import { STORAGE } from './storage';

const hourMs = 3_600_000;

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
export class DocumentModule implements OnApplicationBootstrap {
  constructor(@Inject(STORAGE) private readonly storage: Storage) {}

  onApplicationBootstrap(): Promise<void> {
    return this.storage.tidy(hourMs);
  }
}
