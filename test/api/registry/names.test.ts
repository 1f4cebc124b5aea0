/** Names as people write them. */
import { ProgramClock } from '../../../cases/clock';
import { type Door, openDoor } from '../door';
import { certified } from '../../harness/certified';
import { today } from './people';

const people = {
  MPSS000810: 'Sean O’Connor',
  MPSS000811: 'Ana María de la Cruz',
  MPSS000812: 'Lucía García-López',
  MPSS000813: 'Mary Ann Whitfield',
  MPSS000814: 'Anh Thị Nguyễn',
  MPSS000815: 'Priscilla O',
  MPSS000816: 'Yusuf Karamanlis',
  MPSS000817: 'Yusuf Karamanlis',
};

let door: Door;
beforeAll(async () => {
  door = await openDoor({ REGISTRY_LOOKUPS_PER_MINUTE: '100000' });
  await door.app.get(ProgramClock).raiseTo(today);
  for (const [number, fullName] of Object.entries(people))
    await certified(door.db, { number, fullName, issuedAt: '2026-01-02T20:00:00.000Z' });
});
afterAll(() => door.close());

const look = async (name: string) =>
  (
    await door
      .visitor()
      .get<{ certifications: { number: string; fullName: string }[] }>(
        `/registry/v1/certifications?${new URLSearchParams({ name }).toString()}`,
      )
  ).body;

it.each([
  ["O'Connor", 'MPSS000810'],
  ['O’Connor', 'MPSS000810'],
  ['OConnor', 'MPSS000810'],
  ['O Connor', 'MPSS000810'],
  ['oconnro', 'MPSS000810'],
  ['de la Cruz', 'MPSS000811'],
  ['Cruz, Ana', 'MPSS000811'],
  ['Ana dela Cruz', 'MPSS000811'],
  ['Garcia Lopez', 'MPSS000812'],
  ['Lucia Lopez', 'MPSS000812'],
  ['GarciaLopez', 'MPSS000812'],
  ['Maryann Whitfield', 'MPSS000813'],
  ['Mary-Ann Whitfeild', 'MPSS000813'],
  ['Nguyen Thi', 'MPSS000814'],
  ['Nguyễn Anh', 'MPSS000814'],
  ['Nguyne Anh', 'MPSS000814'],
  ['Priscilla O', 'MPSS000815'],
  ['O, Priscilla', 'MPSS000815'],
])('[500.1] finds %j', async (name, number) => {
  expect((await look(name)).certifications.map((one) => one.number)).toEqual([number]);
});

it.each([
  '\u200eYusuf\u200e Karamanlis',
  'Yu\u00adsuf Kara\u00admanlis',
  '\u202eYusuf Karamanlis\u202c',
  'Yusuf Karamanlis 😀',
  '\ufeffYusuf Karamanlis',
])('[500.1] shows both people of one name, and looks through signs that nobody sees: %j', async (name) => {
  const body = await look(name);
  expect(body.certifications.map(({ number, fullName }) => [number, fullName])).toEqual(
    expect.arrayContaining([
      ['MPSS000816', 'Yusuf Karamanlis'],
      ['MPSS000817', 'Yusuf Karamanlis'],
    ]),
  );
  expect(body).toMatchObject({ total: 2, matching: 'exact' });
});
