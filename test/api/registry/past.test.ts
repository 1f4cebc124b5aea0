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
