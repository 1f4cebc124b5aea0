/** Files as vendors send them: marks, encodings, line ends, columns in another order, lines that break off. */
import { withoutScores } from '../../../activities/exam-vendor/archive';
import { rowOf } from '../../../activities/exam-vendor/fetching';
import { readFile } from '../../../activities/exam-vendor/reading';
import { fromWindows1252, windows1252 } from '../../../activities/exam-vendor/windows-1252';
import { writeFile } from '../../../activities/exam-vendor/writing';
import { formats } from '../../../policy/exam-vendor/formats';

const header = 'ClientCandidateID\tClientAuthorizationID\tLastName\tExamDate\tGrade\tScore';
const line = 'EX27000001\tEX27000001-1\tNúñez\t2027/05/12\tpass\t84';
const text = `${header}\r\n${line}\r\n`;
const rows = (content: Buffer) => {
  const read = readFile(content, formats.exam);
  if ('problem' in read) throw new Error(read.problem);
  return read.lines.map((one) => rowOf('exam', one));
};
const taken = [
  {
    line: 2,
    state: 'waiting',
    examId: 'EX27000001',
    authorization: 'EX27000001-1',
    taken: { type: 'exam', examId: 'EX27000001', authorization: 'EX27000001-1', as: 'passed', examOn: '2027-05-12', familyName: 'Núñez' },
  },
];

describe('a file of results', () => {
  it.each([
    ['in UTF-8', Buffer.from(text)],
    ['with a byte order mark', Buffer.from(`\uFEFF${text}`)],
    ['in Windows-1252', windows1252(text)],
    ['in UTF-16 with its mark', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['in UTF-16 without a mark', Buffer.from(text, 'utf16le')],
    ['in big-endian UTF-16', Buffer.from(Buffer.from(`\uFEFF${text}`, 'utf16le')).swap16()],
    ['with the line ends of Unix', Buffer.from(text.replaceAll('\r\n', '\n'))],
    ['with empty lines behind', Buffer.from(`${text}\r\n\t\r\n`)],
  ])('%s is read', (_how, content) => expect(rows(content)).toEqual(taken));

  it('is read whatever the order and the case of its columns', () => {
    const other =
      'SCORE\tgrade\tExamDate\tLastName\tCLIENTAUTHORIZATIONID\tClientCandidateId\n84\tPASS\t05/12/2027\tNúñez\tEX27000001-1\tEX27000001\n';
    expect(rows(Buffer.from(other))).toEqual(taken);
  });

  it('loses only the line that breaks off', () => {
    for (const cut of [`${text}EX27000002\tEX27`, `${text}EX27000002\tEX27000002-1\tRoe\t2027/05/12\tpass\t8`]) {
      const read = rows(Buffer.from(cut));
      expect(read[0]).toEqual(taken[0]);
      expect(read[1]).toMatchObject({ line: 3, state: 'bad', reason: 'cut-off', examId: 'EX27000002' });
    }
  });

  it('with a column missing says so line by line', () => {
    const missing = 'ClientCandidateID\tClientAuthorizationID\tGrade\nEX27000001\tEX27000001-1\tpass\nEX27000002\tEX27000002-1\tfail\n';
    expect(rows(Buffer.from(missing)).map(({ line: at, reason, column }) => [at, reason, column])).toEqual([
      [2, 'missing', 'ExamDate'],
      [3, 'missing', 'ExamDate'],
    ]);
  });

  it('with columns nobody knows is read, and names them', () => {
    const read = readFile(Buffer.from('ClientCandidateID\tMood\nEX27000001\tfine\n'), formats.exam);
    expect(read).toMatchObject({ unknown: ['Mood'] });
  });

  it('with too many cells in a line does not guess', () => {
    expect(rows(Buffer.from(`${header}\n${line}\tmore\n`))[0]).toMatchObject({ state: 'bad', reason: 'too-many-cells' });
  });

  it.each([
    ['nothing', Buffer.alloc(0), 'empty'],
    ['a picture', Buffer.from([0x89, 0x50, 0, 0, 0, 1, 2, 0, 3, 4, 0, 0, 5, 6, 7]), 'not-text'],
    ['a letter', Buffer.from('Dear colleagues,\n'), 'no-known-column'],
    ['a column twice', Buffer.from('Grade\tGrade\npass\tfail\n'), 'double-column'],
  ])('of %s is refused whole', (_what, content, problem) => expect(readFile(content, formats.exam)).toEqual({ problem }));

  it('[801.11.note] is kept without its scores', () => {
    const read = readFile(Buffer.from(`${text}${line.replace('84', '84\t99')}\n`), formats.exam);
    if ('problem' in read) throw new Error(read.problem);
    const kept = withoutScores(formats.exam, read.lines).toString();
    expect(kept).toContain('EX27000001-1');
    expect(kept).not.toMatch(/Score|84|99/);
  });
});

describe('a file for the vendor', () => {
  it('is written in Windows-1252, column by column, every line ended', () => {
    const content = writeFile(formats.vcdc, [{ ClientCandidateID: 'EX1', Status: 'Accepted', Message: 'Núñez – “sí”' }]);
    expect(fromWindows1252(content)).toBe('ClientCandidateID\tStatus\tDate\tMessage\tCandidateID\r\nEX1\tAccepted\t\tNúñez – “sí”\t\r\n');
    expect(() => windows1252('Łukasz')).toThrow('cannot read');
  });
});
