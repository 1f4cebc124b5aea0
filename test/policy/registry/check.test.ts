import { registryEntryOf, registryNamesOf } from '../../../policy/certification/registry-entry';
import type { CertificationFacts } from '../../../policy/certification/file';
import { daysAfter, type Instant, startOf } from '../../../policy/calendar';
import { keepLedger, running } from '../../../policy/ledger';
import { eventLineOf, labelOf, stageWordsOf, why } from '../../../policy/process-words';
import { registryCheckEvents, registryCheckProcess as process, registryCheckStages } from '../../../policy/registry/check';
import { differencesOf } from '../../../policy/registry/comparison';
import type { Checked, RegistryCheckCommand, RegistryCheckFile } from '../../../policy/registry/file';

const opened = '2027-03-03T20:00:00.000Z';
const said = (name: string, receivedAt: Instant, body: object = {}) =>
  ({ id: 'registry-check', name, receivedAt, by: 'program', body }) as unknown as RegistryCheckCommand;

function after(file: RegistryCheckFile | undefined, command: RegistryCheckCommand) {
  expect(process.refuse(file, command)).toBeUndefined();
  const facts = file ? process.apply(file, command) : process.open(command);
  const next = { ...facts, ledger: keepLedger(file?.ledger ?? {}, process.deadlines(facts)) };
  return { file: next, follows: process.consequences(file, next, command) };
}
const done = (at: Instant, result: Checked) => said('workDone', at, { kind: 'registry-check', occasion: 'x', result });
const agree: Checked = { certifications: 3, differences: [], more: 0 };

describe('the daily check of the registry', () => {
  it('[805.1] is due at 00:00 of the next day, and the day after the last one that was done, however many went by', () => {
    let { file } = after(undefined, said('begin', opened));
    expect(running(file).map(({ at }) => at)).toEqual([startOf('2027-03-04')]);
    const due = after(file, said('due', startOf('2027-03-04'), { deadline: 'check' }));
    expect(due.follows.works).toEqual([{ kind: 'registry-check', occasion: '2027-03-04', body: {} }]);
    expect([process.stage(due.file), running(due.file)]).toEqual(['checking', []]);
    ({ file } = after(due.file, done('2027-05-20T12:00:00.000Z', agree)));
    expect([process.stage(file), running(file).map(({ at }) => at)]).toEqual(['waiting', [startOf(daysAfter('2027-05-20', 1))]]);
    expect(running(file)[0]).toMatchObject({ rule: '805.1', recurring: true, begins: true });
  });

  it('[805.1] makes a task of each difference, and ends the task when both agree again', () => {
    const { file } = after(undefined, said('begin', opened));
    const differences = [
      { number: 'MPSS000001', field: 'expiresOn' },
      { number: 'MPSS000002', field: 'not-in-registry' },
    ];
    const found = after(
      file,
      done(opened, { certifications: 3, differences, more: 0, openTasks: ['MPSS000001/expiresOn', 'MPSS000003/names'] }),
    );
    expect(found.follows.tasks.map(({ queue, cause }) => [queue, cause])).toEqual([
      ['registry', 'MPSS000001/expiresOn'],
      ['registry', 'MPSS000002/not-in-registry'],
    ]);
    expect(found.follows.tasksDone.map(({ cause }) => cause)).toEqual(['MPSS000003/names']);
    expect(found.file.differences).toBe(2);
  });

  it('[805.1] ends no task while there are more differences than it lists', () => {
    const { file } = after(undefined, said('begin', opened));
    const found = after(
      file,
      done(opened, {
        certifications: 9,
        differences: [{ number: 'MPSS000001', field: 'names' }],
        more: 7,
        openTasks: ['MPSS000009/names'],
      }),
    );
    expect([found.follows.tasksDone, found.file.differences]).toEqual([[], 8]);
  });

  it('is there once, and its date can be computed anew only by two people', () => {
    const { file } = after(undefined, said('begin', opened));
    expect(process.refuse(file, said('begin', opened))?.code).toBe('not-applicable');
    const retime = { ...said('retime', opened, { deadline: 'check', secondPerson: '' }), by: 'staff:ada' } as RegistryCheckCommand;
    expect(process.refuse(file, retime)?.code).toBe('second-person-missing');
  });

  it('has words for its stages, events and dates', () => {
    const { file } = after(undefined, said('begin', opened));
    for (const stage of registryCheckStages) expect(stageWordsOf('registry-check', stage).staff).toMatch(/\S/);
    for (const type of registryCheckEvents) expect(eventLineOf('registry-check', type).staff({})).toMatch(/^[A-Z]/);
    const [row] = running(file);
    for (const reader of ['person', 'staff'] as const)
      for (const language of ['en', 'es'] as const) {
        expect(labelOf('registry-check', row!, reader, language)).toMatch(/\S/);
        expect(why('registry-check', row!, file.edition, reader, language).rule).toContain('805.1');
      }
  });
});

describe('registry and record', () => {
  const facts = {
    number: 'MPSS000007',
    subject: 'p',
    terms: [{ from: '2027-03-03', expiresOn: '2029-03-03', change: 'c', recordedAt: opened }],
    actions: [],
  } as unknown as CertificationFacts;
  const expected = { ...registryEntryOf(facts, 'Renée O’Brien'), names: registryNamesOf('Renée O’Brien', ['Renée Katz']) };

  it('[805.1] agree when entry and names are what the file says, in whatever order', () => {
    expect(differencesOf(expected, { ...expected, names: [...expected.names].reverse() })).toEqual([]);
  });

  it.each([
    ['a missing entry', undefined, 'not-in-registry'],
    ['another last valid day', { expiresOn: '2029-03-04' }, 'expiresOn'],
    ['a suspension the record does not know', { sanction: 'suspended' as const }, 'sanction'],
    ['another name', { fullName: 'Renee O’Brien' }, 'fullName'],
    ['a lost former name', { names: expected.names.slice(0, 1) }, 'names'],
    ['another number', { number: 'MPSS000008' }, 'number'],
  ])('[805.1] differ by %s', (_what, wrong, field) => {
    expect(differencesOf(expected, wrong && { ...expected, ...wrong })).toEqual([{ number: 'MPSS000007', field }]);
  });
});
