import { Body, Controller, Inject, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Payload } from '@temporalio/common';
import { z } from 'zod';
import { AesGcmCodec } from '../../../../cases/codec';
import type { Environment } from '../../../../cases/environment';
import { OpenInSandbox, Permitted } from '../account/session';
import { ENVIRONMENT } from '../environment/environment.module';
import { Answer } from '../http/answer.decorator';
import { fieldWords } from '../problems/field-words';
import { Problem } from '../problems/problem';

/** As the Temporal UI and command line send them: protobuf JSON, bytes as base64. An empty list is left out by the command line. */
const WirePayload = z
  .object({ metadata: z.record(z.string(), z.base64()).optional(), data: z.base64().optional() })
  .meta({ id: 'WirePayload' });
const WirePayloads = z.object({ payloads: z.array(WirePayload).max(1_000).default([]) }).meta({ id: 'WirePayloads' });
type WirePayloads = z.infer<typeof WirePayloads>;

const bytes = (text: string): Uint8Array => Buffer.from(text, 'base64');
const base64 = (content: Uint8Array): string => Buffer.from(content).toString('base64');

const fromWire = ({ payloads }: WirePayloads): Payload[] =>
  payloads.map(({ metadata = {}, data }) => ({
    metadata: Object.fromEntries(Object.entries(metadata).map(([name, value]) => [name, bytes(value)])),
    ...(data !== undefined && { data: bytes(data) }),
  }));
const toWire = (payloads: Payload[]): WirePayloads => ({
  payloads: payloads.map(({ metadata, data }) => ({
    metadata: Object.fromEntries(Object.entries(metadata ?? {}).map(([name, value]) => [name, base64(value)])),
    ...(data && { data: base64(data) }),
  })),
});

/**
 * Lets operators read encrypted payloads in the Temporal UI (remote codec). In the sandbox it is open on this machine.
 * Which pages may call it is set in codec-cors.ts.
 */
@ApiTags('codec')
@OpenInSandbox()
@Permitted('payloads:read')
@Controller('codec')
export class CodecController {
  private readonly codec: AesGcmCodec;
  constructor(@Inject(ENVIRONMENT) environment: Environment) {
    this.codec = new AesGcmCodec(environment.CODEC_KEYS);
  }

  /** Encrypted payloads in clear; what was never encrypted stays as it is. 422: altered, or its key is not known. */
  @Post('decode')
  @Answer(WirePayloads, 'In clear')
  async decode(@Body({ schema: WirePayloads }) body: WirePayloads): Promise<WirePayloads> {
    const opened = await this.codec.decode(fromWire(body)).catch(() => {
      throw new Problem('fields-wrong', { errors: [{ pointer: '/payloads', words: fieldWords('wrong-kind') }] });
    });
    return toWire(opened);
  }

  @Post('encode')
  @Answer(WirePayloads, 'Encrypted')
  async encode(@Body({ schema: WirePayloads }) body: WirePayloads): Promise<WirePayloads> {
    return toWire(await this.codec.encode(fromWire(body)));
  }
}
