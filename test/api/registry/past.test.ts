import { ProgramClock } from '../../../cases/clock';
import { type Door, openDoor } from '../door';
import { certified } from '../../harness/certified';
import { fillRegister, today } from './people';

let door: Door;
beforeAll(async () => {
  door = await openDoor({ REGISTRY_LOOKUPS_PER_MINUTE: '100000' });
  await door.app.get(ProgramClock).raiseTo(today);
  await fillRegister(door.db);
});
afterAll(() => door.close());

interface One {
  certification: {
    number: string;
    fullName: string;
    status: string;
    word?: string;
    action: string;
    activeFrom: { on: string };
    expiresOn: { on: string };
  };
  past?: { on: { on: string }; status: string; word?: string; action: string };
  page: string;
  errors?: { pointer: string; detail: string }[];
}
const one = (number: string, on?: string) =>
  door.visitor().get<One>(`/registry/v1/certifications/${number}${on === undefined ? '' : `?on=${on}`}`);

it('[500.2.A] [500.2.B] [500.2.C] [500.2.D] [206.1] [102.6] shows each certification by its number with its status and action', async () => {
  const shown = await Promise.all(['MPSS000123', 'MPSS000871', 'MPSS000011'].map(async (number) => (await one(number)).body.certification));
  expect(
    shown.map(({ fullName, activeFrom, expiresOn, status, action }) => [fullName, activeFrom.on, expiresOn.on, status, action]),
  ).toEqual([
    ['Danielle Renée Okafor', '2026-05-12', '2028-05-12', 'Active/No sanctions', 'None'],
    ['Ifeoma Grace Okafor', '2025-09-16', '2027-09-16', 'Suspended', 'Suspended'],
    ['Ngozi Okafor', '2020-01-15', '2022-01-15', 'Expired/Lapsed/Vacated', 'None'],
  ]);
});

it('[500.1.minimal] answers with the certification, the time and the address of the page, and nothing else', async () => {
  const { body } = await one('MPSS000123');
  expect(Object.keys(body).sort()).toEqual(['asOf', 'certification', 'page']);
  expect(body.page).toBe('http://localhost:3999/registry/MPSS000123');
});

it.each([
  ['MPSS000871', '2027-03-19', 'Active/No sanctions', undefined, 'None'],
  ['MPSS000871', '2027-03-20', 'Suspended', undefined, 'Suspended'],
  ['MPSS000288', '2027-03-31', 'Active/No sanctions', undefined, 'None'],
  ['MPSS000288', '2027-04-01', 'Active/No sanctions', undefined, 'Under investigation'],
  ['MPSS000417', '2026-08-21', 'Active/No sanctions', undefined, 'None'],
  ['MPSS000417', '2026-08-22', 'Expired/Lapsed/Vacated', 'Lapsed', 'None'],
  ['MPSS000011', '2022-01-15', 'Active/No sanctions', undefined, 'None'],
  ['MPSS000011', '2022-01-16', 'Expired/Lapsed/Vacated', 'Lapsed', 'None'],
  ['MPSS000011', '2023-01-16', 'Expired/Lapsed/Vacated', 'Expired', 'None'],
  ['MPSS000011', '2026-01-15', 'Expired/Lapsed/Vacated', 'Expired', 'None'],
  ['MPSS000011', '2026-01-16', 'Expired/Lapsed/Vacated', 'Vacated', 'None'],
  ['MPSS000092', '2025-05-31', 'Active/No sanctions', undefined, 'None'],
  ['MPSS000092', '2025-06-01', 'Revoked', undefined, 'Revoked'],
  ['MPSS000123', '2026-05-12', 'Active/No sanctions', undefined, 'None'],
  ['MPSS000123', '2027-04-14', 'Active/No sanctions', undefined, 'None'],
])('[500.2.E] [500.2.F] says that %s was on %s: %s %s, action %s', async (number, on, status, word, action) => {
  const { past } = (await one(number, on)).body;
  expect(past).toMatchObject({ on: { on }, status, action });
  expect(past?.word).toBe(word);
});

