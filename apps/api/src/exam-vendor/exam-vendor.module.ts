import { Module } from '@nestjs/common';
import { ExamLanguages } from './exam-languages';
import { ExamVendorController } from './exam-vendor.controller';
import { ExamVendorReader } from './exam-vendor.reader';
import { FileReader } from './file.reader';

@Module({ controllers: [ExamVendorController], providers: [ExamLanguages, ExamVendorReader, FileReader] })
export class ExamVendorModule {}
