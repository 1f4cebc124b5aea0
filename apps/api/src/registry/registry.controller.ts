import { Controller, Get, Header, Param, Query, Req } from '@nestjs/common';
import { ApiHeader, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import QRCode from 'qrcode';
import type { Language } from '../../../../policy/calendar';
import { Public } from '../account/session';
import { moment } from '../calendar/moments';
import { Answer } from '../http/answer.decorator';
import { ReaderLanguage } from '../http/language.decorator';
import { fieldWords, type FieldWord } from '../problems/field-words';
import { notFound, Problem } from '../problems/problem';
import { askedName, askedNumber } from './asked';
import { entryView } from './entry';
import { Parties } from './party';
import { RegistryReader } from './registry.reader';
import { OneQuery, RegistryAnswer, RegistryList, SearchQuery } from './registry.view';
import { RegistrySearch } from './search';

const wrong = (pointer: string, word: FieldWord): Problem =>
  new Problem('fields-wrong', { errors: [{ pointer, words: fieldWords(word) }] });

/** 500.1: open to everybody; who has a key may ask more often. */
@ApiTags('registry')
@ApiHeader({
  name: 'Authorization',
  required: false,
  description: 'Bearer and a key of the registry: more look-ups per minute, each one noted',
})
@Controller('registry/v1')
@Public()
export class RegistryController {
  constructor(
    private readonly parties: Parties,
    private readonly reader: RegistryReader,
    private readonly search: RegistrySearch,
  ) {}

  /** By `name` (present and former names, any order, one typing error) or by `number`; `cursor` reads on. */
  @Get('certifications')
  @Header('cache-control', 'no-store')
  @Answer(RegistryList, 'Certifications that match')
  async list(
    @Query({ schema: SearchQuery }) query: SearchQuery,
    @Req() request: FastifyRequest,
    @ReaderLanguage() language: Language,
  ): Promise<RegistryList> {
    const party = await this.parties.admit(request);
    if (query.number !== undefined && query.name !== undefined) throw wrong('/name', 'name-or-number');
    if (query.number !== undefined) {
      const number = askedNumber(query.number);
      if (!number) throw wrong('/number', 'certification-number');
      const { row, now } = await this.reader.find(number);
      await this.parties.note(party, 'registry', [number]);
      const certifications = row ? [entryView(row, now, language)] : [];
      return { asOf: moment(now, language), matching: 'exact', total: certifications.length, certifications };
    }
    const asked = askedName(query.name ?? '');
    if (typeof asked === 'string') throw wrong('/name', asked);
    const after = query.cursor === undefined ? undefined : askedNumber(query.cursor);
    if (query.cursor !== undefined && !after) throw wrong('/cursor', 'cursor');
    const found = await this.search.byName(asked, after);
    await this.parties.note(party, 'registry-search', [asked.typed.join(' ')]);
    return {
      asOf: moment(found.asOf, language),
      matching: found.matching,
      total: found.total,
      certifications: found.rows.map((row) => entryView(row, found.asOf, language)),
      ...(found.next && { next: found.next }),
    };
  }

  /** One certification; with `on`, also how it stood at the end of a past date (Pacific). */
  @Get('certifications/:number')
  @Header('cache-control', 'no-store')
  @Answer(RegistryAnswer, 'The certification')
  async one(
    @Param('number') text: string,
    @Query({ schema: OneQuery }) { on }: OneQuery,
    @Req() request: FastifyRequest,
    @ReaderLanguage() language: Language,
  ): Promise<RegistryAnswer> {
    const party = await this.parties.admit(request);
    const number = askedNumber(text);
    if (!number) throw notFound();
    await this.parties.note(party, 'registry', [number]);
    return this.reader.one(number, on, language);
  }

  /** A picture of the address of its page, with its quiet space. Says nothing about anybody, so it is not counted. */
  @Get('certifications/:number/qr')
  @ApiProduces('image/svg+xml')
  @Header('content-type', 'image/svg+xml')
  @Header('cache-control', 'public, max-age=86400')
  qr(@Param('number') text: string): Promise<string> {
    const number = askedNumber(text);
    if (!number) throw notFound();
    return QRCode.toString(this.reader.pageOf(number), { type: 'svg', margin: 4, errorCorrectionLevel: 'M', color: { dark: '#123131ff' } });
  }
}
