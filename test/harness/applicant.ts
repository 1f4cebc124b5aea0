/** Somebody who is ready to submit: person, form, files, signature and paid fee, as rows. */
import { randomUUID } from 'node:crypto';
import { declarations, type Item, itemInfo, items } from '../../policy/application/items';
import type { Instant } from '../../policy/calendar';
import { fromDay, fromInstant } from '../../cases/rows';
import type { PrismaClient } from '../../prisma/generated/client';

export interface Applicant {
  personId: string;
  draftId: string;
  version: number;
}

/** A name that must not turn up where personal data does not belong. */
export const givenName = 'Wilhelmina';

export const itemsOfFiles: Item[] = items.filter((item) => itemInfo[item].proof === 'files');

export async function person(db: PrismaClient, at: Instant, language: 'en' | 'es' = 'en'): Promise<string> {
  const id = randomUUID();
  const createdAt = fromInstant(at);
  const name = { givenName, familyName: 'Featherstonehaugh', email: `${id}@example.com` };
  await db.person.create({ data: { id, ...name, language, createdAt, orientationViewedOn: fromDay('2027-01-04') } });
  return id;
}

const form = {
  dateOfBirth: fromDay('1990-05-05'),
  phone: '(555) 010-0100',
  street: '1 Main Street',
  city: 'Fresno',
  state: 'CA',
  postalCode: '93701',
  condition: 'both',
  experienceRole: 'consumer',
  photoIdType: 'passport',
  educationType: 'diploma',
};

/** A draft that lacks nothing but what is named. */
export async function applicant(db: PrismaClient, at: Instant, missing: readonly Item[] = [], personId?: string): Promise<Applicant> {
  const owner = personId ?? (await person(db, at));
  const draftId = randomUUID();
  const startedAt = fromInstant(at);
  const has = (item: Item) => !missing.includes(item);
  await db.applicationDraft.create({
    data: {
      ...form,
      id: draftId,
      personId: owner,
      route: 'standard',
      version: 1,
      givenName,
      familyName: 'Featherstonehaugh',
      email: `${owner}@example.com`,
      declarations: [...declarations],
      ...(has('exam-form') && { examLanguage: 'en', examDelivery: 'online' }),
      startedAt,
    },
  });
  for (const item of itemsOfFiles.filter(has)) await document(db, owner, item, at, draftId);
  if (has('code-signature')) await signature(db, owner, at, draftId);
  if (has('fee')) await paidFee(db, owner, at, draftId);
  return { personId: owner, draftId, version: 1 };
}

export async function document(db: PrismaClient, personId: string, item: Item, at: Instant, draftId?: string): Promise<string> {
  const id = randomUUID();
  const file = { fileName: `${item}.pdf`, type: 'application/pdf', bytes: 1_000, sha256: id, scan: 'clean', storageKey: id };
  await db.document.create({ data: { id, personId, item, ...file, receivedAt: fromInstant(at), ...(draftId && { draftId }) } });
  return id;
}

async function signature(db: PrismaClient, personId: string, at: Instant, draftId: string): Promise<void> {
  const version = { version: 'test', effectiveOn: fromDay('2025-01-01'), content: {} };
  await db.codeVersion.createMany({ data: [version], skipDuplicates: true });
  const signed = { printedName: givenName, signedAt: fromInstant(at), language: 'en', statement: 'agreed', text: 'the Code' };
  await db.codeSignature.create({ data: { id: randomUUID(), personId, draftId, version: 'test', ...signed } });
}

async function paidFee(db: PrismaClient, personId: string, at: Instant, draftId: string): Promise<void> {
  const [obligationId, when] = [randomUUID(), fromInstant(at)];
  const fee = { code: 'application', cents: 10_000, state: 'paid', createdAt: when, paidAt: when };
  await db.feeObligation.create({ data: { id: obligationId, personId, draftId, ...fee } });
  const payment = { provider: 'local', cents: 10_000, currency: 'usd', state: 'succeeded', startedAt: when, settledAt: when };
  await db.payment.create({ data: { id: randomUUID(), obligationId, ...payment } });
}
