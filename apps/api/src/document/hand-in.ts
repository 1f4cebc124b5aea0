import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { educationTypes, photoIdTypes } from '../../../../policy/application/items';
import type { Document } from '../../../../prisma/generated/client';
import type { SignedIn } from '../account/session';
import { type Arrival, Gateway } from '../cases/gateway';
import { Teller } from '../changes/teller';
import { Database } from '../database/database';
import { idOfKey } from '../http/key.decorator';
import { fieldsWrong } from '../problems/fields';
import { notFound } from '../problems/problem';
import { DocumentService } from './document.service';
import type { Arrived } from './upload';

/** A file that is the item itself: what it proves, for which application, and what kind of proof it is. */
const HandedIn = z.discriminatedUnion('item', [
  z.object({ item: z.literal('photo-id'), for: z.uuid(), photoIdType: z.enum(photoIdTypes) }),
  z.object({ item: z.literal('diploma'), for: z.uuid(), educationType: z.enum(educationTypes) }),
  z.object({ item: z.literal('training-certificate'), for: z.uuid() }),
]);

interface Begun {
  arrival: Arrival;
  item: z.infer<typeof HandedIn>['item'];
  type: string | undefined;
}

/**
 * Hands an item in with the file that proves it, in one request (`handIn` of the form): it counts from the moment the file
 * began to arrive, if it arrives whole, and the instants of its application wait for it.
 */
@Injectable()
export class HandIn {
  constructor(
    private readonly db: Database,
    private readonly documents: DocumentService,
    private readonly gateway: Gateway,
    private readonly teller: Teller,
  ) {}

  /** The file begins to arrive. Throws: fields-wrong, not-found, not-received. */
  async begin(fields: Record<string, string>, me: SignedIn, key: string): Promise<Begun> {
    const parsed = HandedIn.safeParse(fields);
    if (!parsed.success) throw fieldsWrong(parsed.error.issues);
    const { item, for: caseId } = parsed.data;
    const mine = me.role === 'applicant' ? await this.db.application.count({ where: { caseId, personId: me.personId ?? '' } }) : 0;
    if (!mine) throw notFound();
    const type =
      'photoIdType' in parsed.data ? parsed.data.photoIdType : 'educationType' in parsed.data ? parsed.data.educationType : undefined;
    const arrival = await this.gateway.beginArriving({ kind: 'application', caseId, command: 'addItem', actor: me.actor, key });
    if (arrival.status === 503) await this.teller.answered(arrival);
    return { arrival, item, type };
  }

  /** It is here whole. Same key and file: the first answer. Throws what the application answers; then the file is not kept. */
  async finish({ arrival, item, type }: Begun, arrived: Arrived, me: SignedIn, key: string): Promise<Document> {
    if (arrival.status === 503) throw new Error('it never began');
    const likeness = { item, type: type ?? null, sha256: arrived.sha256 };
    const id = idOfKey(`${me.actor} document`, key);
    if (arrival.status === 'known') {
      await this.documents.storage.remove(arrived.storageKey);
      await this.teller.answered(await this.gateway.finishArriving(arrival, {}, likeness));
      return this.db.document.findUniqueOrThrow({ where: { id } });
    }
    const document = await this.documents.keep(arrived, arrival.change.receivedAt, me, key);
    const evidence = { documents: [document.id], ...(type && { type }) };
    const reply = await this.gateway.finishArriving(arrival, { item, evidence }, likeness);
    if (reply.status === 409 || reply.status === 422) await this.documents.discard(document);
    await this.teller.answered(reply);
    return document;
  }

  /** It broke off, or was not what it should be: nothing was received. */
  async giveUp({ arrival }: Begun): Promise<void> {
    await this.gateway.dropArriving(arrival);
  }
}
