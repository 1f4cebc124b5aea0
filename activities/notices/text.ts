import type { Block, Entry, Letter } from './blocks';

const entry = ({ lead, text }: Entry): string => `${lead} ${text}`.trim();

function textOfBlock(block: Block): string {
  if ('heading' in block) return `${block.heading}\n${'-'.repeat(block.heading.length)}`;
  if ('paragraph' in block) return block.paragraph;
  if ('day' in block) return `* ${block.day}\n  ${block.reason}`;
  if ('steps' in block) return block.steps.map((step, index) => `${index + 1}. ${entry(step)}`).join('\n');
  if ('points' in block) return block.points.map((point) => `- ${entry(point)}`).join('\n');
  return `${block.link}: ${block.to}`;
}

/** Text mail: the same sentences in the same order; lines are as long as the reader's window. */
export function textOf(letter: Letter): string {
  const { sender, to, about, title, body, other, small } = letter;
  const parts = [
    [sender.name, sender.certifier, ...sender.lines].join('\n'),
    [...to, ...about].join('\n'),
    `${title}\n${'='.repeat(title.length)}`,
    ...body.map(textOfBlock),
    '--',
    ...small,
    other.text,
  ];
  return `${parts.join('\n\n')}\n`;
}
