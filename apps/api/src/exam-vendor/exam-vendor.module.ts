import { Module } from '@nestjs/common';
import { Teller } from '../changes/teller';
import { ExamLanguages } from './exam-languages';
import { ExamVendorController } from './exam-vendor.controller';
import { ExamVendorReader } from './exam-vendor.reader';
import { FileReader } from './file.reader';

@Module({ controllers: [ExamVendorController], providers: [ExamLanguages, ExamVendorReader, FileReader, Teller] })
export class ExamVendorModule {}
