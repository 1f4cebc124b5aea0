/** 500.2, 500.1.minimal: what leaves the house about somebody, wherever it leaves; and that page and interface say the same. */
import { randomUUID } from 'node:crypto';
import { ProgramClock } from '../../../cases/clock';
import { fromDay, fromInstant } from '../../../cases/rows';
import { certified } from '../../harness/certified';
import { openSite, type Site } from '../harness/site';

const issuedAt = '2026-05-12T17:00:00.000Z';
const number = 'MPSS000123';
/** 14 April 2027, two minutes before midnight Pacific: the last valid day of MPSS000777. */
const evening = '2027-04-15T06:58:00.000Z';
const secrets = {
  email: 'secret-address@example.com',
  phone: '(555) 010-7777',
  street: '7777 Secret Street',
  city: 'Secretville',
  postalCode: '97777',
};
const source = 'complaint-secret';

let site: Site;
let clock: ProgramClock;
/** All that must not be found anywhere. */
let hidden: string[];

/** Somebody with everything on file that the registry does not name. */
async function fill(): Promise<void> {
  const { db } = site.world;
  const personId = randomUUID();
  const name = { givenName: 'Danielle', middleName: 'Renée', familyName: 'Okafor' };
  await db.person.create({
    data: {
      ...name,
      ...secrets,
      state: 'NV',
      id: personId,
      language: 'es',
      createdAt: fromInstant(issuedAt),
    },
  });
  const former = { ...name, familyName: 'Formerly' };
  await db.formerName.create({ data: { ...former, id: randomUUID(), personId, untilAt: fromInstant('2027-01-01T00:00:00.000Z') } });
  const caseId = await certified(db, {
    number,
    fullName: 'Danielle Renée Okafor',
    former: ['Danielle Renée Formerly'],
    issuedAt,
    personId,
    actions: [{ kind: 'investigation-opened', at: '2027-04-01T17:00:00.000Z', source }],
  });
  const { file } = await db.case.findUniqueOrThrow({ where: { id: caseId } });
  const { applicationId, candidacyId, exam, code } = file as unknown as Record<'applicationId' | 'candidacyId', string> & {
    exam: { authorization: string };
    code: { signature: string };
  };
  const ended = { turn: 'nobody', file: {}, sequence: 1, events: 0, chain: '', revision: '2025-05-15', openedAt: fromInstant(issuedAt) };
  await db.case.create({
    data: {
      ...ended,
      id: applicationId,
      kind: 'application',
      reference: 'APP',
      subject: personId,
      stage: 'approved',
      exclusiveKey: applicationId,
    },
  });
  await db.application.create({
    data: {
      ...name,
      ...secrets,
      state: 'NV',
      caseId: applicationId,
      personId,
      draftId: randomUUID(),
      route: 'standard',
      dateOfBirth: fromDay('1977-07-17'),
      condition: 'both',
      experienceRole: 'consumer',
      submittedAt: fromInstant(issuedAt),
    },
  });
  hidden = [
    ...Object.values(secrets),
    '1977',
    'Formerly',
    'consumer',
    source,
    personId,
    caseId,
    applicationId,
    candidacyId,
    exam.authorization,
    code.signature,
  ];
  await certified(db, { number: 'MPSS000777', fullName: 'Lastday Whitfield', issuedAt: '2025-04-14T20:00:00.000Z' });
}

beforeAll(async () => {
  site = await openSite({ resting: true, at: evening, environment: { REGISTRY_LOOKUPS_PER_MINUTE: '100000' } });
  clock = site.world.clock;
  await fill();
});
afterAll(() => site.close());

const ask = (path: string, body?: string) =>
  fetch(site.origin + path, {
    redirect: 'manual',
    ...(body !== undefined && { method: 'POST', body, headers: { 'content-type': 'text/csv' } }),
  });

const pages = [
  `/registry/${number}`,
  `/registry/${number}?q=formerly&on-year=2027&on-month=3&on-day=1`,
  `/registry/${number}?on-year=2020&on-month=1&on-day=1`,
  `/registry?q=Danielle`,
  '/registry?q=Danielle+Formerlu',
  '/registry?q=a',
  '/registry/MPSS999999',
  '/registry/nobody/at/all',
];

it('[500.1.minimal] pages, what their loaders find, the interface, files and errors say nothing of what is on file besides the list', async () => {
  const data = pages.map((page) => page.replace(/(\?|$)/, '.data$1'));
  const api = [
    `/${number}`,
    `/${number}?on=2027-03-01`,
    `/${number}?on=2020-01-01`,
    '?name=Danielle',
    '?name=formerli',
    `?number=${number}`,
    `/${number}/qr`,
  ];
  const paths = [...pages, ...data, ...api.map((path) => `/api/registry/v1/certifications${path}`)];
  const surfaces = await Promise.all(paths.map(async (path) => ({ path, text: await (await ask(path)).text() })));
  for (const accept of ['application/json', 'text/csv']) {
    const answer = await fetch(`${site.origin}/api/registry/v1/checks`, {
      method: 'POST',
      body: `${number}\nDanielle Okafor`,
      headers: { 'content-type': 'text/csv', accept },
    });
    surfaces.push({ path: `checks as ${accept}`, text: await answer.text() });
  }
  const echoes = /formerly?/i; // what the visitor typed comes back to the visitor
  for (const { path, text } of surfaces) {
    const own = decodeURIComponent(path);
    const leaks = hidden.filter((word) => text.includes(word) && !(echoes.test(word) && own.toLowerCase().includes(word.toLowerCase())));
    expect([path, leaks]).toEqual([path, []]);
    expect([path, /<!--[^>]*[A-Za-z]/.test(text)]).toEqual([path, false]); // comments carry no words
  }
});

