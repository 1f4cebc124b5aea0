import { Controller, Delete, Get, HttpCode, Post, Req, Res, UseFilters } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiBody, ApiConsumes, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ProgramClock } from '../../../../cases/clock';
import { educationTypes, photoIdTypes } from '../../../../policy/application/items';
import type { Language } from '../../../../policy/calendar';
import { Me } from '../account/session';
import type { SignedIn } from '../account/session';
import { ReceivedFilter } from '../changes/recorded';
import { Answer } from '../http/answer.decorator';
import { Id } from '../http/id.decorator';
import { Command, Key } from '../http/key.decorator';
import { ReaderLanguage } from '../http/language.decorator';
import { HandIn } from './hand-in';
import { documentView, DocumentService } from './document.service';
import { DocumentView } from './document.view';
import { attachment } from './file-name';
import { receiveUpload } from './upload';

@ApiTags('documents')
@Controller('documents')
export class DocumentController {
  constructor(
    private readonly documents: DocumentService,
    private readonly handIn: HandIn,
    private readonly clock: ProgramClock,
  ) {}

  /**
   * Sends one file for an item of a draft or application, or evidence of a change for a certification (10 MB; PDF, JPEG, PNG, HEIC by content). With `handIn` the file is
   * the item of your application, and counts from the moment it began to arrive; the fields come before the file.
   */
  @Post()
  @Command()
  @UseFilters(ReceivedFilter)
  @RouteConfig({ rateLimit: { max: 120, timeWindow: '1 minute' } })
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['item', 'for', 'file'],
      properties: {
        item: { type: 'string' },
        for: { type: 'string', format: 'uuid' },
        handIn: { type: 'string', enum: ['true'] },
        photoIdType: { type: 'string', enum: [...photoIdTypes] },
        educationType: { type: 'string', enum: [...educationTypes] },
        file: { type: 'string', format: 'binary' },
      },
    },
  })
  @Answer(DocumentView, 'The file is kept', 201)
  async send(
    @Req() request: FastifyRequest,
    @Me() me: SignedIn,
    @Key() key: string,
    @ReaderLanguage() language: Language,
  ): Promise<DocumentView> {
    const { storage } = this.documents;
    let begunAt = '';
    let handedIn: Awaited<ReturnType<HandIn['begin']>> | undefined;
    try {
      const arrived = await receiveUpload(request, storage, async (fields) => {
        begunAt = await this.clock.now();
        if (fields['handIn'] === 'true') handedIn = await this.handIn.begin(fields, me, key);
      });
      const kept = handedIn ? this.handIn.finish(handedIn, arrived, me, key) : this.documents.keep(arrived, begunAt, me, key);
      return documentView(await kept, language);
    } catch (error) {
      if (handedIn) await this.handIn.giveUp(handedIn);
      throw error;
    }
  }

  @Get(':id')
  @Answer(DocumentView, 'What is known of the file')
  async one(@Id() id: string, @Me() me: SignedIn, @ReaderLanguage() language: Language): Promise<DocumentView> {
    return documentView(await this.documents.find(id, me), language);
  }

  /** The file itself, to be saved. Staff leave an entry in the access log. */
  @Get(':id/content')
  @ApiOkResponse({ description: 'The file', content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } })
  async content(@Id() id: string, @Me() me: SignedIn, @Res() reply: FastifyReply): Promise<void> {
    const { fileName, type, bytes, storageKey } = await this.documents.open(id, me);
    const content = await this.documents.storage.read(storageKey);
    reply
      .type(type)
      .header('content-length', bytes)
      .header('content-disposition', attachment(fileName))
      .header('cache-control', 'private, no-store')
      .header('content-security-policy', "default-src 'none'; sandbox");
    await reply.send(content);
  }

  /** Takes a file out of a draft. */
  @Delete(':id')
  @HttpCode(204)
  @ApiNoContentResponse({ description: 'The file is gone' })
  remove(@Id() id: string, @Me() me: SignedIn): Promise<void> {
    return this.documents.remove(id, me);
  }
}
