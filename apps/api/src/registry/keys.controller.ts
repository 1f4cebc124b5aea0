import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AccessLog } from '../account/access-log';
import { Me, Permitted, type SignedIn } from '../account/session';
import { Answer } from '../http/answer.decorator';
import { Id } from '../http/id.decorator';
import { Command, Key } from '../http/key.decorator';
import { RegistryKeys } from './keys';
import { KeyList, KeyRow, MadeKey, NewKey } from './keys.view';

/** Operators give counties and employers keys, and take them back. Both are noted. */
@ApiTags('operations')
@Controller('operations/registry-keys')
export class RegistryKeysController {
  constructor(
    private readonly keys: RegistryKeys,
    private readonly log: AccessLog,
  ) {}

  @Get()
  @Permitted('operations:read')
  @Answer(KeyList, 'Keys to the registry, newest first')
  async all(): Promise<KeyList> {
    return { keys: await this.keys.all() };
  }

  /** The key is in this answer and nowhere else. */
  @Post()
  @Permitted('operations:act')
  @Command()
  @Answer(MadeKey, 'The new key', 201)
  async make(@Me() me: SignedIn, @Key() key: string, @Body({ schema: NewKey }) { party }: NewKey): Promise<MadeKey> {
    const made = await this.keys.make(me.actor, key, party);
    await this.log.note(me.actor, 'registry-key-made', made.id);
    return made;
  }

  @Post(':id/revoke')
  @Permitted('operations:act')
  @Command()
  @Answer(KeyRow, 'The key opens nothing any more')
  async revoke(@Me() me: SignedIn, @Id() id: string): Promise<KeyRow> {
    const revoked = await this.keys.revoke(id);
    await this.log.note(me.actor, 'registry-key-revoked', id);
    return revoked;
  }
}
