/** 805.1 with everything real: whatever is done to a certification, the registry, staff and the holder read the same, and nothing differs. */
import { checkRegistry } from '../../../activities/work/registry-check';
import type { WorkContext } from '../../../activities/work';
import { pdf } from '../applicant';
import { approved, certified, type Certification, said } from '../candidate';
import { openProgram } from '../program';

interface Entry {
  certification: {
    fullName: string;
    number: string;
    status: string;
    action: string;
    activeFrom: { on: string };
    expiresOn: { on: string };
  };
  past?: { status: string; action: string };
}
interface StaffView {
  registry: { status: string; action: string };
  facts: { legalName: string };
}

test('[805.1] [102.6] [206.1] [500.2.A] after each change the registry says at once what the record says, and the daily check finds no difference', async () => {
  const program = await openProgram();
  const reviewer = await program.staff('reviewer');
  const candidate = await approved(program, reviewer);
  const id = await certified(program, candidate, '2027-03-03');
  const { number } = (await candidate.person.get<Certification>(`/certifications/${id}`)).body;
  const found = async (query: string) =>
    (await program.visitor().get<{ certifications: { number: string }[] }>(`/registry/v1/certifications?${query}`)).body.certifications;

  async function shown(): Promise<string[]> {
    const { certification } = (await program.visitor().get<Entry>(`/registry/v1/certifications/${number}`)).body;
    const staff = (await reviewer.get<StaffView>(`/staff/certifications/${id}`)).body;
    const own = (await candidate.person.get<Certification>(`/certifications/${id}`)).body;
    expect([staff.registry.status, staff.registry.action]).toEqual([certification.status, certification.action]);
    expect([own.registry.status, own.registry.action]).toEqual([certification.status, certification.action]);
    expect([staff.facts.legalName, own.name]).toEqual([certification.fullName, certification.fullName]);
    expect(await found(`number=${number}`)).toEqual([certification]);
    expect(await found(`name=${encodeURIComponent(certification.fullName)}`)).toEqual([certification]);
    const work = { caseId: 'registry-check', occasion: 'now', body: {} };
    expect(await checkRegistry({ db: program.db } as unknown as WorkContext, work)).toEqual({
      certifications: 1,
      differences: [],
      more: 0,
    });
    return [certification.status, certification.action, certification.activeFrom.on, certification.expiresOn.on];
  }
  const tell = async (command: string, body: object = {}) => {
    const effectiveAt = await program.clock.now();
    const sent = { source: 'complaint-1', ...(['suspended', 'revoked', 'reinstated'].includes(command) && { effectiveAt }), ...body };
    expect(await said(program, 'certification', id, command, sent)).toMatchObject({ status: 200 });
    return shown();
  };
  const term = ['2027-03-03', '2029-03-03'];
  const active = ['Active/No sanctions', 'None', ...term];
  expect(await shown()).toEqual(active);

  const proof = await reviewer.upload<{ id: string }>({ item: 'name-proof', for: id }, { name: 'proof.pdf', content: pdf });
  const name = { givenName: 'Danielle', middleName: 'Renée', familyName: 'Okafor' };
  const changed = { ...name, document: proof.body.id, note: 'Marriage certificate seen' };
  expect((await reviewer.post(`/certifications/${id}/change-name`, changed)).status).toBe(200);
  expect(await shown()).toEqual(active);
  expect(await found('name=Featherstonehaugh')).toMatchObject([{ number, fullName: 'Danielle Renée Okafor' }]);
  expect(await tell('investigationOpened')).toEqual(['Active/No sanctions', 'Under investigation', ...term]);
  expect(await tell('investigationClosed')).toEqual(active);
  expect(await tell('suspended')).toEqual(['Suspended', 'Suspended', ...term]);
  expect(await tell('reinstated')).toEqual(active);
  await program.walk('2029-01-10T20:00:00.000Z');
  expect(await tell('renewed', { submittedOn: '2029-01-10', approvedOn: '2029-01-10' })).toEqual([
    'Active/No sanctions',
    'None',
    '2027-03-03',
    '2031-03-03',
  ]);
  await program.walk('2029-03-03T08:00:01.000Z');
  expect(await shown()).toEqual(['Active/No sanctions', 'None', '2029-03-03', '2031-03-03']);
  expect(await tell('revoked', { permanent: false })).toEqual(['Revoked', 'Revoked', '2029-03-03', '2031-03-03']);
  const onDay = async (day: string) => (await program.visitor().get<Entry>(`/registry/v1/certifications/${number}?on=${day}`)).body.past;
  expect(await onDay('2029-03-02')).toMatchObject({ status: 'Active/No sanctions', action: 'None' });
  expect(await onDay('2029-03-03')).toMatchObject({ status: 'Revoked', action: 'Revoked' });
  await program.close();
}, 240_000);
