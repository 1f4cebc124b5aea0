import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import type { Language } from '../../../../policy/calendar';
import { Me, type SignedIn } from '../account/session';
import { DocumentService } from '../document/document.service';
import { attachment } from '../document/file-name';
import { Answer } from '../http/answer.decorator';
import { Id } from '../http/id.decorator';
import { ReaderLanguage } from '../http/language.decorator';
import { Certificates } from './certificates';
import { CertificationReader } from './certification.reader';
import { certificateFormats, CertificationList, CertificationView, CredentialView } from './certification.view';

const CertificateQuery = z.object({ format: z.enum(certificateFormats).default('wall') });
type CertificateQuery = z.infer<typeof CertificateQuery>;

@ApiTags('certifications')
@Controller('certifications')
export class CertificationController {
  constructor(
    private readonly certifications: CertificationReader,
    private readonly certificates: Certificates,
    private readonly documents: DocumentService,
  ) {}

  /** Certifications of the person who is signed in, newest first. */
  @Get()
  @Answer(CertificationList, 'Your certifications')
  list(@Me() me: SignedIn, @ReaderLanguage() language: Language): Promise<CertificationList> {
    return this.certifications.list(me, language);
  }

  /** One certification: your own; staff with `certifications:read` too (logged). */
  @Get(':id')
  @Answer(CertificationView, 'The certification')
  one(@Me() me: SignedIn, @Id() id: string, @ReaderLanguage() language: Language): Promise<CertificationView> {
    return this.certifications.one(me, id, language);
  }

  /** How to write name, title and number (213); only while it is active (409 otherwise). */
  @Get(':id/credential')
  @Answer(CredentialView, 'The credential text')
  credential(@Me() me: SignedIn, @Id() id: string): Promise<CredentialView> {
    return this.certifications.credential(me, id);
  }

  /** The newest certificate as a tagged PDF, to be saved (801.11.B). 409 while it is being made, or while the certification is not active. */
  @Get(':id/certificate')
  @ApiOkResponse({ description: 'The certificate', content: { 'application/pdf': { schema: { type: 'string', format: 'binary' } } } })
  async certificate(
    @Me() me: SignedIn,
    @Id() id: string,
    @Query({ schema: CertificateQuery }) { format }: CertificateQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const shown = await this.certifications.noted(me, id);
    const { storageKey, fileName } = await this.certificates.file(shown, format, shown.file.subject !== me.personId);
    const content = await this.documents.storage.read(storageKey);
    reply
      .type('application/pdf')
      .header('content-disposition', attachment(fileName))
      .header('cache-control', 'private, no-store')
      .header('content-security-policy', "default-src 'none'; sandbox");
    await reply.send(content);
  }
}
