import type { CertificateFacts, CertificateFormat } from './facts';
import { wallCertificate } from './wall';
import { walletCertificate } from './wallet';

const makers: Record<CertificateFormat, (facts: CertificateFacts) => Promise<Buffer>> = {
  wall: wallCertificate,
  wallet: walletCertificate,
};

/**
 * 801.11.B: the official document as a tagged PDF. The same facts give the same bytes. Throws when the font cannot write the
 * name (a character outside the Latin script).
 */
export const certificatePdf = async (format: CertificateFormat, facts: CertificateFacts): Promise<Buffer> =>
  makers[format]({ ...facts, fullName: facts.fullName.normalize('NFC') });
