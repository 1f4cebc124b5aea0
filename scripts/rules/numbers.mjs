import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import { root } from '../system/folders.mjs';
import { filesIn, idsIn } from './catalogue.mjs';

/** Rule sheets: the only files in which a number of the Guidelines may stand. */
const isSheet = /^policy\/(.+\/)?(rules|fees)\.ts$/;
export const sheets = (folder = 'policy') => filesIn(folder, /\.ts$/).filter((file) => isSheet.test(file));

const isCode = (node) => ts.isFunctionLike(node) || ts.isTypeNode(node) || ts.isElementAccessExpression(node);

/** The comment behind the number on its line, else the one before the nearest entry or statement that holds it and names a rule. */
function commentOf(node, source) {
  const text = source.text;
  const line = text.slice(node.getStart(), text.indexOf('\n', node.end) + 1 || undefined);
  const behind = line.indexOf('//') < 0 ? '' : line.slice(line.indexOf('//'));
  if (idsIn(behind).length || /our decision/i.test(behind)) return behind;
  for (let holder = node; holder !== source; holder = holder.parent) {
    const before = (ts.getLeadingCommentRanges(text, holder.getFullStart()) ?? []).map(({ pos, end }) => text.slice(pos, end)).join('\n');
    if (idsIn(before).length || /our decision/i.test(before)) return before;
  }
  return behind;
}

/** Every number of a rule sheet: `{ file, line, name, start, end, value, rules, ours }`. `ours`: our decision, not the Guidelines'. */
export function numbersOf(file) {
  const source = ts.createSourceFile(file, readFileSync(resolve(root, file), 'utf8'), ts.ScriptTarget.Latest, true);
  const found = [];
  const visit = (node, path) => {
    if (isCode(node)) return;
    if (ts.isNumericLiteral(node)) {
      const comment = commentOf(node, source);
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      const value = Number(node.text);
      found.push({
        file,
        line,
        name: path.join('.'),
        start: node.getStart(),
        end: node.end,
        value,
        rules: idsIn(comment),
        ours: /our decision/i.test(comment),
      });
    }
    const named = (ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node)) && node.name.getText();
    ts.forEachChild(node, (child) => child !== node.name && visit(child, named ? [...path, named] : path));
  };
  visit(source, []);
  return found;
}
