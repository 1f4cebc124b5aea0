import { keepLedger, running } from '../../../policy/ledger';
import { revision } from '../../../policy/program';
import { vendorRulesOf } from '../../../policy/exam-vendor/rules';
import { examVendorProcess } from '../../../policy/exam-vendor';
import type { Compared, Exchanged, ExamVendorCommand, ExamVendorFile } from '../../../policy/exam-vendor/file';

/** The process alone, said to in order. */
class Dealings {
  file!: ExamVendorFile;
  private number = 0;
  last!: ReturnType<typeof examVendorProcess.consequences>;

  say(name: string, body: object, receivedAt: string): this {
    const command = { id: `c${++this.number}`, name, by: 'program', body, receivedAt } as unknown as ExamVendorCommand;
    const before = this.number === 1 ? undefined : this.file;
    const refused = examVendorProcess.refuse(before, command);
    if (refused) throw new Error(refused.code);
    const facts = before ? examVendorProcess.apply(before, command) : { ...examVendorProcess.open(command), ledger: {} };
    this.file = { ...facts, ledger: keepLedger(before?.ledger ?? {}, examVendorProcess.deadlines(facts)) };
    this.last = examVendorProcess.consequences(before, this.file, command);
    return this;
  }
  due = (deadline: string): this => this.say('due', { deadline }, this.file.ledger[deadline]!.at);
  exchanged = (result: Partial<Exchanged>, at: string): this =>
    this.say(
      'workDone',
      { kind: 'vendor-exchange', occasion: 'x', result: { sent: 0, files: [], open: 0, toSend: 0, heldBack: [], ...result } },
      at,
    );
  compared = (result: Partial<Compared>, at: string): this =>
    this.say('workDone', { kind: 'vendor-comparison', occasion: 'x', result: { differences: [], compared: 0, ...result } }, at);
  works = (): string[] => this.last.works.map(({ kind }) => kind);
  rows = (): string[] => running(this.file).map(({ id, at }) => `${id} ${at}`);
}
const begun = (): Dealings => new Dealings().say('begin', {}, '2027-03-03T20:00:00.000Z');
const comparison = 'comparison 2027-03-10T08:00:00.000Z';

it('[401.intro] rows of a file are recorded two hundred at a time, and a file has at most eight million bytes', () =>
  expect(vendorRulesOf(revision)).toMatchObject({ rowsTogether: 200, fileBytes: 8_000_000 }));

