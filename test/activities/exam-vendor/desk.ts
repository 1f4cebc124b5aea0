/** The hands of the exam vendor in a world without a worker: what stands ready to be sent, and what came of it. */
import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkContext } from '../../../activities/work';
import { compareWithVendor } from '../../../activities/work/vendor-comparison';
import { exchangeWithVendor } from '../../../activities/work/vendor-exchange';
import type { VendorPlace } from '../../../cases/exam-vendor/place';
import { FileStorage } from '../../../cases/storage';
import type { Compared, Exchanged } from '../../../policy/exam-vendor/file';
import { authorizationFields, candidateFields } from '../../../policy/exam-vendor/records';
import { World } from '../../harness/world';

const work = { caseId: 'exam-vendor', occasion: 'tonight', body: {} };
const person = {
  givenName: 'Ana',
  familyName: 'Núñez',
  email: 'a@example.com',
  street: '1 Main Street',
  city: 'Fresno',
  state: 'CA',
  postalCode: '93701',
  phone: '5550100100',
};

export class Desk {
  /** The place of the vendor, as a folder: what an SFTP server shows is in it too. */
  readonly folder: string;
  private readonly own: VendorPlace;
  private constructor(readonly world: World) {
    this.folder = join(world.files, 'vendor');
    this.own = { kind: 'folder', folder: this.folder, seriesCode: 'CMPSS' };
    this.place = this.own;
  }
  /** As on the first day, with the vendor's place in a folder. */
  async clear(): Promise<void> {
    const { db } = this.world;
    await db.vendorRow.deleteMany();
    await db.vendorFile.deleteMany();
    await db.vendorRecord.deleteMany();
    rmSync(this.folder, { recursive: true, force: true });
    for (const name of ['from-vendor', 'to-vendor']) mkdirSync(join(this.folder, name), { recursive: true });
    this.place = this.own;
  }
  place: VendorPlace;
  static open = async (): Promise<Desk> => new Desk(await World.create({ resting: true }));

  private get context(): WorkContext {
    const { db, clock, asking, files } = this.world;
    return { db, clock, asking, storage: new FileStorage(join(files, 'storage')), origin: 'http://localhost:3999', examVendor: this.place };
  }
  exchange = (): Promise<Exchanged> => exchangeWithVendor(this.context, work);
  compare = (): Promise<Compared> => compareWithVendor(this.context, work);

  async toSend(kind: 'candidate' | 'authorization', examId = 'EX27000001', more: object = {}): Promise<string> {
    const { db, clock } = this.world;
    const authorization = `${examId}-1`;
    const window = { first: '2027-03-03', last: '2028-03-03', language: 'en', accommodationCodes: [] };
    const fields =
      kind === 'candidate' ? candidateFields({ ...person, examId }) : authorizationFields({ ...window, examId, authorization });
    const id = randomUUID();
    const about = { id, caseId: randomUUID(), kind, action: 'Add', examId, ...(kind === 'authorization' && { authorization }) };
    const data = { ...about, fields: { ...fields, ...more }, state: 'to-send', createdAt: new Date(await clock.now()) };
    await db.vendorRecord.create({ data });
    return id;
  }
  /** Of the records, in the order of kind and number. */
  states = async (): Promise<string[]> =>
    (await this.world.db.vendorRecord.findMany({ orderBy: [{ kind: 'desc' }, { examId: 'asc' }] })).map(
      ({ kind, state }) => `${kind} ${state}`,
    );

  out = (): string[] => readdirSync(join(this.folder, 'to-vendor')).sort();
  left = (): string[] => readdirSync(join(this.folder, 'from-vendor')).sort();
  comes = (name: string, content: string | Buffer): void => writeFileSync(join(this.folder, 'from-vendor', name), content);
}
