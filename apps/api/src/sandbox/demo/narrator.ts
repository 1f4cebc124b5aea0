import type { Visitor } from './visitor';

/** Tells what happens, line by line: who, what, and the rule behind it, under the program's date. */
export class Narrator {
  private date = '';

  constructor(private readonly visitor: Visitor) {}

  say(text = ''): void {
    process.stdout.write(`${text}\n`);
  }

  /** A line of the story. The date stands above the first line of its day. */
  async tell(who: string, what: string, rule = ''): Promise<void> {
    const { today } = await this.visitor.get<{ today: { words: string } }>('/program');
    if (today.words !== this.date) this.say(`\n${(this.date = today.words)}`);
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
