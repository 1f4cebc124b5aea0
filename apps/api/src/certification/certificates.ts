/** 801.11.B: the certificates of a certification, as they were issued. */
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { toDay, toInstant } from '../../../../cases/rows';
import { certificateReasonWords } from '../../../../policy/certification/action-words';
import type { Issued } from '../../../../policy/certification/file';
import { standingAt } from '../../../../policy/certification/standing-at';
import type { Language } from '../../../../policy/calendar';
import { capital } from '../../../../policy/language';
import { canBeDrawn } from '../../../../policy/person/name';
import { refusal } from '../../../../policy/refusal';
import type { Certificate } from '../../../../prisma/generated/client';
import { day, moment } from '../calendar/moments';
import type { Shown } from '../cases/shown';
import { Database } from '../database/database';
import { Problem, RefusedProblem } from '../problems/problem';
import { type CertificateFormat, certificateFormats, type CertificateRow, type CertificationView } from './certification.view';
import { sentences } from './sentences';

/** Storage keys by format; the work outside of the record writes them. */
const Files = z.object({ wall: z.string(), wallet: z.string() });

export const certificateRow = (row: Certificate, newest: boolean, language: Language): CertificateRow => ({
  id: row.id,
  issued: moment(toInstant(row.issuedAt), language),
  reason: row.reason,
  reasonWords: capital(certificateReasonWords[row.reason as Issued['reason']][language]),
  name: row.fullName,
  valid: day(toDay(row.expiresOn), language),
  ready: row.files !== null,
  needsName: row.files === null && !canBeDrawn(row.fullName),
  current: newest,
});

@Injectable()
export class Certificates {
  constructor(private readonly db: Database) {}

  /** Newest first. */
  ofCase(caseId: string): Promise<Certificate[]> {
    return this.db.certificate.findMany({ where: { caseId }, orderBy: { ordinal: 'desc' } });
  }

  /** Where the newest one lies. Throws certificate-being-made, certificate-needs-name, and certification-not-active for the holder. */
  async file(shown: Shown<'certification'>, format: CertificateFormat, staff: boolean): Promise<{ storageKey: string; fileName: string }> {
    if (!staff && !isValid(shown)) throw new RefusedProblem(notActive);
    const [newest] = await this.ofCase(shown.id);
    if (!newest?.files) throw new Problem(notReady(newest), { rule: '801.11.B' });
    return { storageKey: Files.parse(newest.files)[format], fileName: `${newest.number}-${format}.pdf` };
  }
}

/** Why there are no files of a certificate. */
export const notReady = (row: Certificate | undefined) =>
  row && !canBeDrawn(row.fullName) ? 'certificate-needs-name' : 'certificate-being-made';

/** Our decision: the document is for an active certification, as a reissue is; whoever holds an older copy is told by its QR code. */
export const notActive = refusal('certification-not-active', '102.30', 'a certificate is handed out for an active certification only');

export const isValid = ({ file, now }: Shown<'certification'>): boolean => standingAt(file, now)?.valid === true;

export const downloadsOf = (caseId: string, language: Language): CertificationView['downloads'] =>
  certificateFormats.map((format) => ({
    format,
    label: sentences[language].format[format],
    href: `/api/certifications/${caseId}/certificate?format=${format}`,
  }));