it('[500.1.minimal] loaders of the certification find the six fields, the time and the address, and nothing else', async () => {
  const { certification, ...around } = (await (await ask(`/api/registry/v1/certifications/${number}?on=2027-04-14`)).json()) as {
    certification: object;
    past: object;
  };
  expect(Object.keys(around).sort()).toEqual(['asOf', 'page', 'past']);
  const status = ['action', 'actionWords', 'status', 'statusWords'];
  expect(Object.keys(certification).sort()).toEqual([
    'action',
    'actionWords',
    'activeFrom',
    'expiresOn',
    'fullName',
    'number',
    ...status.slice(2),
  ]);
  expect(Object.keys(around.past).sort()).toEqual(['action', 'actionWords', 'on', ...status.slice(2)]);
  const loaded = await (await ask(`/registry/${number}.data`)).text();
  const names = [...loaded.matchAll(/"([a-z][A-Za-z]+)"(?=,[{["\d])/g)].map(([, name]) => name);
  expect(names).toEqual(expect.arrayContaining(['fullName', 'activeFrom']));
  for (const name of ['personId', 'caseId', 'former', 'sanction', 'endedAs', 'source', 'file']) expect(loaded).not.toContain(`"${name}"`);
});

it('[805.1] no page of the registry is kept by browsers, proxies or search engines, loader data included', async () => {
  for (const path of [...pages, ...pages.map((page) => page.replace(/(\?|$)/, '.data$1'))]) {
    const { headers } = await ask(path);
    expect([path, headers.get('cache-control'), headers.get('etag'), headers.get('last-modified')]).toEqual([
      path,
      'private, no-store',
      null,
      null,
    ]);
  }
  for (const path of pages.slice(0, 7)) expect([path, (await ask(path)).headers.get('x-robots-tag')]).toEqual([path, 'noindex, noarchive']);
  expect((await ask('/registry')).headers.get('x-robots-tag')).toBeNull();
});

interface One {
  certification: { statusWords: string; actionWords: string };
  past?: { statusWords: string };
}
const said = async (asked: string, on?: string) => {
  const [year, month, day] = (on ?? '').split('-');
  const query = on ? `?on-year=${year}&on-month=${Number(month)}&on-day=${Number(day)}` : '';
  const tab = await site.visitor({ javaScript: false });
  await tab.goto(`/registry/${asked}${query}`);
  const fact = (label: string) => tab.locator('.ps-facts > div', { hasText: label }).locator('dd').innerText();
  const page = {
    status: await fact('Status'),
    action: await fact('Action taken'),
    verdict: (await tab.locator('.ps-verdict').innerText()).replace(/\s+/g, ' '),
    past: on ? await tab.locator('.ps-answer .ps-status').first().innerText() : undefined,
  };
  await tab.context().close();
  const { certification, past } = (await (await ask(`/api/registry/v1/certifications/${asked}${on ? `?on=${on}` : ''}`)).json()) as One;
  expect([page.status, page.action, page.past]).toEqual([certification.statusWords, certification.actionWords, past?.statusWords]);
  return page;
};

it('[500.2.E] [500.2.F] [805.1] [B-EXPIRY-DAY] page and interface say the same of today and of past dates, on both sides of midnight with nothing running', async () => {
  expect(await said(number, '2027-04-01')).toMatchObject({
    status: 'Active / no sanctions',
    action: 'Under investigation',
    past: 'Active / no sanctions',
  });
  await clock.raiseTo('2027-04-15T06:59:10.000Z');
  const before = await said('MPSS000777', '2027-04-14');
  await clock.raiseTo('2027-04-15T07:00:00.000Z');
  const after = await said('MPSS000777', '2027-04-15');
  expect([before.status, before.past, before.verdict]).toEqual([
    'Active / no sanctions',
    'Active / no sanctions',
    'Active / no sanctions Certified today, April 14, 2027, 11:59 pm Pacific.',
  ]);
  expect([after.status, after.past, after.verdict]).toEqual([
    'Lapsed',
    'Lapsed',
    'Lapsed Not certified today, April 15, 2027, 12:00 am Pacific.',
  ]);
  expect((await said('MPSS000777', '2027-04-14')).past).toBe('Active / no sanctions');
});

it('a form that was cut on the way, is no form, or carries a workbook gets a page that says what to do', async () => {
  const send = async (type: string, body: Blob | string) => {
    const answer = await fetch(`${site.origin}/registry/check`, {
      method: 'POST',
      headers: { 'content-type': type, origin: site.origin },
      body,
    });
    return [answer.status, /usa-input|ps-errors/.test(await answer.text())];
  };
  expect(await send('text/plain', 'list=x')).toEqual([422, true]);
  expect(await send('multipart/form-data; boundary=x', 'broken')).toEqual([422, true]);
  const workbook = new Blob([
    '--x\r\nContent-Disposition: form-data; name="file"; filename="a.xlsx"\r\n\r\nPK\u0003\u0004....\r\n--x--\r\n',
  ]);
  expect(await send('multipart/form-data; boundary=x', workbook)).toEqual([415, true]);
  const large = new Blob([
    '--x\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\n',
    'A'.repeat(10_000_000),
    '\r\n--x--\r\n',
  ]);
  expect(await send('multipart/form-data; boundary=x', large)).toEqual([413, true]);
});

it('words that turn round what stands behind them stay outside of the page', async () => {
  for (const path of ['/registry?q=%E2%80%AEokafor%E2%81%A6', '/registry/%E2%80%AEMPSS', `/registry/${number}?q=%E2%80%AEokafor`])
    expect(/[\u202a-\u202e\u2066-\u2069]/.test(await (await ask(path)).text())).toBe(false);
});
