import { read } from '../../activities/certificate/reading';
import { approved, certified, type Certification, said } from '../candidate';
import { pdf } from '../applicant';
import type { Visitor } from '../door';
import { openProgram, type Program } from '../program';

let program: Program;
let reviewer: Visitor;
beforeEach(async () => {
  program = await openProgram();
  reviewer = await program.staff('reviewer');
});
afterEach(() => program.close());

interface StaffView {
  status: string;
  number: string;
  registry: { status: string; action: string };
  certificates: { reason: string; name: string; by: string; current: boolean }[];
  actions: { name: string; possible: boolean; refusal?: string; rule?: string; consequences: string[] }[];
  formerNames: { name: string }[];
  changes: { kind: string; words: string; documentId: string }[];
  facts: { legalName: string; address: string };
  documents: { id: string; item: string }[];
  timeline: { text: string; who?: string }[];
  related: { id: string; kind: string }[];
}

async function holder() {
  const candidate = await approved(program, reviewer);
  const id = await certified(program, candidate, '2027-03-03');
  return { ...candidate, id };
}
const own = async ({ person, id }: { person: Visitor; id: string }) => (await person.get<Certification>(`/certifications/${id}`)).body;
const staffView = async (id: string) => (await reviewer.get<StaffView>(`/staff/certifications/${id}`)).body;

const evidence = async (item: string, id: string, by = reviewer): Promise<string> =>
  (await by.upload<{ id: string }>({ item, for: id }, { name: 'proof.pdf', content: pdf })).body.id;

/** A file as it comes over the wire, with its headers. */
async function download(by: Visitor, id: string, format: string) {
  const answer = await program.app.inject({
    method: 'GET',
    url: `/api/certifications/${id}/certificate?format=${format}`,
    headers: { ...(by.cookie && { cookie: by.cookie }) },
  });
  return { status: answer.statusCode, headers: answer.headers, content: answer.rawPayload, text: answer.payload };
}

test('[801.11.B, 102.5, 201.1] a pass becomes a certification with number, terms and a certificate to download, in both formats', async () => {
  const ana = await holder();
  const view = await own(ana);
  expect(view).toMatchObject({
    number: expect.stringMatching(/^MPSS\d{6}$/),
    name: 'Wilhelmina Featherstonehaugh',
    status: 'active',
    registry: { status: 'Active/No sanctions', action: 'None', href: `/registry/${view.number}` },
    terms: [{ from: { on: '2027-03-03' }, through: { on: '2029-03-03' }, current: true }],
    certificates: [{ reason: 'issued', ready: true, current: true }],
  });
  expect(view.downloads.map(({ format }) => format)).toEqual(['wall', 'wallet']);
  const wall = await download(ana.person, ana.id, 'wall');
  expect(wall.headers).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': expect.stringMatching(new RegExp(`^attachment; filename="${view.number}-wall.pdf"`)),
    'cache-control': 'private, no-store',
    'x-content-type-options': 'nosniff',
  });
  const { blocks, code } = await read(wall.content);
  expect(blocks).toEqual(
    expect.arrayContaining([
      ['H1', 'Wilhelmina Featherstonehaugh'],
      ['LBody', view.number],
      ['LBody', 'March 3, 2027'],
      ['LBody', 'March 3, 2029'],
    ]),
  );
  expect(code).toBe(`http://localhost:3999/registry/${view.number}`);
  expect((await read((await download(ana.person, ana.id, 'wallet')).content)).code).toBe(code);
  expect((await download(ana.person, ana.id, 'poster')).status).toBe(422);
});

test('somebody else’s certification, certificate and credential text are answered like unknown ones', async () => {
  const ana = await holder();
  const luz = await program.applicant();
  for (const path of ['', '/credential', '/certificate']) {
    expect((await luz.get(`/certifications/${ana.id}${path}`)).status).toBe(404);
    expect((await program.visitor().get(`/certifications/${ana.id}${path}`)).status).toBe(401);
  }
  expect((await luz.get<{ certifications: unknown[] }>('/certifications')).body.certifications).toEqual([]);
  expect((await luz.get(`/candidacies/${ana.candidacy}`)).status).toBe(404);
  expect((await luz.post(`/candidacies/${ana.candidacy}/language`, { language: 'es' })).status).toBe(404);
  expect((await download(reviewer, ana.id, 'wall')).status).toBe(200);
});

