import ts from 'typescript';
import { read, sources } from './tree';

/** Rule sheets hold the numbers of the Guidelines; the calendar holds the numbers of the calendar. */
const mayCount = /^policy\/(calendar\/.*|(.*\/)?(rules|fees)\.ts)$/;
/** Counting positions, halves and cents, and the two answers of HTTP: no rule says these. */
const ordinary = new Set(['0', '1', '2', '10', '100', '409', '422']);

function numbersIn(file: string): string[] {
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isNumericLiteral(node) && !ordinary.has(node.text))
      found.push(`${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${node.text}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

describe('a number of the Guidelines', () => {
  it('occurs in a rule sheet and nowhere else in policy', () => {
    expect(
      sources('policy')
        .filter((file) => !mayCount.test(file))
        .flatMap(numbersIn),
    ).toEqual([]);
  });

  it('is reached through policy: no term is written out elsewhere', () => {
    const term = /\{ (days|months|years|businessDays|hours): \d/;
    const layers = ['workflows', 'activities', 'cases', 'apps/api', 'apps/worker'];
    const written = layers.flatMap(sources).filter((file) => term.test(read(file)));
    expect(written).toEqual([]);
  });
});
