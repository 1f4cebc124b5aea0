import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { NoBody } from '../application/application.dto';
import { Me, Permitted, type SignedIn } from '../account/session';
import { Recorded } from '../changes/recorded';
import { Answer } from '../http/answer.decorator';
import { Id } from '../http/id.decorator';
import { Key } from '../http/key.decorator';
import { CandidacyCaseReader } from './candidacy-case.reader';
import { ConfirmName, StaffCandidacyView, UpdateVendor, WithdrawAuthorization } from './candidacy-case.view';
import { CaseTeller } from './case-teller';

@ApiTags('staff')
@Controller('staff/candidacies')
@Permitted('candidacies:read')
export class CandidacyCaseController {
  constructor(private readonly cases: CandidacyCaseReader) {}

  /** One candidacy with attempts, dealings with the vendor, deadlines and their reasons, letters, timeline, actions. Logged. */
  @Get(':id')
  @Answer(StaffCandidacyView, 'The candidacy')
  one(@Me() me: SignedIn, @Id() id: string): Promise<StaffCandidacyView> {
    return this.cases.open(me, id);
  }
}

@ApiTags('candidacies')
@Controller('candidacies/:id')
@Permitted('candidacies:decide')
export class CandidacyDecisionController {
  constructor(
    private readonly cases: CandidacyCaseReader,
    private readonly teller: CaseTeller,
  ) {}

  /** The case is yours from now on: your name stands in the queue, and what falls overdue goes to you. */
  @Post('take')
  @Recorded(StaffCandidacyView, 'The candidacy, taken')
  take(@Me() me: SignedIn, @Key() key: string, @Id() id: string, @Body({ schema: NoBody }) _body: NoBody): Promise<StaffCandidacyView> {
    return this.teller.tell(this.cases, { me, key, id }, 'take', {});
  }

  /** Confirms how the vendor spells the name, as proposed or as said here (401.intro). */
  @Post('confirm-name')
  @Recorded(StaffCandidacyView, 'The candidacy, its spelling confirmed')
  confirmName(
    @Me() me: SignedIn,
    @Key() key: string,
    @Id() id: string,
    @Body({ schema: ConfirmName }) body: ConfirmName,
  ): Promise<StaffCandidacyView> {
    const spelled = body?.givenName === undefined ? {} : { note: JSON.stringify(body) };
    return this.teller.tell(this.cases, { me, key, id }, 'confirmName', {}, spelled);
  }

  /** Gives a paid fee whose authorization was taken back a new one, and tells the vendor (403.3.retake-request). */
  @Post('release')
  @Recorded(StaffCandidacyView, 'The candidacy, released to the vendor')
  release(@Me() me: SignedIn, @Key() key: string, @Id() id: string, @Body({ schema: NoBody }) _body: NoBody): Promise<StaffCandidacyView> {
    return this.teller.tell(this.cases, { me, key, id }, 'release', {});
  }

  /** Takes an authorization back; its fee stays usable, and no attempt is used up. */
  @Post('withdraw-authorization')
  @Recorded(StaffCandidacyView, 'The candidacy, the authorization taken back')
  withdraw(
    @Me() me: SignedIn,
    @Key() key: string,
    @Id() id: string,
    @Body({ schema: WithdrawAuthorization }) { authorization, note }: WithdrawAuthorization,
  ): Promise<StaffCandidacyView> {
    return this.teller.tell(this.cases, { me, key, id }, 'withdrawAuthorization', { authorization }, { note });
  }

  /** Tells the vendor again what holds: the candidate, or the open authorization. */
  @Post('update-vendor')
  @Recorded(StaffCandidacyView, 'The candidacy; the vendor is told')
  updateVendor(
    @Me() me: SignedIn,
    @Key() key: string,
    @Id() id: string,
    @Body({ schema: UpdateVendor }) body: UpdateVendor,
  ): Promise<StaffCandidacyView> {
    return this.teller.tell(this.cases, { me, key, id }, 'updateVendor', body);
  }

  /** Issues what was not issued by itself: only after a pass (202.1.H) and with a signed Code (208.1). */
  @Post('issue')
  @Recorded(StaffCandidacyView, 'The candidacy, certified')
  issue(@Me() me: SignedIn, @Key() key: string, @Id() id: string, @Body({ schema: NoBody }) _body: NoBody): Promise<StaffCandidacyView> {
    return this.teller.tell(this.cases, { me, key, id }, 'issue', {});
  }
}
