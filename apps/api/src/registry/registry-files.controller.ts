import { Readable } from 'node:stream';
import { Body, Controller, Get, Header, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ProgramClock } from '../../../../cases/clock';
import { dayOf, type Language } from '../../../../policy/calendar';
import { Public } from '../account/session';
import { moment } from '../calendar/moments';
import { attachment } from '../document/file-name';
import { Answer } from '../http/answer.decorator';
import { ReaderLanguage } from '../http/language.decorator';
import { Problem } from '../problems/problem';
import { RegistryCheck as Check } from './check';
import { askedRows } from './check-rows';
import { RegistryCheck } from './check.view';
import { checkFile, RegistryFile } from './file';
import { fileCost } from './limits';
import { Parties } from './party';

const csv = 'text/csv; charset=utf-8';

/** Many at once: a checked list for employers, the whole registry for counties. */
@ApiTags('registry')
@Controller('registry/v1')
@Public()
export class RegistryFilesController {
  constructor(
    private readonly parties: Parties,
    private readonly checks: Check,
    private readonly file: RegistryFile,
    private readonly clock: ProgramClock,
  ) {}

  /** Up to 100 rows of a spreadsheet (text/csv) with number, name or both. `Accept: text/csv` answers with a file. Each row is a look-up. */
  @Post('checks')
  @Header('cache-control', 'no-store')
  @ApiConsumes('text/csv')
  @ApiBody({ schema: { type: 'string' }, description: 'Columns `number` and `name` in any order; without headings by their looks' })
  @Answer(RegistryCheck, 'What became of each row')
  async check(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @ReaderLanguage() language: Language,
  ): Promise<RegistryCheck | undefined> {
    if (typeof body !== 'string') throw new Problem('wrong-media-type');
    const asked = askedRows(body);
    const party = await this.parties.admit(request, asked.length);
    const now = await this.clock.now();
    const rows = await this.checks.rows(asked, now, language);
    await this.parties.note(
      party,
      'registry-check',
      rows.flatMap(({ certification }) => (certification ? [certification.number] : [])),
    );
    if (!/^text\/csv\b/.test(request.headers.accept ?? '')) return { asOf: moment(now, language), rows };
    void reply
      .type(csv)
      .header('content-disposition', attachment(`registry-check-${dayOf(now)}.csv`))
      .send(checkFile(rows));
    return undefined;
  }

  /** Every certification, for a county with a key. Formulas do not start; who took it and how many rows is noted before it begins. */
  @Get('certifications.csv')
  @Header('cache-control', 'no-store')
  @ApiHeader({ name: 'Authorization', required: true, description: 'Bearer and a key of the registry' })
  @ApiOkResponse({ description: 'The registry', content: { 'text/csv': { schema: { type: 'string' } } } })
  async whole(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const party = await this.parties.admitKey(request, fileCost);
    const now = await this.clock.now();
    await this.parties.note(party, 'registry-file', [`${await this.file.count()} rows`]);
    reply.type(csv).header('content-disposition', attachment(`registry-${dayOf(now)}.csv`));
    await reply.send(Readable.from(this.file.lines(now), { objectMode: false }));
  }
}
