import { Module } from '@nestjs/common';
import { ApplicationModule } from '../application/application.module';
import { ChangesController } from './changes.controller';
import { ChangesReader } from './changes.reader';

@Module({ imports: [ApplicationModule], controllers: [ChangesController], providers: [ChangesReader] })
export class ChangesModule {}
