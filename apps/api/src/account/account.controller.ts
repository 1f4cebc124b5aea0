import { Body, Controller, Get, Patch } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answer } from '../http/answer.decorator';
import { ChangeMe, MeView } from './account.dto';
import { AccountReader } from './account.reader';
import { Me } from './session';
import type { SignedIn } from './session';

@ApiTags('account')
@Controller('me')
export class AccountController {
  constructor(private readonly accounts: AccountReader) {}

  /** Who is signed in, and what they may do. */
  @Get()
  @Answer(MeView, 'The account of this session')
  me(@Me() me: SignedIn): Promise<MeView> {
    return this.accounts.me(me);
  }

  /** The language of letters and portal. */
  @Patch()
  @Answer(MeView, 'The account as it is now')
  change(@Me() me: SignedIn, @Body({ schema: ChangeMe }) body: ChangeMe): Promise<MeView> {
    return this.accounts.change(me, body);
  }
}