describe('the nights of the exam vendor', () => {
  it('[401.intro] begin only when something is to be sent', () => {
    const dealings = begun();
    expect(dealings.rows()).toEqual([comparison]);
    dealings.say('tellVendor', { caseId: 'c' }, '2027-03-03T21:00:00.000Z');
    expect(dealings.rows()).toEqual(['sending 2027-03-04T08:00:00.000Z', comparison]);
    dealings.due('sending');
    expect(dealings.last.works).toEqual([{ kind: 'vendor-exchange', occasion: 'c3', body: {} }]);
    expect(dealings.rows()).toEqual([comparison]);
    dealings.exchanged({ sent: 2, open: 1 }, '2027-03-04T08:00:03.000Z');
    expect(dealings.rows()).toEqual(['exchange 2027-03-05T08:00:00.000Z', comparison]);
    dealings.due('exchange').exchanged({ open: 0 }, '2027-03-05T08:00:03.000Z');
    expect(dealings.rows()).toEqual([comparison]);
  });

  it('look for a result the night after an appointment', () => {
    const judged = {
      as: 'good',
      caseId: 'c',
      message: { name: 'appointment', body: { appointment: { at: '2027-03-18T17:00:00.000Z', mode: 'online' } } },
    };
    const dealings = begun().say('import', { fileId: 'f', fromLine: 1, judged: [{ line: 2, judged }] }, '2027-03-04T08:00:03.000Z');
    expect(dealings.rows()).toEqual([comparison, 'results 2027-03-19T07:00:00.000Z']);
    expect(dealings.last.messages).toMatchObject([{ id: 'vendor:f:0000002', kind: 'candidacy', to: 'c', name: 'appointment' }]);
  });

  it('send what came up during an exchange the night after', () => {
    const dealings = begun().say('exchange', {}, '2027-03-03T21:00:00.000Z').say('tellVendor', { caseId: 'c' }, '2027-03-03T21:00:01.000Z');
    expect(() => dealings.say('exchange', {}, '2027-03-03T21:00:02.000Z')).toThrow('exchange-under-way');
    dealings.exchanged({}, '2027-03-03T21:00:05.000Z');
    expect(dealings.rows()).toEqual(['sending 2027-03-04T08:00:00.000Z', comparison]);
  });

  it('import file after file, and make a task of what a person has to look at', () => {
    const dealings = begun().exchanged({ files: ['f1', 'f2'] }, '2027-03-04T08:00:03.000Z');
    expect(dealings.last.messages).toMatchObject([{ id: 'import:f1:1', to: 'c1', name: 'import', body: { fileId: 'f1', fromLine: 1 } }]);
    const rows = [{ line: 3, judged: { as: 'set-aside', reason: 'wrong-person' } }];
    dealings.say(
      'import',
      { fileId: 'f1', fromLine: 1, judged: rows, bad: 1, next: { fileId: 'f2', fromLine: 1 } },
      '2027-03-04T08:00:04.000Z',
    );
    expect(dealings.last.tasks.map(({ kind, cause }) => `${kind} ${cause}`)).toEqual(['vendor-file f1', 'vendor-row f1:3']);
    expect(dealings.last.messages).toMatchObject([{ id: 'import:f2:1' }]);
  });

  it('[401.intro] compare both lists week after week; a difference that is gone ends its task', () => {
    const dealings = begun().due('comparison').exchanged({}, '2027-03-10T08:00:02.000Z');
    expect(dealings.works()).toEqual(['vendor-comparison']);
    const openTasks = [{ kind: 'vendor-difference', cause: 'EX2-1/state-differs' }];
    dealings.compared({ differences: [{ about: 'EX1-1', kind: 'name-differs' }], compared: 3, openTasks }, '2027-03-10T08:00:03.000Z');
    expect(dealings.last.tasks).toMatchObject([{ kind: 'vendor-difference', cause: 'EX1-1/name-differs' }]);
    expect(dealings.last.tasksDone).toMatchObject([{ cause: 'EX2-1/state-differs' }]);
    expect(dealings.rows()).toEqual(['comparison 2027-03-17T07:00:00.000Z']);
  });

  it('[401.intro] without a list keep the differences of last time; a list with lines that cannot be used is looked at', () => {
    const openTasks = [{ kind: 'vendor-difference', cause: 'EX2-1/state-differs' }];
    const dealings = begun().due('comparison').exchanged({}, '2027-03-10T08:00:02.000Z');
    dealings.compared({ listMissing: true, openTasks }, '2027-03-10T08:00:03.000Z');
    expect([dealings.last.tasks.map(({ cause }) => cause), dealings.last.tasksDone]).toEqual([['list-missing'], []]);
    dealings.due('comparison').exchanged({}, '2027-03-17T07:00:02.000Z');
    dealings.compared({ oddFile: 'f', openTasks: [{ kind: 'vendor-difference', cause: 'list-missing' }] }, '2027-03-17T07:00:03.000Z');
    expect(dealings.last.tasks.map(({ kind, cause }) => `${kind} ${cause}`)).toEqual(['vendor-file f']);
    expect(dealings.last.tasksDone).toMatchObject([{ cause: 'list-missing', outcome: 'agrees again' }]);
  });

  it('[401.intro] do one thing after the other: exchange, import, comparison', () => {
    const dealings = begun().exchanged({ open: 1 }, '2027-03-09T08:00:03.000Z');
    expect(dealings.rows()).toEqual([comparison, 'exchange 2027-03-10T08:00:00.000Z']);
    dealings.due('comparison');
    expect([dealings.works(), dealings.rows()]).toEqual([['vendor-exchange'], []]); // the exchange of this night is the one before the comparison
    dealings.exchanged({ open: 1, files: ['f1'] }, '2027-03-10T08:00:03.000Z');
    expect(dealings.works()).toEqual([]);
    dealings.say('import', { fileId: 'f1', fromLine: 1, next: { fileId: 'f1', fromLine: 201 } }, '2027-03-10T08:00:04.000Z');
    expect(dealings.works()).toEqual([]);
    dealings.say('import', { fileId: 'f1', fromLine: 201 }, '2027-03-10T08:00:05.000Z');
    expect(dealings.works()).toEqual(['vendor-comparison']);
    // Staff cannot wait; what they ask for comes when the comparison is over, and nobody asks for it twice.
    dealings.say('exchange', {}, '2027-03-10T08:00:06.000Z');
    expect([dealings.works(), dealings.rows()]).toEqual([[], []]);
    expect(() => dealings.say('exchange', {}, '2027-03-10T08:00:07.000Z')).toThrow('exchange-under-way');
    expect(() => dealings.say('compare', {}, '2027-03-10T08:00:07.000Z')).toThrow('exchange-under-way');
    dealings.compared({}, '2027-03-10T08:00:08.000Z');
    expect(dealings.works()).toEqual(['vendor-exchange']);
    dealings.say('compare', {}, '2027-03-10T08:00:09.000Z'); // the exchange under way will do
    expect(() => dealings.say('compare', {}, '2027-03-10T08:00:10.000Z')).toThrow('exchange-under-way');
    dealings.exchanged({}, '2027-03-10T08:00:11.000Z');
    expect(dealings.works()).toEqual(['vendor-comparison']);
    dealings.compared({}, '2027-03-10T08:00:12.000Z');
    expect(dealings.rows()).toEqual(['comparison 2027-03-17T07:00:00.000Z']);
  });

  it('[401.intro] go on while a file could not be carried; it is a task until it is', () => {
    const stuck = [{ name: 'exam-1.dat', code: 'EACCES' }];
    const dealings = begun().exchanged({ stuck }, '2027-03-04T08:00:03.000Z');
    expect(dealings.rows()).toEqual(['exchange 2027-03-05T08:00:00.000Z', comparison]);
    const task = { kind: 'vendor-file-stuck', cause: 'exam-1.dat/EACCES' };
    expect(dealings.last.tasks).toEqual([{ queue: 'exams', ...task }]);
    dealings.due('exchange').exchanged({ stuck, openTasks: [task] }, '2027-03-05T08:00:03.000Z');
    expect(dealings.last.tasksDone).toEqual([]);
    const another = { kind: 'vendor-record', cause: 'exam-1.dat/EACCES' };
    dealings.due('exchange').exchanged({ heldBack: [another.cause], openTasks: [task, another] }, '2027-03-06T08:00:03.000Z');
    expect(dealings.last.tasksDone).toEqual([{ ...task, outcome: 'carried' }]);
    expect(dealings.rows()).toEqual([comparison]);
  });

  it('send a record again only when it is known and does not wait', () => {
    expect(() => begun().say('resend', { record: 'r', found: 'unknown' }, '2027-03-04T08:00:00.000Z')).toThrow('vendor-record-unknown');
    expect(() => begun().say('resend', { record: 'r', found: 'waiting' }, '2027-03-04T08:00:00.000Z')).toThrow('vendor-record-waiting');
    const dealings = begun().say('resend', { record: 'r', found: 'sendable' }, '2027-03-04T20:00:00.000Z');
    expect(dealings.rows()).toContain('sending 2027-03-05T08:00:00.000Z');
  });
});
