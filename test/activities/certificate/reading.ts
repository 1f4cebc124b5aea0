/** Reads a certificate as a screen reader and a telephone would: words, structure, language, the QR code. */
import jsQR from 'jsqr';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

interface Node {
  role?: string;
  type?: string;
  alt?: string;
  id?: string;
  children?: Node[];
}

export interface Read {
  title: string;
  language: string;
  marked: boolean;
  /** Tag and words of each block, in reading order. */
  blocks: [tag: string, words: string][];
  alt: string[];
  size: [width: number, height: number];
  /** What the QR code says. */
  code: string | undefined;
  /** Words that stand outside of the structure. */
  loose: string;
}

export async function read(pdf: Buffer): Promise<Read> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0, disableFontFace: true });
  const document = await task.promise;
  try {
    const page = await document.getPage(1);
    const [{ info }, mark, tree, content, operators] = await Promise.all([
      document.getMetadata(),
      document.getMarkInfo(),
      page.getStructTree() as Promise<unknown>,
      page.getTextContent({ includeMarkedContent: true }),
      page.getOperatorList(),
    ]);
    const facts = info as { Title: string; Language: string };
    const { words, loose } = wordsById(content.items as Item[]);
    const nodes = leaves(tree as Node);
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    return {
      title: facts.Title,
      language: facts.Language,
      marked: (mark as unknown as { Marked?: boolean } | null)?.Marked === true,
      blocks: nodes.flatMap(({ role, ids }): [string, string][] => {
        const said = ids
          .map((id) => words.get(id) ?? '')
          .join('')
          .trim();
        return said ? [[role, said]] : [];
      }),
      alt: nodes.flatMap(({ alt }) => alt ?? []),
      size: [right - left, top - bottom],
      code: decoded(operators),
      loose,
    };
  } finally {
    await task.destroy();
  }
}

interface Item {
  type?: string;
  id?: string;
  str?: string;
  hasEOL?: boolean;
}

function wordsById(items: Item[]): { words: Map<string, string>; loose: string } {
  const words = new Map<string, string>();
  let [id, loose] = ['', ''];
  for (const item of items) {
    if (item.type?.startsWith('beginMarkedContent')) id = item.id ?? '';
    else if (item.type === 'endMarkedContent') id = '';
    else {
      const said = `${item.str ?? ''}${item.hasEOL ? ' ' : ''}`;
      if (id) words.set(id, (words.get(id) ?? '') + said);
      else loose += said;
    }
  }
  return { words, loose: loose.trim() };
}

function leaves(node: Node): { role: string; ids: string[]; alt?: string }[] {
  const children = node.children ?? [];
  const ids = children.flatMap(({ type, id }) => (type === 'content' && id ? [id] : []));
  const own = ids.length && node.role ? [{ role: node.role, ids, ...(node.alt && { alt: node.alt }) }] : [];
  return [...own, ...children.flatMap((child) => (child.role ? leaves(child) : []))];
}

/** The squares of the code are runs of one row each; they are set again as pixels and read by a decoder that knows nothing of us. */
function decoded({ fnArray, argsArray }: { fnArray: number[]; argsArray: unknown[] }): string | undefined {
  const runs = fnArray.flatMap((operation, index): [number, number, number, number][] => {
    if (operation !== OPS.constructPath) return [];
    const [, [path] = []] = argsArray[index] as [number, Record<number, number>[]];
    const found = rectangles(path ? Object.values(path) : []);
    return found.length > 100 ? found : [];
  });
  if (runs.length === 0) return undefined;
  const unit = Math.min(...runs.map(([, , , height]) => Math.abs(height)));
  const [x0, y0] = [Math.min(...runs.map(([x]) => x)), Math.min(...runs.map(([, y, , height]) => Math.min(y, y + height)))];
  const cells = Math.round((Math.max(...runs.map(([x, , width]) => x + width)) - x0) / unit);
  const [scale, quiet] = [4, 4];
  const side = (cells + 2 * quiet) * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [x, y, width, height] of runs) {
    const row = Math.round((Math.min(y, y + height) - y0) / unit) + quiet;
    const first = Math.round((x - x0) / unit) + quiet;
    for (let cell = first; cell < first + Math.round(width / unit); cell += 1)
      for (let dy = 0; dy < scale; dy += 1)
        for (let dx = 0; dx < scale; dx += 1)
          pixels.fill(0, ((row * scale + dy) * side + cell * scale + dx) * 4, ((row * scale + dy) * side + cell * scale + dx) * 4 + 3);
  }
  return jsQR(pixels, side, side)?.data;
}

/** Path as pdfjs keeps it: move (0 x y), line (1 x y), close (4); a rectangle is one move, three lines and a close. */
function rectangles(path: number[]): [number, number, number, number][] {
  const found: [number, number, number, number][] = [];
  for (let at = 0; at + 12 < path.length && path[at] === 0; at += 13) {
    const [x, y, right, bottom] = [path[at + 1], path[at + 2], path[at + 7], path[at + 8]] as [number, number, number, number];
    if (path[at + 12] !== 4) break;
    found.push([x, y, right - x, bottom - y]);
  }
  return found;
}
