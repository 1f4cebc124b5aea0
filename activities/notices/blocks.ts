/**
 * A letter is one list of blocks per language. Liquid fills it once; HTML mail and text mail are made from the same filled list,
 * so they cannot say different things.
 */
import { Liquid } from 'liquidjs';
import type { Language } from '../../policy/calendar';

export type Block =
  | { heading: string }
  | { paragraph: string }
  /** The day that matters most, and why it is that day. */
  | { day: string; reason: string }
  /** Numbered: what to do, one after the other. */
  | { steps: Entry[] }
  | { points: Entry[] }
  | { link: string; to: string };
/** `lead` is set off from the rest of the sentence. */
export interface Entry {
  lead: string;
  text: string;
}

/** As a block, but a list says once what each of its entries says (`each` names the variable, `item` is the entry), and blocks may depend on a fact. */
export type BlockTemplate =
  | Exclude<Block, { steps: unknown } | { points: unknown }>
  | { steps: Each | Entry[] }
  | { points: Each }
  | { when: string; then: readonly BlockTemplate[]; otherwise?: readonly BlockTemplate[] };
type Each = Entry & { each: string };

/** A variable that nobody gave, or a filter that does not exist, is an error and no empty place in a letter. */
const liquid = new Liquid({ strictVariables: true, strictFilters: true });

export type Variables = Record<string, unknown>;

export const fillText = (template: string, variables: Variables): string =>
  String(liquid.parseAndRenderSync(template, variables)).replace(/\s+/g, ' ').trim();

function fillEntries(list: Each | Entry[], variables: Variables): Entry[] {
  const fill = ({ lead, text }: Entry, more: Variables): Entry => ({ lead: fillText(lead, more), text: fillText(text, more) });
  if (Array.isArray(list)) return list.map((entry) => fill(entry, variables));
  const values = variables[list.each];
  if (!Array.isArray(values)) throw new Error(`no list ${list.each}`);
  return values.map((item: unknown) => fill(list, { ...variables, item }));
}

function chosen({ when, then, otherwise = [] }: Extract<BlockTemplate, { when: string }>, variables: Variables): readonly BlockTemplate[] {
  const fact = variables[when];
  if (typeof fact !== 'boolean') throw new Error(`no fact ${when}`);
  return fact ? then : otherwise;
}

function fillBlock(block: BlockTemplate, variables: Variables): Block[] {
  const text = (template: string) => fillText(template, variables);
  if ('when' in block) return fillBlocks(chosen(block, variables), variables);
  if ('heading' in block) return [{ heading: text(block.heading) }];
  if ('paragraph' in block) return [{ paragraph: text(block.paragraph) }];
  if ('day' in block) return [{ day: text(block.day), reason: text(block.reason) }];
  if ('link' in block) return [{ link: text(block.link), to: text(block.to) }];
  if ('steps' in block) return [{ steps: fillEntries(block.steps, variables) }];
  return [{ points: fillEntries(block.points, variables) }];
}

export const fillBlocks = (blocks: readonly BlockTemplate[], variables: Variables): Block[] =>
  blocks.flatMap((block) => fillBlock(block, variables));

/** A whole letter, filled. Lines are short texts of their own. */
export interface Letter {
  language: Language;
  title: string;
  sender: { name: string; certifier: string; lines: string[] };
  to: string[];
  about: string[];
  body: Block[];
  /** The way to the other language, written in it. */
  other: { language: Language; text: string };
  small: string[];
}
