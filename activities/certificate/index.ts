import type { CertificateFacts, CertificateFormat } from './facts';
import { drawnName } from '../../policy/person/name';
import { wallCertificate } from './wall';
import { walletCertificate } from './wallet';

const makers: Record<CertificateFormat, (facts: CertificateFacts) => Promise<Buffer>> = {
  wall: wallCertificate,
  wallet: walletCertificate,
};

/**
 * 801.11.B: the official document as a tagged PDF. The same facts give the same bytes. Throws for a name that cannot be drawn
 * (policy/person/name.ts).
 */
export const certificatePdf = async (format: CertificateFormat, facts: CertificateFacts): Promise<Buffer> =>
  makers[format]({ ...facts, fullName: drawnName(facts.fullName) });
