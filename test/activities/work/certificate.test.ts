/** The hand that makes certificates may run twice, also at once: what it leaves behind is the same. */
import { readdirSync } from 'node:fs';
import { makeCertificate } from '../../../activities/work/certificate';
import { simulator } from '../../../cases/exam-vendor/place';
import { FileStorage } from '../../../cases/storage';
import { fromDay, fromInstant } from '../../../cases/rows';
import { certified } from '../../harness/certified';
import { World } from '../../harness/world';
import { read } from '../certificate/reading';

let world: World;
beforeAll(async () => {
  world = await World.create({ resting: true });
});
afterAll(() => world.close());

const issuedAt = '2027-03-03T20:00:00.000Z';

/** A certificate that is issued and not made yet. */
async function issued(number: string, fullName: string): Promise<string> {
  const caseId = await certified(world.db, { fullName, number, issuedAt });
  const days = { issuedOn: fromDay('2027-03-03'), expiresOn: fromDay('2029-03-03') };
  await world.db.certification.create({
    data: {
      caseId,
      number,
      personId: caseId,
      candidacyId: `${caseId}c`,
      applicationId: caseId,
      examOn: fromDay('2027-03-03'),
      codeSignatureId: caseId,
      issuedOn: days.issuedOn,
      activeFrom: days.issuedOn,
      expiresOn: days.expiresOn,
    },
  });
  const { id } = await world.db.certificate.create({
    data: {
      id: `${caseId}/1`,
      caseId,
      ordinal: 1,
      number,
      fullName,
      ...days,
      reason: 'issued',
      issuedAt: fromInstant(issuedAt),
      issuedBy: 'program',
    },
  });
  return id;
}

const files = (): string[] =>
  readdirSync(world.files, { recursive: true, withFileTypes: true }).flatMap((entry) => (entry.isFile() ? entry.name : []));
const make = (certificate: string) => {
  const { db, clock, asking } = world;
  const context = {
    db,
    clock,
    asking,
    storage: new FileStorage(world.files),
    origin: 'https://certification.example',
    examVendor: simulator,
  };
  return makeCertificate(context, { caseId: 'x', occasion: '1', body: { certificate } });
};

test('[801.11.B] twice, three times at once: two files, noted once, and they are the certificate', async () => {
  const id = await issued('MPSS000001', 'Danielle Renée Okafor');
  const results = await Promise.all([make(id), make(id), make(id)]);
  expect(results).toEqual([{ certificate: id }, { certificate: id }, { certificate: id }]);
  const noted = await world.db.certificate.findUniqueOrThrow({ where: { id } });
  expect(files()).toHaveLength(2);
  await make(id);
  expect(await world.db.certificate.findUniqueOrThrow({ where: { id } })).toEqual(noted);
  expect(files()).toHaveLength(2);
  const { wall } = noted.files as { wall: string };
  const parts: Buffer[] = [];
  for await (const part of await new FileStorage(world.files).read(wall)) parts.push(part as Buffer);
  const { blocks, code } = await read(Buffer.concat(parts));
  expect(blocks).toContainEqual(['H1', 'Danielle Renée Okafor']);
  expect(code).toBe('https://certification.example/registry/MPSS000001');
});

test('[801.11.B] a name that no certificate can show leaves nothing behind, and is not tried for ever: staff correct it', async () => {
  const before = files().length;
  const id = await issued('MPSS000002', '李 Lee');
  expect(await make(id)).toEqual({ certificate: id, undrawn: true });
  expect(files()).toHaveLength(before);
  expect((await world.db.certificate.findUniqueOrThrow({ where: { id } })).files).toBeNull();
});
