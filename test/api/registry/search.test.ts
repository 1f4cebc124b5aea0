import { ProgramClock } from '../../../cases/clock';
import { type Answer, type Door, openDoor } from '../door';
import { certified } from '../../harness/certified';
import { fillRegister, today } from './people';

let door: Door;
beforeAll(async () => {
  door = await openDoor({ REGISTRY_LOOKUPS_PER_MINUTE: '100000' });
  await door.app.get(ProgramClock).raiseTo(today);
  await fillRegister(door.db);
});
afterAll(() => door.close());

interface Entry {
  number: string;
  fullName: string;
  status: string;
  word?: string;
  statusWords: string;
  action: string;
}
interface List {
  asOf: { at: string };
  matching: string;
  total: number;
  certifications: Entry[];
  next?: string;
  errors?: { pointer: string; detail: string }[];
}
const look = (query: Record<string, string>, language: 'en' | 'es' = 'en'): Promise<Answer<List>> =>
  door.visitor().get<List>(`/registry/v1/certifications?${new URLSearchParams(query).toString()}`, { language });
const numbers = async (name: string): Promise<string[]> => (await look({ name })).body.certifications.map(({ number }) => number);

it('[500.1] [805.1] [102.6] [101.4] is searched by name and by number without an account, and shows every certification whatever its state and county', async () => {
  const { status, body, headers } = await look({ name: 'Okafor' });
  expect(status).toBe(200);
  expect(headers['cache-control']).toBe('no-store');
  expect(body.total).toBe(7);
  expect(body.matching).toBe('exact');
  const shown = body.certifications.map(({ number, status: group, word, action }) => [number, group, word, action]);
  expect(shown).toEqual([
    ['MPSS000050', 'Expired/Lapsed/Vacated', 'Expired', 'None'],
    ['MPSS000092', 'Revoked', undefined, 'Revoked'],
    ['MPSS000011', 'Expired/Lapsed/Vacated', 'Vacated', 'None'],
    ['MPSS000123', 'Active/No sanctions', undefined, 'None'],
    ['MPSS000288', 'Active/No sanctions', undefined, 'Under investigation'],
    ['MPSS000871', 'Suspended', undefined, 'Suspended'],
    ['MPSS000417', 'Expired/Lapsed/Vacated', 'Lapsed', 'None'],
  ]);
  expect((await look({ number: 'MPSS000123' })).body.certifications.map(({ fullName }) => fullName)).toEqual(['Danielle Renée Okafor']);
});

it.each([
  ['danielle okafor', 'in any case'],
  ['OKAFOR, Danielle', 'in any order'],
  ['Danielle Renee Okafor', 'without accents'],
  ['Danielle R. Okafor', 'with an initial'],
  ['okafor-danielle', 'with a hyphen'],
  ['O’Brien Danielle', 'by a former name'],
  ["o'brien danielle", 'with another apostrophe'],
  ['OBrien danielle', 'without apostrophe'],
  ['Danielle O Brien', 'with a space for the apostrophe'],
  ['Danielle Okafo', 'a letter too few'],
  ['Daniellle Okafor', 'a letter too many'],
  ['Danielle Okafur', 'a wrong letter'],
  ['Dainelle Okafor', 'two letters changed'],
  ['DanielleOkafor', 'a space too few'],
  ['DaniellebOkafor', 'a letter for the space'],
  ['Danielle Oka for', 'a space too many'],
  ['Daniell eOkafor', 'a space in the wrong place'],
  ['Danielle Obrian', 'an error in a former name'],
])('[500.1] finds the person by %j: %s', async (name) => {
  expect(await numbers(name)).toEqual(['MPSS000123']);
});

it('[500.1] finds letters that no keyboard here has', async () => {
  for (const name of ['Lukasz Nguyen Kaahumanu', 'ŁUKASZ', "Ka'ahumanu", 'nguyễn', 'lukazs kaahumanu'])
    expect(await numbers(name)).toEqual(['MPSS000300']);
  expect(await numbers('maria jose nunez')).toEqual(['MPSS000301']);
  expect(await numbers('Nuñez M')).toEqual(['MPSS000301']);
});

