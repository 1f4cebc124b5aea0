/** Who does the work outside of the record, by kind (policy/process.ts names the kinds). */
import type { Asking } from '../../cases/ask';
import type { ProgramClock } from '../../cases/clock';
import type { VendorPlace } from '../../cases/exam-vendor/place';
import type { WorkRow } from '../../cases/rows';
import type { Storage } from '../../cases/storage';
import type { WorkKind } from '../../policy/process';
import type { PrismaClient } from '../../prisma/generated/client';
import { makeCertificate } from './certificate';
import { checkRegistry } from './registry-check';
import { compareWithVendor } from './vendor-comparison';
import { exchangeWithVendor } from './vendor-exchange';

/** What a hand works with. */
export interface WorkContext {
  db: PrismaClient;
  clock: ProgramClock;
  storage: Storage;
  /** For work that has something to say to a case. */
  asking: Asking;
  /** Where the portal is, without a slash at the end. */
  origin: string;
  /** Where files are exchanged with the exam vendor. */
  examVendor: VendorPlace;
}

/**
 * Does one kind of work and answers what came of it: ids, codes, counts. It may run twice, also beside itself, and leaves the
 * same behind; it throws when it could not be done, and is tried again for ever.
 */
export type Hand<Body extends object = object, Result extends object = object> = (
  context: WorkContext,
  work: Pick<WorkRow, 'caseId' | 'occasion'> & { body: Body },
) => Promise<Result>;

/** Typed inside a hand, plain values between them. */
export const hands: Record<WorkKind, Hand> = {
  certificate: makeCertificate as Hand,
  'registry-check': checkRegistry as Hand,
  'vendor-exchange': exchangeWithVendor,
  'vendor-comparison': compareWithVendor,
};

export function handOf(kind: WorkKind): Hand {
  const hand = hands[kind];
  if (!hand) throw new Error(`nobody here does ${kind}`);
  return hand;
}
