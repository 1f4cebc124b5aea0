import type { Visitor } from './visitor';

/** Tells what happens, line by line: who, what, and the rule behind it, under the program's date. */
export class Narrator {
  private date = '';

  constructor(
    private readonly visitor: Visitor,
    private readonly write: (text: string) => void,
  ) {}

  say(text: string): void {
    this.write(`${text}\n`);
  }

  /** A line of the story, of today. */
  async tell(who: string, what: string, rule = ''): Promise<void> {
    const { today } = await this.visitor.get<{ today: { words: string } }>('/program');
    this.tellOf(today.words, who, what, rule);
  }

  /** A line of some day; its date stands above the first line of that day. */
  tellOf(date: string, who: string, what: string, rule = ''): void {
    if (date !== this.date) this.say(`\n${(this.date = date)}`);
    const lines = folded(what, 76);
    lines.forEach((line, index) => {
      const last = index === lines.length - 1 && rule ? `  [${rule}]` : '';
      this.say(`  ${(index === 0 ? who : '').padEnd(9)} ${line}${last}`);
    });
  }
}

function folded(text: string, width: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!;
    if (line && line.length + word.length >= width) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines;
}
