import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import { root } from '../system/folders.mjs';
import { filesIn } from './catalogue.mjs';

/** What the first value of a table's row, or a named one, is called in a title: %s, $name. */
const placeholder = /%s|\$(\w+)/;

/** The words in the square brackets a title begins with: "[801.8.B, B-HOLD-DST] counts …" has two. */
const leading = (title) => {
  const ids = [];
  for (let rest = title.trim(); rest.startsWith('[');) {
    const end = rest.indexOf(']');
    ids.push(
      ...rest
        .slice(1, end)
        .split(',')
        .map((id) => id.trim()),
    );
    rest = rest.slice(end + 1).trim();
  }
  return ids;
};

/** `it`, `it.each(table)`, `describe.each(table)`: the word and the table, if any. */
function callee(expression) {
  if (ts.isIdentifier(expression)) return { word: expression.text };
  if (ts.isPropertyAccessExpression(expression)) return callee(expression.expression);
  if (ts.isCallExpression(expression)) return { ...callee(expression.expression), table: expression.arguments[0] };
  return {};
}

/** The texts a table's rows have in one place; tables are literals, names of literals, and spreads of both. */
function column(table, name, constants) {
  if (table === undefined) return [];
  if (ts.isIdentifier(table)) return column(constants.get(table.text), name, constants);
  if (ts.isSpreadElement(table) || ts.isAsExpression(table) || ts.isSatisfiesExpression(table))
    return column(table.expression, name, constants);
  if (!ts.isArrayLiteralExpression(table)) return [];
  return table.elements.flatMap((row) => {
    if (ts.isSpreadElement(row)) return column(row, name, constants);
    if (ts.isStringLiteralLike(row)) return [row.text];
    if (ts.isArrayLiteralExpression(row) && row.elements[0] && ts.isStringLiteralLike(row.elements[0])) return [row.elements[0].text];
    if (!ts.isObjectLiteralExpression(row)) return [];
    return row.properties
      .filter((property) => ts.isPropertyAssignment(property) && property.name.getText() === name)
      .map((property) => property.initializer)
      .filter(ts.isStringLiteralLike)
      .map(({ text }) => text);
  });
}

const textOf = (title) => (ts.isStringLiteralLike(title) ? title.text : ts.isTemplateExpression(title) ? `${title.head.text}…` : undefined);

/** A word of a title with the values of the table in it; a value may itself hold several ids. */
function written(word, table, constants) {
  const found = placeholder.exec(word);
  if (!found) return [word];
  return column(table, found[1], constants).flatMap((value) => word.replace(found[0], () => value).split(/,\s*/));
}

/** The rule ids cited by the titles of one test file: `{ id, file, title }`. */
export function citationsOf(file) {
  const source = ts.createSourceFile(file, readFileSync(resolve(root, file), 'utf8'), ts.ScriptTarget.Latest, true);
  const constants = new Map();
  const calls = [];
  const visit = (node) => {
    if (ts.isVariableDeclaration(node) && node.initializer) constants.set(node.name.getText(), node.initializer);
    if (ts.isCallExpression(node)) {
      const { word, table } = callee(node.expression);
      const title = node.arguments[0] && textOf(node.arguments[0]);
      if (['it', 'test', 'describe'].includes(word) && title !== undefined) calls.push({ title, table });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return calls.flatMap(({ title, table }) =>
    leading(title)
      .flatMap((word) => written(word, table, constants))
      .map((id) => ({ id, file, title })),
  );
}

export const citations = () => filesIn('test', /\.test\.tsx?$/).flatMap(citationsOf);
