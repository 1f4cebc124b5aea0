import type { End, Opening } from '../../cases/contract';
import type { CandidacyFile } from '../../policy/candidacy/file';
import type { CandidacyStage } from '../../policy/candidacy/status';
import { openCase } from '../kernel/case';
import { candidacyMessages } from './candidacy.messages';

/** 403, 801.9 to 801.12 A candidacy, from the approval to the certificate or to the end of the twelve months. */
export async function candidacy(opening: Opening): Promise<End> {
  const c = await openCase<CandidacyFile, CandidacyStage>(opening, candidacyMessages);
  for (;;) {
    if (c.is('fee-due'))
      await c.next('window'); // 801.9.A no number before the fee
    else if (c.is('preparing', 'with-vendor'))
      await c.next('retake', 'result', 'window'); // 402.5, 403.3 the vendor is told, a retake within 30 days
    else if (c.is('scheduled'))
      await c.next('retake', 'result', 'window'); // 403.4 taken, missed, moved or cancelled with the vendor
    else if (c.is('retake-due'))
      await c.next('retake', 'result', 'window'); // 403.3 another attempt by paying for it, 801.12 told within 14 days
    else if (c.is('result-held', 'passed'))
      await c.next('retake', 'result', 'window', 'late-reports'); // 202.1.H nothing is issued before the result is free
    else if (c.is('awaiting-reports'))
      await c.next('retake', 'result', 'late-reports'); // what happened inside the window still counts
    else break; // certified, 403.3 attempts used or period over
  }
  if (c.is('certified')) await c.open('certification'); // 801.11
  return c.end(); // letters out, messages delivered, the result told
}
