import { Module } from '@nestjs/common';
import { RegistryCheck } from './check';
import { RegistryFile } from './file';
import { RegistryKeys } from './keys';
import { RegistryKeysController } from './keys.controller';
import { Parties } from './party';
import { RegistryFilesController } from './registry-files.controller';
import { RegistryController } from './registry.controller';
import { RegistryReader } from './registry.reader';
import { RegistrySearch } from './search';
import { RegistryThrottle } from './throttle';

@Module({
  controllers: [RegistryController, RegistryFilesController, RegistryKeysController],
  providers: [Parties, RegistryCheck, RegistryFile, RegistryKeys, RegistryReader, RegistrySearch, RegistryThrottle],
})
export class RegistryModule {}
