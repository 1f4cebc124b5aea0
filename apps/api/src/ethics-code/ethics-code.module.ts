import { Module } from '@nestjs/common';
import { CodeVersions } from './code-versions';
import { EthicsCodeController } from './ethics-code.controller';
import { Signatures } from './signatures';

@Module({ controllers: [EthicsCodeController], providers: [CodeVersions, Signatures], exports: [CodeVersions] })
export class EthicsCodeModule {}
