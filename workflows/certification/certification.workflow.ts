import type { End, Opening } from '../../cases/contract';
import type { CertificationFile } from '../../policy/certification/file';
import type { CertificationStage } from '../../policy/certification/status';
import { openCase } from '../kernel/case';
import { certificationMessages } from './certification.messages';

const owed = ['certificate-letter', 'renewal-notice']; // 801.11 told of the certificate, 802.1 told when renewal opens

/** 209 A certification, from issuance until it is vacated or given back. Each term is a chapter of its own. */
export async function certification(opening: Opening): Promise<End> {
  const c = await openCase<CertificationFile, CertificationStage | 'not-opened'>(opening, certificationMessages);
  if (c.is('not-opened')) return c.end(); // 202.1.H no pass, 208.1 no signed Code
  const term = c.file.terms.length;
  for (;;) {
    if (c.file.terms.length > term) return c.chapter(); // 207.1 renewed
    if (c.is('current'))
      await c.next(...owed, 'lapse', 'expiry', 'vacating'); // 209.0.A through its last valid day
    else if (c.is('lapsed'))
      await c.next(...owed, 'expiry', 'vacating'); // 209.1.A renewed late, or expired
    else if (c.is('expired'))
      await c.next(...owed, 'vacating'); // 209.2.A reinstated, or vacated
    else break; // 209.3.A vacated, or surrendered, or its holder died, or revoked for good
  }
  return c.end(); // letters out, certificates made, answers given
}
