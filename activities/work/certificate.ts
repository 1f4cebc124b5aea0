/** 801.11.B: makes both files of a certificate from its row, and notes in the row where they lie. */
import { randomUUID } from 'node:crypto';
import { toDay, toInstant } from '../../cases/rows';
import type { Made } from '../../policy/certification/file';
import { canBeDrawn } from '../../policy/person/name';
import { Prisma } from '../../prisma/generated/client';
import { certificatePdf } from '../certificate';
import { type CertificateFacts, certificateFormats, type CertificateFormat } from '../certificate/facts';
import type { Hand, WorkContext } from '.';

/** Storage keys by format: what `Certificate.files` holds. */
export type CertificateFiles = Record<CertificateFormat, string>;

/** May run twice, also at once: whoever is second finds the files noted and takes its own away again. */
export const makeCertificate: Hand<{ certificate: string }, Made> = async (context, { body }) => {
  const { db, storage, origin } = context;
  const { files, ...row } = await db.certificate.findUniqueOrThrow({ where: { id: body.certificate } });
  if (files !== null) return { certificate: row.id };
  if (!canBeDrawn(row.fullName)) return { certificate: row.id, undrawn: true }; // trying again would not help: staff correct the name
  const facts: CertificateFacts = {
    number: row.number,
    fullName: row.fullName,
    issuedOn: toDay(row.issuedOn),
    expiresOn: toDay(row.expiresOn),
    issuedAt: toInstant(row.issuedAt),
    origin,
  };
  const made = Object.fromEntries(
    await Promise.all(
      certificateFormats.map(async (format) => [format, await keep(context, await certificatePdf(format, facts))] as const),
    ),
  ) as CertificateFiles;
  const noted = await db.certificate.updateMany({ where: { id: row.id, files: { equals: Prisma.DbNull } }, data: { files: made } });
  if (noted.count === 0) await Promise.all(Object.values(made).map((key) => storage.remove(key)));
  return { certificate: row.id };
};

async function keep({ storage }: WorkContext, pdf: Buffer): Promise<string> {
  const id = randomUUID();
  const key = `${id.slice(0, 2)}/${id}`;
  await storage.write(key, whole(pdf));
  return key;
}

async function* whole(pdf: Buffer): AsyncGenerator<Uint8Array> {
  yield pdf;
}