it('[500.1] a single letter is an initial, or what a typing error left of a short word', async () => {
  await certified(door.db, { number: 'MPSS000801', fullName: 'Mei Li', issuedAt: '2026-01-02T20:00:00.000Z' });
  await certified(door.db, { number: 'MPSS000802', fullName: 'Suzanne Whitcomb', issuedAt: '2026-01-02T20:00:00.000Z' });
  for (const name of ['Mei L', 'Mei i', 'Mei Lu', 'Me iLi', 'MeiLi', 'Meil i']) expect(await numbers(name)).toEqual(['MPSS000801']);
  for (const name of ['Suzann e Whitcomb', 'S uzanne Whitcomb', 'Suzanne W', 'Suzane W'])
    expect(await numbers(name)).toEqual(['MPSS000802']);
  expect(await numbers('Suzanne X')).toEqual([]);
});

it('[500.1] two typing errors are another name', async () => {
  expect(await numbers('Denielle Okafur')).toEqual([]);
  expect(await numbers('Danielle Okofur')).toEqual([]);
});

it('[500.1] puts what was typed right before what was typed wrong, and says which it is', async () => {
  await certified(door.db, { number: 'MPSS000700', fullName: 'Ann Delgado', issuedAt: '2026-01-02T20:00:00.000Z' });
  await certified(door.db, { number: 'MPSS000699', fullName: 'Anne Delgado', issuedAt: '2026-01-02T20:00:00.000Z' });
  const { body } = await look({ name: 'Ann Delgado' });
  expect(body.certifications.map(({ number }) => number)).toEqual(['MPSS000700', 'MPSS000699']);
  expect(body.matching).toBe('similar');
});

it.each([
  'MPSS000123',
  'mpss000123',
  ' MPSS 000123 ',
  '#MPSS000123',
  '000123',
  'MPSS-000123',
  'ＭＰＳＳ０００１２３',
  '\u200eMPSS000123\ufeff',
])('[500.1] finds the number written as %j', async (number) => {
  expect((await look({ number })).body.certifications.map((one) => one.number)).toEqual(['MPSS000123']);
});

it('[500.1] answers an unknown number with an empty list', async () => {
  const { status, body } = await look({ number: 'MPSS999999' });
  expect([status, body.total, body.certifications]).toEqual([200, 0, []]);
});

it('[500.2.E] [500.2.F] says status and action in the reader’s language', async () => {
  const { body } = await look({ name: 'Joseph Okafor' }, 'es');
  expect(body.certifications[0]).toMatchObject({ statusWords: 'Caducada', action: 'None', actionWords: 'Ninguna' });
});

it('[500.2.E] shows neither surrender nor death: the group, without a word, and no action', async () => {
  for (const number of ['MPSS000300', 'MPSS000301']) {
    const [entry] = (await look({ number })).body.certifications;
    expect(entry).toMatchObject({ status: 'Expired/Lapsed/Vacated', action: 'None' });
    expect(entry).not.toHaveProperty('word');
  }
});

it('[500.1.minimal] [500.2.A] [500.2.B] [500.2.C] [500.2.D] lets nothing out but the fields of the list, and never a former name', async () => {
  const { body, text } = await look({ name: 'OBrien' });
  expect(body.certifications).toEqual([
    {
      fullName: 'Danielle Renée Okafor',
      number: 'MPSS000123',
      activeFrom: { on: '2026-05-12', words: 'May 12, 2026' },
      expiresOn: { on: '2028-05-12', words: 'May 12, 2028' },
      status: 'Active/No sanctions',
      statusWords: 'Active / no sanctions',
      action: 'None',
      actionWords: 'None',
    },
  ]);
  expect(text).not.toMatch(/brien/i);
});

