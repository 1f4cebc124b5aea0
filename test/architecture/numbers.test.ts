import ts from 'typescript';
import { read, sources, tree } from './tree';

/** Rule sheets hold the numbers of the Guidelines; the calendar holds the numbers of the calendar. */
const mayCount = /^policy\/(calendar\/.*|(.*\/)?(rules|fees)\.ts)$/;
/** Counting positions, halves and the cents of a dollar, and the two answers of HTTP: no rule says these. */
const ordinary = new Set(['0', '1', '2', '100', '409', '422']);

function* nodes(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* nodes(child);
}

/** The parts of a file that a test of a node picks, as "file:line text". */
const picked = (file: string, wanted: (node: ts.Node) => boolean): string[] => {
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true);
  return [...nodes(source)]
    .filter(wanted)
    .map((node) => `${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${node.getText()}`);
};

const isText = (node: ts.Node): boolean => ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node) || ts.isJsxText(node);
/** "90 days", "30 días calendario", "day 91", "$100.00": what a reader must be told from the rule sheet or from the promised row. */
const said =
  /\b\d+ (calendar |business )?(days?|months?|years?|hours?|d[ií]as?|meses|años?|horas?)\b|\b(day|día) \d+\b|\$\d+\.\d\d|\d+ (dollars|dólares)\b/;

describe('a number of the Guidelines', () => {
  it('occurs in a rule sheet and nowhere else in policy', () => {
    const counting = sources('policy').filter((file) => !mayCount.test(file));
    expect(counting.flatMap((file) => picked(file, (node) => ts.isNumericLiteral(node) && !ordinary.has(node.text)))).toEqual([]);
  });

  it('is reached through policy: no term but the next day is written out elsewhere', () => {
    const term = /^(days|months|years|businessDays|hours)$/;
    const written = (node: ts.Node) =>
      ts.isPropertyAssignment(node) &&
      term.test(node.name.getText()) &&
      ts.isNumericLiteral(node.initializer) &&
      node.initializer.text !== '1';
    const layers = ['workflows', 'activities', 'cases', 'apps/api/src', 'apps/worker/src'];
    expect(layers.flatMap(sources).flatMap((file) => picked(file, written))).toEqual([]);
  });

  it('is in no sentence by itself', () => {
    const layers = ['policy', 'activities', 'cases', 'apps/api/src', 'apps/web/app'];
    // The pages that move the sandbox's clock speak of the clock, not of a rule.
    const speaking = layers.flatMap(sources).filter((file) => !/^policy\/calendar\/|\/sandbox\//.test(file));
    expect(speaking.flatMap((file) => picked(file, (node) => isText(node) && said.test(node.getText())))).toEqual([]);
    const templates = layers.flatMap((layer) => tree(layer).files).filter((file) => file.endsWith('.liquid'));
    expect(templates.filter((file) => said.test(read(file)))).toEqual([]);
  });
});
