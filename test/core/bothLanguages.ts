import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** What one object `{ en, vi }` in the sources says. */
export interface Said {
  /** `src/core/check/suppress.ts:14`. */
  readonly place: string;
  readonly en: string;
  readonly vi: string;
}

/** A file of ours. */
interface Source {
  /** From the repository's root, with `/`. */
  readonly path: string;
  readonly text: string;
}

type Value = ts.Expression | undefined;

const root = new URL('../../', import.meta.url);

/** Every object with the keys `en` and `vi` in the sources of `folder`, as far as both are written out as text. */
export function saidBelow(folder: string): readonly Said[] {
  return sourcesBelow(folder).flatMap(saidIn);
}

/** The sources of `folder`, which ends with a slash, in the order of their names. */
export function sourcesBelow(folder: string): readonly Source[] {
  return readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => `${folder}${name.replaceAll('\\', '/')}`)
    .map((path) => ({ path, text: readFileSync(new URL(path, root), 'utf8') }));
}

function saidIn({ path, text }: Source): readonly Said[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true);
  const said: Said[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) {
      const { en, vi } = valuesOf(node);
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      said.push(...pairs(en, vi).map((pair) => ({ place: `${path}:${line}`, ...pair })));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return said;
}

/** The texts of two values side by side; those of two objects key by key, as the sections of the catalogue have them. */
function pairs(en: Value, vi: Value): readonly Omit<Said, 'place'>[] {
  if (en === undefined || vi === undefined) return [];
  if (ts.isObjectLiteralExpression(en) && ts.isObjectLiteralExpression(vi)) {
    const others = valuesOf(vi);
    return Object.entries(valuesOf(en)).flatMap(([key, value]) => pairs(value, others[key]));
  }
  const [english, vietnamese] = [textOf(en), textOf(vi)];
  return english === undefined || vietnamese === undefined ? [] : [{ en: english, vi: vietnamese }];
}

/** What is written, `${from}` in it as `{from}`; what a function makes, too. `undefined` for what is no text. */
function textOf(value: ts.Expression): string | undefined {
  if (ts.isStringLiteralLike(value)) return value.text;
  if (ts.isArrowFunction(value) && !ts.isBlock(value.body)) return textOf(value.body);
  if (ts.isParenthesizedExpression(value)) return textOf(value.expression);
  if (ts.isTemplateExpression(value)) {
    const spans = value.templateSpans.map(({ expression, literal }) => `{${expression.getText()}}${literal.text}`);
    return value.head.text + spans.join('');
  }
  const sides = ts.isConditionalExpression(value)
    ? [value.whenTrue, value.whenFalse]
    : ts.isBinaryExpression(value) && value.operatorToken.kind === ts.SyntaxKind.PlusToken
      ? [value.left, value.right]
      : [];
  const texts = sides.map(textOf);
  return texts.length === 0 || texts.includes(undefined) ? undefined : texts.join('');
}

function valuesOf(node: ts.ObjectLiteralExpression): Readonly<Record<string, Value>> {
  return Object.fromEntries(
    node.properties.flatMap((property) =>
      ts.isPropertyAssignment(property) && (ts.isIdentifier(property.name) || ts.isStringLiteral(property.name))
        ? [[property.name.text, property.initializer]]
        : [],
    ),
  );
}