it('[500.2.C] [500.2.D] shows the term that a renewal before the last day adds, from the day it begins', async () => {
  const term = { from: '2027-04-15', expiresOn: '2029-04-14', change: 'renewal', recordedAt: '2027-03-01T20:00:00.000Z' };
  await certified(door.db, { number: 'MPSS000555', fullName: 'Early Renewal', issuedAt: '2025-04-14T20:00:00.000Z', terms: [term] });
  expect((await one('MPSS000555')).body.certification).toMatchObject({ activeFrom: { on: '2025-04-14' }, expiresOn: { on: '2029-04-14' } });
});

it.each([
  ['2027-04-15', /before today/],
  ['9999-12-31', /before today/],
  ['2026-05-11', /no certification with this number yet/],
  ['0001-01-01', /no certification with this number yet/],
  ['2027-02-30', /date that exists/],
  ['2027-02-29', /date that exists/],
  ['2022-06-30', /no certification with this number yet/],
  ['2027-4-1', /date that exists/],
  ['-1', /date that exists/],
  ['yesterday', /date that exists/],
  ['', /date that exists/],
  ['%', /./],
])('refuses the day %j kindly', async (on, words) => {
  const { status, body } = await one('MPSS000123', on);
  expect(status).toBeLessThan(500);
  expect(status).toBeGreaterThanOrEqual(400);
  expect(body.errors?.[0]?.detail ?? body.errors).toMatch(words);
  if (body.errors) expect(body.errors[0]?.pointer).toBe('/on');
});

it.each(['MPSS999999', 'MPSS1', 'nobody', '%25', '%00', 'MPSS000123.csv', 'x'.repeat(400)])('knows no %j', async (number) => {
  expect((await one(number)).status).toBe(404);
});