test('[213.1, 213.2, 213.3, 213.5] the credential text: full name, title, number; refused while it is not active', async () => {
  const ana = await holder();
  const { number } = await own(ana);
  const text = await ana.person.get<{ short: string; long: string }>(`/certifications/${ana.id}/credential`);
  expect(text.body).toEqual({
    short: `Wilhelmina Featherstonehaugh, CMPSS, #${number}`,
    long: `Wilhelmina Featherstonehaugh, Certified Medi-Cal Peer Support Specialist, #${number}`,
  });
  for (const command of ['investigationOpened', 'investigationClosed'])
    expect(await said(program, 'certification', ana.id, command, { source: 'case-1' })).toMatchObject({ status: 200 });
  const effectiveAt = await program.clock.now();
  expect(await said(program, 'certification', ana.id, 'suspended', { source: 'case-1', effectiveAt })).toMatchObject({ status: 200 });
  const refused = await ana.person.get(`/certifications/${ana.id}/credential`);
  expect([refused.status, refused.body]).toMatchObject([409, { rule: '213.5' }]);
  const view = await own(ana);
  expect(view).toMatchObject({
    status: 'suspended',
    downloads: [],
    downloadRefusal: expect.any(String),
    credentialRefusal: expect.any(String),
  });
  expect(view.credential).toBeUndefined();
  expect(view.deadlines.map(({ id }) => id)).toEqual(['lapse']); // 802.1.B: no day to renew by
  expect(await download(ana.person, ana.id, 'wall')).toMatchObject({ status: 409 });
  expect((await staffView(ana.id)).actions.find(({ name }) => name === 'reissue')).toMatchObject({ possible: false, rule: '102.30' });
});

test('[500.2.A, 101.3] a name changes with evidence: new certificate, former name kept, found by both; the same request again changes nothing', async () => {
  const ana = await holder();
  const document = await evidence('name-proof', ana.id);
  const body = { givenName: 'Danielle', middleName: 'Renée', familyName: 'Okafor', document, note: 'Marriage certificate seen' };
  const key = '0b0e6f0e-6f55-4cb5-9f5a-3f6d5d3f1a11';
  const changed = await reviewer.post<StaffView>(`/certifications/${ana.id}/change-name`, body, { key });
  expect(changed.status).toBe(200);
  expect(changed.body).toMatchObject({
    facts: { legalName: 'Danielle Renée Okafor' },
    formerNames: [{ name: 'Wilhelmina Featherstonehaugh' }],
    changes: [{ kind: 'name', words: 'Danielle Renée Okafor', documentId: document }],
    certificates: [
      { reason: 'name-changed', name: 'Danielle Renée Okafor', current: true },
      { reason: 'issued', current: false },
    ],
    documents: [{ id: document, item: 'name-proof' }],
  });
  expect((await reviewer.post(`/certifications/${ana.id}/change-name`, body, { key })).status).toBe(200);
  const other = await reviewer.post(`/certifications/${ana.id}/change-name`, { ...body, givenName: 'Dana' }, { key });
  expect([other.status, other.body]).toMatchObject([422, { type: expect.stringContaining('key-reused') }]);
  expect(await program.db.personChange.count()).toBe(1);
  await program.quiet();
  expect((await own(ana)).name).toBe('Danielle Renée Okafor');
  const { content } = await download(ana.person, ana.id, 'wall');
  expect((await read(content)).blocks).toContainEqual(['H1', 'Danielle Renée Okafor']);
  for (const q of ['renee okafor', 'Featherstonehaugh', '#mpss000001']) {
    const found = await reviewer.get<{ certifications: { id: string; name: string }[] }>(
      `/staff/certifications?q=${encodeURIComponent(q)}`,
    );
    expect(found.body.certifications).toMatchObject([{ id: ana.id, name: 'Danielle Renée Okafor' }]);
  }
  expect((await reviewer.get<{ certifications: unknown[] }>('/staff/certifications?q=%25')).body.certifications).toEqual([]);
});

