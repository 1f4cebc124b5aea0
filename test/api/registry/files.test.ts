import { ProgramClock } from '../../../cases/clock';
import { type Door, openDoor, type Visitor } from '../door';
import { certified } from '../../harness/certified';
import { fillRegister, today } from './people';

let door: Door;
let operator: Visitor;
let bearer: { headers: Record<string, string> };
beforeAll(async () => {
  door = await openDoor({ REGISTRY_LOOKUPS_PER_MINUTE: '100000' });
  await door.app.get(ProgramClock).raiseTo(today);
  await fillRegister(door.db);
  await certified(door.db, { number: 'MPSS000900', fullName: 'Maria Lopez', issuedAt: '2026-02-03T20:00:00.000Z' });
  await certified(door.db, { number: 'MPSS000901', fullName: 'Maria Lopez', issuedAt: '2026-02-03T20:00:00.000Z' });
  await certified(door.db, { number: 'MPSS000902', fullName: '=cmd|calc Formula, "Quoted"', issuedAt: '2026-02-03T20:00:00.000Z' });
  operator = await door.staff('operator');
  const made = await operator.post<{ key: string }>('/operations/registry-keys', { party: 'Alameda County' });
  bearer = { headers: { authorization: `Bearer ${made.body.key}` } };
});
afterAll(() => door.close());

interface Row {
  line: number;
  askedNumber?: string;
  askedName?: string;
  outcome: string;
  outcomeWords: string;
  certification?: { number: string; status: string };
}
const check = (csv: string | Buffer, accept = 'application/json') =>
  door.visitor().post<{ rows: Row[]; code?: string }>('/registry/v1/checks', csv, { headers: { 'content-type': 'text/csv', accept } });
const outcomes = async (csv: string | Buffer) =>
  (await check(csv)).body.rows.map(({ outcome, certification }) => [outcome, certification?.number]);

