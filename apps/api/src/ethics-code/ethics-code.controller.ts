import { Body, Controller, Get, Post, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ProgramClock } from '../../../../cases/clock';
import { dayOf, type Language } from '../../../../policy/calendar';
import { Me, Public } from '../account/session';
import type { SignedIn } from '../account/session';
import { day } from '../calendar/moments';
import { Answer } from '../http/answer.decorator';
import { Id } from '../http/id.decorator';
import { Command, Key } from '../http/key.decorator';
import { ReaderLanguage } from '../http/language.decorator';
import { notFound } from '../problems/problem';
import { CodeVersions } from './code-versions';
import { CodeView, SignatureView, SignCode } from './ethics-code.view';
import { Signatures, signatureView } from './signatures';

@ApiTags('code of ethics')
@Controller()
export class EthicsCodeController {
  constructor(
    private readonly versions: CodeVersions,
    private readonly signatures: Signatures,
    private readonly clock: ProgramClock,
  ) {}

  /** The Code of Ethics, for everybody to read (B.text, B.scope): the version in force today, or a named one. */
  @Public()
  @Get('code-of-ethics')
  @ApiQuery({ name: 'version', required: false, type: String })
  @Answer(CodeView, 'The Code')
  async code(@Query('version') version: unknown, @ReaderLanguage() language: Language): Promise<CodeView> {
    if (version !== undefined && typeof version !== 'string') throw notFound();
    const code = await this.versions.find(version ? { version } : { on: dayOf(await this.clock.now()) });
    if (!code) throw notFound();
    return { version: code.version, effectiveOn: day(code.effectiveOn, language), ...code.text[language] };
  }

  /** Signs the version in force (208.2, 208.3, B.sign). */
  @Post('signatures')
  @Command()
  @Answer(SignatureView, 'The signature', 201)
  async sign(
    @Body({ schema: SignCode }) body: SignCode,
    @Me() me: SignedIn,
    @Key() key: string,
    @ReaderLanguage() language: Language,
  ): Promise<SignatureView> {
    return signatureView(await this.signatures.sign(body, me, key, language), language);
  }

  /** The signed copy, to be saved. */
  @Get('signatures/:id/copy')
  @ApiOkResponse({ description: 'What was signed, by whom, when', content: { 'text/plain': { schema: { type: 'string' } } } })
  async copy(@Id() id: string, @Me() me: SignedIn, @Res() reply: FastifyReply): Promise<void> {
    const text = await this.signatures.copy(id, me);
    await reply
      .type('text/plain; charset=utf-8')
      .header('content-disposition', 'attachment; filename="code-of-ethics-signed.txt"')
      .header('cache-control', 'private, no-store')
      .send(text);
  }
}