test('[802.1.A, 101.3] an address changes with evidence; a document of somebody else is no evidence', async () => {
  const [ana, luz] = [await holder(), await holder()];
  const body = { street: '2 Oak Lane', city: 'Fresno', state: 'CA', postalCode: '93702', note: 'Utility bill' };
  const foreign = await evidence('address-proof', luz.id);
  const refused = await reviewer.post(`/certifications/${ana.id}/change-address`, { ...body, document: foreign });
  expect([refused.status, refused.body]).toMatchObject([422, { rule: '101.3' }]);
  const document = await evidence('address-proof', ana.id);
  const changed = await reviewer.post<StaffView>(`/certifications/${ana.id}/change-address`, { ...body, document });
  expect(changed.body).toMatchObject({ facts: { address: '2 Oak Lane, Fresno, CA 93702' }, certificates: [{ reason: 'issued' }] });
  expect((await reviewer.post(`/certifications/${ana.id}/change-address`, { ...body, document, note: ' ' })).status).toBe(422);
});

test('[801.11.B] a certificate is issued again with a reason; number and last day stay', async () => {
  const ana = await holder();
  const { number } = await own(ana);
  const again = await reviewer.post<StaffView>(`/certifications/${ana.id}/reissue`, { reason: 'lost', note: 'Lost in a move' });
  expect(again.body).toMatchObject({
    number,
    certificates: [
      { reason: 'lost', current: true },
      { reason: 'issued', current: false },
    ],
  });
  expect(again.body.timeline.some(({ text, who }) => text.startsWith('Reissue asked for') && who === 'Ana Test')).toBe(true);
  expect((await reviewer.post(`/certifications/${ana.id}/reissue`, { reason: 'renewed', note: 'x' })).status).toBe(422);
  await program.quiet();
  expect((await own(ana)).certificates).toMatchObject([{ ready: true }, { ready: true }]);
});

test('[500.2.E] surrender and death end it: the public sees one group and no action; days outside are refused', async () => {
  const [ana, luz] = [await holder(), await holder()];
  const letter = await evidence('surrender-letter', ana.id);
  const early = await reviewer.post(`/certifications/${ana.id}/surrender`, { receivedOn: '2027-03-02', document: letter, note: 'Letter' });
  expect(early.status).toBe(422);
  const gone = await reviewer.post<StaffView>(`/certifications/${ana.id}/surrender`, {
    receivedOn: '2027-03-03',
    document: letter,
    note: 'Letter',
  });
  expect(gone.body).toMatchObject({ status: 'surrendered', registry: { status: 'Expired/Lapsed/Vacated', action: 'None' } });
  expect(await own(ana)).toMatchObject({ status: 'surrendered', message: { tone: 'info' }, downloads: [] });
  const proof = await evidence('death-record', luz.id);
  const late = await reviewer.post(`/certifications/${luz.id}/record-death`, { diedOn: '2027-03-04', document: proof, note: 'Record' });
  expect(late.status).toBe(422);
  const died = await reviewer.post<StaffView>(`/certifications/${luz.id}/record-death`, {
    diedOn: '2027-03-03',
    document: proof,
    note: 'Record',
  });
  expect(died.body).toMatchObject({ status: 'deceased', registry: { status: 'Expired/Lapsed/Vacated', action: 'None' } });
  const twice = await reviewer.post(`/certifications/${luz.id}/record-death`, { diedOn: '2027-03-03', document: proof, note: 'Record' });
  expect([twice.status, twice.body]).toMatchObject([409, { state: { status: 'deceased' } }]);
});

test('[202.1.H, W3.exam-required] staff cannot issue without a pass, and after one there is nothing left to issue', async () => {
  const ana = await approved(program, reviewer);
  const refused = await reviewer.post(`/candidacies/${ana.candidacy}/issue`);
  expect([refused.status, refused.body]).toMatchObject([409, { rule: '202.1.H', state: { id: ana.candidacy } }]);
  await certified(program, ana, '2027-03-03');
  expect((await reviewer.post(`/candidacies/${ana.candidacy}/issue`)).status).toBe(409);
  const staff = (await reviewer.get<StaffView>(`/staff/candidacies/${ana.candidacy}`)).body;
  expect(staff.related.map(({ kind }) => kind).sort()).toEqual(['application', 'certification']);
});