describe('a check of many', () => {
  it('[500.1] looks up rows by number, by name and by both, in the order of the file', async () => {
    const file = [
      'Name,Certification number',
      'Danielle Okafor,MPSS000123',
      '"Okafor, Danielle",MPSS000123',
      ',mpss 000871',
      'Joseph Okafor Lee,',
      'Danielle O’Brien,MPSS000123',
      'Somebody Else,MPSS000123',
      'D. Okafor,MPSS000123',
      'X. Okafor,MPSS000123',
      'Maria Lopez,',
      'Nobody Here,',
      ',MPSS999999',
      ',12AB',
      'x,',
    ].join('\r\n');
    const { status, body } = await check(file);
    expect(status).toBe(200);
    expect(body.rows.map(({ line, outcome, certification }) => [line, outcome, certification?.number])).toEqual([
      [2, 'found', 'MPSS000123'],
      [3, 'found', 'MPSS000123'],
      [4, 'found', 'MPSS000871'],
      [5, 'found', 'MPSS000417'],
      [6, 'found', 'MPSS000123'],
      [7, 'name-differs', 'MPSS000123'],
      [8, 'found', 'MPSS000123'],
      [9, 'name-differs', 'MPSS000123'],
      [10, 'several', undefined],
      [11, 'not-found', undefined],
      [12, 'not-found', undefined],
      [13, 'unreadable', undefined],
      [14, 'unreadable', undefined],
    ]);
  });

  it('[500.1] reads files as spreadsheets write them', async () => {
    const found = [
      ['found', 'MPSS000123'],
      ['found', 'MPSS000871'],
    ];
    const plain = 'MPSS000123\nMPSS000871';
    expect(await outcomes(plain)).toEqual(found);
    expect(await outcomes('number;name\nMPSS000123;Danielle Okafor\nMPSS000871;"Okafor; Ifeoma"\n\n')).toEqual(found);
    expect(await outcomes('Número\tNombre\rMPSS000123\tDanielle\rMPSS000871\tIfeoma')).toEqual(found);
    expect(await outcomes('Okafor, Danielle Renée, MPSS000123\nGrace Okafor, MPSS000871')).toEqual(found);
    expect(await outcomes(Buffer.from('\ufeffname\nDanielle Renée Okafor\nIfeoma Grace Okafor'))).toEqual(found);
    expect(await outcomes(Buffer.from('\ufeffname\nDanielle Renée Okafor\nIfeoma Grace Okafor', 'utf16le'))).toEqual(found);
    expect(await outcomes(Buffer.from('\ufeffname\nDanielle Renée Okafor\nIfeoma Grace Okafor', 'utf16le').swap16())).toEqual(found);
    expect(await outcomes(Buffer.from('name\nDanielle Renée Okafor\nIfeoma Grace Okafor', 'latin1'))).toEqual(found);
    const windows = Buffer.from([...Buffer.from('name\nDanielle Ren\xe9e O', 'latin1'), 0x92, ...Buffer.from('Brien\nIfeoma Okafor')]);
    expect(await outcomes(windows)).toEqual(found);
    expect(await outcomes('name\n"Danielle\nOkafor"\n"Ifeoma ""Grace"" Okafor"')).toEqual(found);
    expect(await outcomes('\u202eMPSS000123\u202c\nMPSS\u00ad000871')).toEqual(found);
  });

  it('finds no name that is only similar: a check is exact', async () => {
    expect(await outcomes('name\nDanielle Okafur')).toEqual([['not-found', undefined]]);
  });

  it.each([
    ['', 'rows-missing'],
    ['\n\n', 'rows-missing'],
    ['number,name', 'rows-missing'],
    [',,,\n,,', 'rows-missing'],
    [Array.from({ length: 101 }, (_, at) => `MPSS${String(at).padStart(6, '0')}`).join('\n'), 'rows-too-many'],
    ['number\n' + Array.from({ length: 101 }, (_, at) => `MPSS${String(at).padStart(6, '0')}`).join('\n'), 'rows-too-many'],
  ])('refuses a file without rows and one with more than a hundred (%#)', async (csv, code) => {
    const { status, body } = await check(csv);
    expect([status, body.code]).toEqual([422, code]);
  });

  it('takes a hundred rows, and anything inside them', async () => {
    const rows = Array.from({ length: 95 }, (_, at) => `MPSS${String(at).padStart(6, '0')}`);
    const odd = ['%', '_', '\u0000\u0007', '=1+1', `"${'x'.repeat(5_000)}`];
    const { status, body, text } = await check([...rows, ...odd].join('\n'));
    expect(status).toBe(200);
    expect(body.rows).toHaveLength(100);
    expect(body.rows.slice(95).every(({ outcome }) => outcome === 'unreadable')).toBe(true);
    expect(text).not.toMatch(/[\u0000\u0007]|\\u0000/);
  });

  it('takes lines under headings it does not know by their looks', async () => {
    expect(await outcomes('colour,id\nDanielle,MPSS000123')).toEqual([
      ['not-found', undefined],
      ['found', 'MPSS000123'],
    ]);
  });

  it.each([
    ['a workbook', Buffer.from('PK\x03\x04\x14\0\x06\0\x08\0\0\0!\0\xff\xfe', 'latin1')],
    ['an older workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
    ['a PDF', Buffer.from('%PDF-1.7\n')],
  ])('refuses %s in words that say what to do', async (_what, file) => {
    const { status, body, text } = await check(file);
    expect([status, body.code]).toEqual([415, 'list-wrong-type']);
    expect(text).toContain('CSV');
  });

  it('refuses another kind of content, and a file that is too large', async () => {
    expect((await door.visitor().post('/registry/v1/checks', { rows: [] })).status).toBe(415);
    expect((await door.visitor().post('/registry/v1/checks', 'x', { headers: { 'content-type': 'text/html' } })).status).toBe(415);
    for (const bytes of [70_000, 10_000_000]) expect((await check('x'.repeat(bytes))).status).toBe(413);
    expect((await operator.post('/operations/registry-keys', 'party', { headers: { 'content-type': 'text/csv' } })).status).toBe(415);
  });

  it('[500.1.minimal] answers with a file too, in which no cell begins a formula', async () => {
    const { headers, text } = await check('number,name\nMPSS000902,=1+1\nMPSS000123,-2\n,＝1+1\n,"\n@SUM(1)"', 'text/csv');
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(headers['content-disposition']).toContain('registry-check-2027-04-14.csv');
    const [head, first, second, third, fourth] = text.split('\r\n');
    expect(head).toBe('line,asked_number,asked_name,result,full_legal_name,certification_number,active_from,expires_on,status,action');
    expect(first).toBe(
      `2,MPSS000902,'=1+1,The number belongs to another name,"'=cmd|calc Formula, ""Quoted""",MPSS000902,2026-02-03,2028-02-03,Active/No sanctions,None`,
    );
    expect(second).toMatch(/^3,MPSS000123,'-2,/);
    expect([third, fourth]).toEqual([expect.stringMatching(/^4,,'＝1\+1,/), expect.stringMatching(/^5,,'@SUM/)]);
  });
});

describe('the file of a county', () => {
  it('[500.1.minimal] [102.6] [Purpose.single-program] [101.4] has every certification of the one series with the fields of the list, by number, and no formula', async () => {
    const { status, headers, text } = await door.visitor().get('/registry/v1/certifications.csv', bearer);
    expect(status).toBe(200);
    expect(headers['content-disposition']).toContain('registry-2027-04-14.csv');
    const lines = text.split('\r\n');
    expect(lines[0]).toBe('full_legal_name,certification_number,active_from,expires_on,status,action');
    expect(lines).toHaveLength(1 + (await door.db.registryEntry.count()) + 1);
    expect(lines.slice(1, 4)).toEqual([
      'Ngozi Okafor,MPSS000011,2020-01-15,2022-01-15,Vacated,None',
      'Chidi Okafor,MPSS000050,2023-07-05,2025-07-05,Expired,None',
      'Miriam Okafor,MPSS000092,2024-02-06,2026-02-06,Revoked,Revoked',
    ]);
    expect(lines.filter((line) => /(^|,)"?[=+@-]/.test(line))).toEqual([]);
    expect(text).not.toMatch(/brien/i);
  });

  it('is for keys only', async () => {
    expect((await door.visitor().get('/registry/v1/certifications.csv')).status).toBe(401);
    expect((await operator.get('/registry/v1/certifications.csv')).status).toBe(401);
  });

  it('leaves an entry: who took it, and how many rows', async () => {
    await door.visitor().get('/registry/v1/certifications.csv', bearer);
    const [entry] = await door.db.accessLog.findMany({ where: { what: 'registry-file' }, orderBy: { at: 'desc' } });
    expect(entry?.actor).toMatch(/^key:/);
    expect(entry?.subject).toBe(`${await door.db.registryEntry.count()} rows`);
  });
});