it('reads on by cursor, each one once, in one order', async () => {
  for (let at = 0; at < 45; at += 1)
    await certified(door.db, {
      number: `MPSS9${String(at).padStart(5, '0')}`,
      fullName: `Quentin Page ${'abc'[at % 3]}x`,
      issuedAt: '2026-01-02T20:00:00.000Z',
    });
  const seen: string[] = [];
  const sizes: number[] = [];
  for (let cursor: string | undefined; ;) {
    const { body } = await look({ name: 'quentin', ...(cursor && { cursor }) });
    expect(body.total).toBe(45);
    sizes.push(body.certifications.length);
    seen.push(...body.certifications.map(({ number }) => number));
    cursor = body.next;
    if (!cursor) break;
  }
  expect(sizes).toEqual([20, 20, 5]);
  expect(new Set(seen).size).toBe(45);
});

it.each([
  [{}, '/name'],
  [{ name: '' }, '/name'],
  [{ name: '   ' }, '/name'],
  [{ name: '%' }, '/name'],
  [{ name: '_' }, '/name'],
  [{ name: '%%' }, '/name'],
  [{ name: 'a' }, '/name'],
  [{ name: 'a b' }, '/name'],
  [{ name: "'" }, '/name'],
  [{ name: '\u0001\u0007' }, '/name'],
  [{ name: 'Okafor 123' }, '/name'],
  [{ name: 'an be ce de ef ge ha ii jo' }, '/name'],
  [{ number: '' }, '/number'],
  [{ number: '%' }, '/number'],
  [{ number: 'MPSS00012' }, '/number'],
  [{ number: 'MPSS0001234' }, '/number'],
  [{ number: "MPSS000123' or 1=1" }, '/number'],
  [{ name: '😀😀' }, '/name'],
  [{ name: '\u202e\u202c' }, '/name'],
  [{ name: 'Danielle Okafor', number: 'MPSS000092' }, '/name'],
  [{ name: 'okafor', cursor: '1000000000' }, '/cursor'],
  [{ name: 'okafor', cursor: '-1' }, '/cursor'],
  [{ name: 'okafor', cursor: '1.5' }, '/cursor'],
  [{ name: 'okafor', cursor: '' }, '/cursor'],
] as [Record<string, string>, string][])('refuses %j kindly and touches nothing', async (query, pointer) => {
  const { status, body } = await look(query);
  expect(status).toBe(422);
  expect(body.errors?.map((error) => error.pointer)).toEqual([pointer]);
  expect(body.errors?.[0]?.detail).not.toBe('');
});

it('refuses what is too long to be a name, a number or a page', async () => {
  for (const long of [121, 5_000]) {
    expect((await look({ name: 'x'.repeat(long) })).status).toBe(422);
    expect((await look({ number: '1'.repeat(long) })).status).toBe(422);
    expect((await look({ name: 'okafor', cursor: '1'.repeat(long) })).status).toBe(422);
  }
});

it('answers a page that does not exist with an empty one, a wildcard inside a name as a letter that is none, and a broken address without a fault', async () => {
  expect((await look({ name: 'okafor', cursor: 'MPSS999999' })).body).toMatchObject({ total: 7, certifications: [] });
  expect(await numbers('danielle%okafor')).toEqual(['MPSS000123']);
  expect((await door.visitor().get('/registry/v1/certifications?name=%00')).status).toBe(404);
  expect((await door.visitor().get('/registry/v1/certifications?name=a&name=b')).status).toBe(422);
  expect((await door.visitor().get('/registry/v1/certifications?name=%ff%fe')).status).toBeLessThan(500);
  expect((await door.visitor().get('/registry/v1/certifications/%20')).status).toBe(404);
});

it('never reads all names to find some of them', async () => {
  const plan = await door.db.$transaction(async (tx) => {
    await tx.$executeRaw`set local enable_seqscan = off`;
    return tx.$queryRaw<Record<string, string>[]>`explain select * from "RegistryName" n
      where string_to_array(n.folded, ' ') @> ${['ann']} or (string_to_array(n.folded, ' ') @> ${['del']} and string_to_array(n.folded, ' ') && ${['ann', 'anne']})`;
  });
  expect(JSON.stringify(plan)).toContain('RegistryName_words');
});
