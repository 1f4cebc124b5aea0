/** Keeps the content of cases out of the Temporal server: every payload is encrypted with AES-256-GCM. */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Payload, PayloadCodec } from '@temporalio/common';
import { temporal } from '@temporalio/proto';

const { Payload: Message } = temporal.api.common.v1;
const encoding = Buffer.from('binary/encrypted');
const cipher = Buffer.from('A256GCM');
const [ivLength, tagLength] = [12, 16];

/** `key`: base64 of 32 bytes. */
export interface CodecKey {
  id: string;
  key: string;
}

/** The first key encrypts, every known one decrypts; a key is rotated by putting a new one before it. */
export class AesGcmCodec implements PayloadCodec {
  private readonly keys: Map<string, Buffer>;
  private readonly current: string;

  constructor(keys: readonly CodecKey[]) {
    const [first] = keys;
    if (!first) throw new Error('the payload codec needs a key');
    this.current = first.id;
    this.keys = new Map(keys.map(({ id, key }) => [id, Buffer.from(key, 'base64')]));
  }

  async encode(payloads: Payload[]): Promise<Payload[]> {
    const id = Buffer.from(this.current);
    return payloads.map((payload) => {
      const iv = randomBytes(ivLength);
      const sealed = createCipheriv('aes-256-gcm', this.key(this.current), iv).setAAD(id);
      const text = Buffer.concat([sealed.update(Message.encode(payload).finish()), sealed.final()]);
      return {
        metadata: { encoding, 'encryption-key-id': id, 'encryption-cipher': cipher },
        data: Buffer.concat([iv, text, sealed.getAuthTag()]),
      };
    });
  }

  /** Payloads written before encryption are returned as they are. Throws when a key is missing or a payload was altered. */
  async decode(payloads: Payload[]): Promise<Payload[]> {
    return payloads.map((payload) => {
      const { metadata, data } = payload;
      if (!metadata || !data || Buffer.from(metadata['encoding'] ?? []).toString() !== encoding.toString()) return payload;
      const id = Buffer.from(metadata['encryption-key-id'] ?? []);
      const bytes = Buffer.from(data);
      const opened = createDecipheriv('aes-256-gcm', this.key(id.toString()), bytes.subarray(0, ivLength)).setAAD(id);
      opened.setAuthTag(bytes.subarray(-tagLength));
      return Message.decode(Buffer.concat([opened.update(bytes.subarray(ivLength, -tagLength)), opened.final()]));
    });
  }

  private key(id: string): Buffer {
    const key = this.keys.get(id);
    if (!key) throw new Error(`payload key ${id} is not available`);
    return key;
  }
}