it('[801.11.B] draws the address of the page as a QR code, dark on white', async () => {
  const { status, headers, text } = await door.visitor().get('/registry/v1/certifications/MPSS000123/qr');
  expect(status).toBe(200);
  expect(headers['content-type']).toBe('image/svg+xml');
  expect(text).toMatch(/^<svg .*#123131/s);
  expect((await door.visitor().get('/registry/v1/certifications/nobody/qr')).status).toBe(404);
});

describe('[500.2.E] [500.2.F] a past date is answered by the facts, whatever was known then', () => {
  const noon = (day: string) => `${day}T20:00:00.000Z`;
  const source = 'complaint-7';
  beforeAll(async () => {
    await certified(door.db, {
      number: 'MPSS000560',
      fullName: 'Suspended Awhile',
      issuedAt: noon('2026-01-05'),
      actions: [
        { kind: 'investigation-opened', at: noon('2026-02-01'), source },
        { kind: 'investigation-closed', at: noon('2026-03-01'), source },
        { kind: 'suspended', at: '2026-03-11T07:00:00.000Z', source }, // 00:00 of the day
        { kind: 'reinstated', at: '2026-04-11T06:59:59.999Z', source }, // the last moment of 10 April
      ],
    });
    const inTime = { from: '2026-05-20', expiresOn: '2028-05-20', change: 'renewal', recordedAt: noon('2026-06-09') };
    await certified(door.db, { number: 'MPSS000561', fullName: 'Renewed Intime', issuedAt: noon('2024-05-20'), terms: [inTime] });
    const late = { from: '2026-09-01', expiresOn: '2028-09-01', change: 'renewal', recordedAt: noon('2026-09-01') };
    await certified(door.db, { number: 'MPSS000562', fullName: 'Renewed Late', issuedAt: noon('2024-05-20'), terms: [late] });
    await certified(door.db, {
      number: 'MPSS000563',
      fullName: 'Present Name',
      former: ['Earlier Name'],
      issuedAt: noon('2024-02-29'), // the last valid day is 28 February 2026
    });
  });

  it.each([
    ['MPSS000560', '2026-01-31', 'Active/No sanctions', undefined, 'None'],
    ['MPSS000560', '2026-02-01', 'Active/No sanctions', undefined, 'Under investigation'],
    ['MPSS000560', '2026-02-28', 'Active/No sanctions', undefined, 'Under investigation'],
    ['MPSS000560', '2026-03-01', 'Active/No sanctions', undefined, 'None'],
    ['MPSS000560', '2026-03-10', 'Active/No sanctions', undefined, 'None'],
    ['MPSS000560', '2026-03-11', 'Suspended', undefined, 'Suspended'],
    ['MPSS000560', '2026-04-09', 'Suspended', undefined, 'Suspended'],
    ['MPSS000560', '2026-04-10', 'Active/No sanctions', undefined, 'None'],
    ['MPSS000561', '2026-05-20', 'Active/No sanctions', undefined, 'None'],
    ['MPSS000561', '2026-05-21', 'Active/No sanctions', undefined, 'None'],
    ['MPSS000561', '2026-06-08', 'Active/No sanctions', undefined, 'None'],
    ['MPSS000562', '2026-05-20', 'Active/No sanctions', undefined, 'None'],
    ['MPSS000562', '2026-05-21', 'Expired/Lapsed/Vacated', 'Lapsed', 'None'],
    ['MPSS000562', '2026-08-31', 'Expired/Lapsed/Vacated', 'Lapsed', 'None'],
    ['MPSS000562', '2026-09-01', 'Active/No sanctions', undefined, 'None'],
    ['MPSS000563', '2024-02-29', 'Active/No sanctions', undefined, 'None'],
    ['MPSS000563', '2026-02-28', 'Active/No sanctions', undefined, 'None'],
    ['MPSS000563', '2026-03-01', 'Expired/Lapsed/Vacated', 'Lapsed', 'None'],
    ['MPSS000563', '2027-03-01', 'Expired/Lapsed/Vacated', 'Expired', 'None'],
  ])('%s on %s: %s %s, action %s', async (number, on, status, word, action) => {
    const { past } = (await one(number, on)).body;
    expect(past).toMatchObject({ on: { on }, status, action });
    expect(past?.word).toBe(word);
  });

  it('shows the present name for a day before it was taken, and never the former one', async () => {
    const { text, body } = await one('MPSS000563', '2025-01-01');
    expect(body.certification.fullName).toBe('Present Name');
    expect(text).not.toMatch(/earlier/i);
  });
});

it('[805.1] no answer can be kept and shown on another day: none has a validator, and a question about a kept one is answered anew', async () => {
  const paths = [
    '/registry/v1/certifications/MPSS000123',
    '/registry/v1/certifications/MPSS000123?on=2027-01-01',
    '/registry/v1/certifications/MPSS999999',
    '/registry/v1/certifications?name=Okafor',
    '/registry/v1/certifications?name=a',
    '/registry/v1/certifications.csv',
  ];
  const kept = { 'if-none-match': '*', 'if-modified-since': 'Fri, 01 Jan 2100 00:00:00 GMT', range: 'bytes=0-9' };
  for (const path of paths) {
    const { status, headers } = await door.visitor().get(path, { headers: kept });
    expect([path, status === 304 || status === 206]).toEqual([path, false]);
    expect([path, headers['cache-control'], headers.etag, headers['last-modified']]).toEqual([path, 'no-store', undefined, undefined]);
  }
  const { headers } = await door.visitor().post('/registry/v1/checks', 'MPSS000123', { headers: { 'content-type': 'text/csv' } });
  expect(headers['cache-control']).toBe('no-store');
});

it('[209.0.A] [209.1.A] [805.1] turns at 00:00 Pacific without any write and with nothing running', async () => {
  await certified(door.db, { number: 'MPSS000777', fullName: 'Last Day', issuedAt: '2025-04-20T20:00:00.000Z' });
  const clock = door.app.get(ProgramClock);
  await clock.raiseTo('2027-04-21T06:59:50.000Z');
  expect((await one('MPSS000777')).body.certification).toMatchObject({ expiresOn: { on: '2027-04-20' }, status: 'Active/No sanctions' });
  await clock.raiseTo('2027-04-21T07:00:00.000Z');
  expect((await one('MPSS000777')).body.certification).toMatchObject({ status: 'Expired/Lapsed/Vacated', word: 'Lapsed' });
  await clock.raiseTo('2028-04-21T06:59:50.000Z');
  expect((await one('MPSS000777')).body.certification).toMatchObject({ word: 'Lapsed' });
  await clock.raiseTo('2028-04-21T07:00:00.000Z');
  expect((await one('MPSS000777')).body.certification).toMatchObject({ word: 'Expired' });
});
