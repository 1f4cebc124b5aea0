/** A program whose exam vendor is a folder: the test writes what the vendor leaves there, staff exchange files, and the panel tells. */
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromWindows1252 } from '../../../activities/exam-vendor/windows-1252';
import { Asking } from '../../../apps/api/src/cases/asking';
import { beginStanding } from '../../../cases/beginnings';
import { eventually } from '../../harness/eventually';
import type { Visitor } from '../door';
import { openProgram, type Program } from '../program';

export interface Panel {
  stageWords: string;
  busy: boolean;
  counts: Record<string, number>;
  records: { id: string; words: string; state: string; stateWords: string; examId: string; authorization?: string; problems: string[] }[];
  files: { id: string; name: string; direction: string; rows: number; odd: number; stateWords: string; problem?: string }[];
  trouble?: { words: string; error: string; tries: number };
  stuck: { name: string; words: string }[];
  differences: { about: string; words: string }[];
}
export interface Report {
  file: Panel['files'][number];
  rows: { line: number; stateWords: string; reason?: string; column?: string; authorization?: string; taken?: string; caseId?: string }[];
  counts: Record<string, number>;
}

export class ByFiles {
  private constructor(
    readonly program: Program,
    readonly staff: Visitor,
    private readonly folder: string,
  ) {}

  static async open(): Promise<ByFiles> {
    const folder = mkdtempSync(join(tmpdir(), 'by-files-'));
    const program = await openProgram({ EXAM_VENDOR: 'folder', EXAM_VENDOR_FOLDER: folder });
    await beginStanding(program.db, program.clock, program.app.get(Asking));
    mkdirSync(join(folder, 'from-vendor'), { recursive: true });
    return new ByFiles(program, await program.staff('reviewer'), folder);
  }
  async close(): Promise<void> {
    await this.program.close();
    rmSync(this.folder, { recursive: true });
  }

  panel = async (): Promise<Panel> => (await this.staff.get<Panel>('/staff/exam-vendor')).body;
  /** Files go and come, their rows are imported, and the candidacies have heard of them. */
  async exchange(): Promise<void> {
    const begun = await this.staff.post('/staff/exam-vendor/exchange');
    if (begun.status !== 200) throw new Error(`exchange: ${begun.status} ${begun.text}`);
    await eventually('the exchange is over', async () => !(await this.panel()).busy);
    await this.program.quiet();
  }
  /** Where the vendor's files lie there is no folder any more, until the answer is called. */
  goesDown(): () => void {
    const [there, away] = [join(this.folder, 'from-vendor'), join(this.folder, 'away')];
    renameSync(there, away);
    writeFileSync(there, 'no folder');
    return () => {
      rmSync(there);
      renameSync(away, there);
    };
  }
  comes(name: string, rows: readonly Record<string, string>[], write: (text: string) => string | Buffer = (text) => text): void {
    const columns = Object.keys(rows[0] ?? {});
    const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))];
    writeFileSync(join(this.folder, 'from-vendor', name), write(lines.map((cells) => `${cells.join('\t')}\n`).join('')));
  }
  /** What was sent last of a type, as the vendor reads it: rows by column, and the bytes. */
  sent(type: 'cdd' | 'ead'): { rows: Record<string, string>[]; bytes: Buffer } {
    const folder = join(this.folder, 'to-vendor');
    const written = (name: string): bigint => statSync(join(folder, name), { bigint: true }).mtimeNs; // names of one second have no order
    const files = readdirSync(folder).filter((one) => one.startsWith(type));
    const [name = ''] = files.sort((one, other) => (written(one) > written(other) ? -1 : 1));
    const bytes = readFileSync(join(folder, name));
    const [header = [], ...lines] = fromWindows1252(bytes)
      .trimEnd()
      .split('\r\n')
      .map((line) => line.split('\t'));
    return { bytes, rows: lines.map((cells) => Object.fromEntries(header.map((column, at) => [column, cells[at] ?? '']))) };
  }
  async report(name: string): Promise<Report> {
    const file = (await this.panel()).files.find((one) => one.name === name);
    return (await this.staff.get<Report>(`/staff/exam-vendor/files/${file?.id}`)).body;
  }
  /** Open tasks of the vendor's case, by kind and cause, without the id of the file. */
  async tasks(): Promise<string[]> {
    const tasks = await this.program.db.task.findMany({ where: { caseId: 'exam-vendor', doneAt: null }, orderBy: { createdAt: 'asc' } });
    return tasks.map(({ queue, kind, cause }) => `${queue} ${kind} ${cause.replace(/^in-[^:]*/, '')}`);
  }
}

/** `2027/03/03 20:00:00` */
export const vendorTime = (at: string): string => `${at.slice(0, 10).replaceAll('-', '/')} ${at.slice(11, 19)}`;
