import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { NoBody } from '../application/application.dto';
import { Me, Permitted, type SignedIn } from '../account/session';
import { Recorded } from '../changes/recorded';
import { Answer } from '../http/answer.decorator';
import { Id } from '../http/id.decorator';
import { Key } from '../http/key.decorator';
import { CertificationCaseReader } from './certification-case.reader';
import {
  CertificationQuery,
  CertificationSearch,
  ChangeAddress,
  ChangeName,
  RecordDeath,
  Reissue,
  StaffCertificationView,
  Surrender,
} from './certification-case.view';
import { CertificationSearcher } from './certification-search';
import { CertificationCommands } from './certification.commands';

@ApiTags('staff')
@Controller('staff/certifications')
@Permitted('certifications:read')
export class CertificationCaseController {
  constructor(
    private readonly cases: CertificationCaseReader,
    private readonly searcher: CertificationSearcher,
  ) {}

  /** Certifications by number, name or former name; without `q` all of them, by number. */
  @Get()
  @Answer(CertificationSearch, 'Certifications')
  search(@Query({ schema: CertificationQuery }) query: CertificationQuery): Promise<CertificationSearch> {
    return this.searcher.search(query);
  }

  /** One certification with terms, certificates, changes and evidence, deadlines and their reasons, actions. Logged. */
  @Get(':id')
  @Answer(StaffCertificationView, 'The certification')
  one(@Me() me: SignedIn, @Id() id: string): Promise<StaffCertificationView> {
    return this.cases.open(me, id);
  }
}

/** 101.3: the certifying entity alone changes a certification. */
@ApiTags('certifications')
@Controller('certifications/:id')
@Permitted('certifications:change')
export class CertificationChangeController {
  constructor(private readonly commands: CertificationCommands) {}

  /** The case is yours from now on: your name stands in the queue, and what falls overdue goes to you. */
  @Post('take')
  @Recorded(StaffCertificationView, 'The certification, taken')
  take(@Me() me: SignedIn, @Key() key: string, @Id() id: string, @Body({ schema: NoBody }) _body: NoBody): Promise<StaffCertificationView> {
    return this.commands.take({ me, key, id });
  }

  /** Changes the legal name with its proof (500.2.A); the former name stays on file, an active certification gets a new certificate. */
  @Post('change-name')
  @Recorded(StaffCertificationView, 'The certification with the new name')
  changeName(
    @Me() me: SignedIn,
    @Key() key: string,
    @Id() id: string,
    @Body({ schema: ChangeName }) body: ChangeName,
  ): Promise<StaffCertificationView> {
    return this.commands.changeName({ me, key, id }, body);
  }

  /** Changes the address on file with its proof (802.1.A). */
  @Post('change-address')
  @Recorded(StaffCertificationView, 'The certification with the new address')
  changeAddress(
    @Me() me: SignedIn,
    @Key() key: string,
    @Id() id: string,
    @Body({ schema: ChangeAddress }) body: ChangeAddress,
  ): Promise<StaffCertificationView> {
    return this.commands.changeAddress({ me, key, id }, body);
  }

  /** Issues the certificate again, with a reason (801.11.B); only while the certification is active. */
  @Post('reissue')
  @Recorded(StaffCertificationView, 'The certification with a new certificate')
  reissue(
    @Me() me: SignedIn,
    @Key() key: string,
    @Id() id: string,
    @Body({ schema: Reissue }) body: Reissue,
  ): Promise<StaffCertificationView> {
    return this.commands.reissue({ me, key, id }, body);
  }

  /** Records that the holder gave it up, with the letter (500.2.E). */
  @Post('surrender')
  @Recorded(StaffCertificationView, 'The certification, surrendered')
  surrender(
    @Me() me: SignedIn,
    @Key() key: string,
    @Id() id: string,
    @Body({ schema: Surrender }) body: Surrender,
  ): Promise<StaffCertificationView> {
    return this.commands.surrender({ me, key, id }, body);
  }

  /** Records the death of the holder, with its proof (500.2.E). */
  @Post('record-death')
  @Recorded(StaffCertificationView, 'The certification, closed')
  recordDeath(
    @Me() me: SignedIn,
    @Key() key: string,
    @Id() id: string,
    @Body({ schema: RecordDeath }) body: RecordDeath,
  ): Promise<StaffCertificationView> {
    return this.commands.recordDeath({ me, key, id }, body);
  }
}
