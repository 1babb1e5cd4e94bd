import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import ts from 'typescript';

/*
 * Breaks the rules on purpose, one small change at a time, and runs the tests that should notice. Prints the share of
 * changes that were noticed, and those that were not: `npm run mutate`, or `npm run mutate -- validDate` for some files.
 */

/** A change of one place: `from` to `to` the text becomes `code`. */
interface Mutant {
  readonly from: number;
  readonly to: number;
  readonly code: string;
}

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const rulesIn = readdirSync('src/core/rules').filter((name) => /^[a-z].*\.ts$/.test(name) && name !== 'index.ts');

/** What is broken, and the tests that should notice. */
const targets: readonly (readonly [string, readonly string[]])[] = [
  ...rulesIn.map((name): [string, string[]] => [
    `src/core/rules/${name}`,
    [`test/rules/${kebab(name).replace(/\.ts$/, '.test.ts')}`, 'test/core/fixAll.test.ts'],
  ]),
  ['src/core/frontMatter/editFrontMatter.ts', ['test/core/editFrontMatter.test.ts']],
  ['src/core/plans/renumber/wrongNumbers.ts', ['test/rules/consistent-number.test.ts']],
  ['src/core/report/fencedReport.ts', ['test/rules/no-leftover.test.ts']],
  ['src/core/report/leftovers.ts', ['test/rules/no-leftover.test.ts']],
  ['src/core/report/visibleMarks/visibleBrackets.ts', ['test/rules/no-visible-marks.test.ts']],
  ['src/core/report/visibleMarks/visibleMarks.ts', ['test/rules/no-visible-marks.test.ts']],
  ['src/core/report/visibleMarks/visibleStars.ts', ['test/rules/no-visible-marks.test.ts']],
  ['src/core/shortcodes/shortcodes.ts', ['test/rules/valid-shortcode.test.ts', 'test/core/images.test.ts']],
  ['src/core/shortcodes/shortcodeSlips.ts', ['test/rules/valid-shortcode.test.ts']],
  ['src/core/shortcodes/tagSlip.ts', ['test/rules/valid-shortcode.test.ts']],
  ['src/core/check/checkReport.ts', ['test/core/checkReport.test.ts', 'test/rules/no-unused-suppression.test.ts']],
  ['src/core/check/fixAll.ts', ['test/core/fixAll.test.ts']],
  ['src/core/check/precedence.ts', ['test/core/precedence.test.ts']],
  ['src/core/check/ruleSettings.ts', ['test/core/configuration.test.ts', 'test/core/otherSite.test.ts']],
];

const swapped: Readonly<Partial<Record<ts.SyntaxKind, string>>> = {
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: '!==',
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: '===',
  [ts.SyntaxKind.LessThanToken]: '<=',
  [ts.SyntaxKind.LessThanEqualsToken]: '<',
  [ts.SyntaxKind.GreaterThanToken]: '>=',
  [ts.SyntaxKind.GreaterThanEqualsToken]: '>',
  [ts.SyntaxKind.AmpersandAmpersandToken]: '||',
  [ts.SyntaxKind.BarBarToken]: '&&',
  [ts.SyntaxKind.PlusToken]: '-',
  [ts.SyntaxKind.MinusToken]: '+',
  [ts.SyntaxKind.TrueKeyword]: 'false',
  [ts.SyntaxKind.FalseKeyword]: 'true',
};

/** Every small change of a file's conditions, constants, regular expressions and lists. */
function mutantsOf(file: ts.SourceFile): readonly Mutant[] {
  const mutants: Mutant[] = [];
  const add = (node: ts.Node, code: string): void => {
    mutants.push({ from: node.getStart(file), to: node.end, code });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node) || ts.isInterfaceDeclaration(node)) return;
    const other = swapped[node.kind];
    if (other !== undefined && !ts.isPrefixUnaryExpression(node.parent)) add(node, other);
    if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
      add(node, node.operand.getText(file));
    if (ts.isNumericLiteral(node)) add(node, `(${node.text} + 1)`);
    if (ts.isIfStatement(node)) for (const value of ['true', 'false']) add(node.expression, value);
    if (ts.isConditionalExpression(node)) for (const value of ['true', 'false']) add(node.condition, value);
    if (ts.isSpreadElement(node) && ts.isArrayLiteralExpression(node.parent)) add(node, '...[]');
    if (ts.isStringLiteral(node) && ts.isArrayLiteralExpression(node.parent)) add(node, "''");
    if (ts.isRegularExpressionLiteral(node)) for (const code of regexes(node.text)) add(node, code);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return mutants;
}

/** A regular expression with one of its marks left out. */
function regexes(written: string): string[] {
  const end = written.lastIndexOf('/');
  const marks = [...written.slice(1, end).matchAll(/\\.|\[(?:\\.|[^\]])*\]|\(\?[:=!<]|[\^$?+*]/g)];
  const changed = marks
    .filter(([mark]) => /^[\^$?+*]$/.test(mark))
    .map(({ index }) => written.slice(0, index + 1) + written.slice(index + 2));
  return changed.concat(written.endsWith('i') ? [written.slice(0, -1)] : []).filter(isRegex);
}

function isRegex(written: string): boolean {
  const end = written.lastIndexOf('/');
  try {
    return new RegExp(written.slice(1, end), written.slice(end + 1)) instanceof RegExp;
  } catch {
    return false;
  }
}

const out = join(process.cwd(), 'out');
mkdirSync(out, { recursive: true });
const folder = mkdtempSync(join(out, 'mutants-'));

/** True when one of `tests` fails while `path` holds `code`. */
async function isNoticed(path: string, code: string, tests: readonly string[]): Promise<boolean> {
  await build({
    stdin: { contents: tests.map((test) => `import './${test}';`).join('\n'), resolveDir: process.cwd() },
    outfile: join(folder, 'tests.mjs'),
    ...{ bundle: true, platform: 'node', format: 'esm', packages: 'external', logLevel: 'silent' },
    plugins: [
      {
        name: 'mutant',
        setup: ({ onLoad }) => {
          onLoad({ filter: /\.ts$/ }, (asked) => {
            const contents = asked.path === resolve(path) ? code : readFileSync(asked.path, 'utf8');
            // Tests look for files from where they lie, and the bundle lies elsewhere.
            const place = JSON.stringify(pathToFileURL(asked.path).href);
            return { contents: contents.replaceAll('import.meta.url', place), loader: 'ts' };
          });
        },
      },
    ],
  });
  const mocha = [
    'node_modules/mocha/bin/mocha.js',
    '--no-config',
    '--bail',
    '--timeout',
    '20000',
    folder + '/tests.mjs',
  ];
  return spawnSync(process.execPath, mocha, { timeout: 30_000 }).status !== 0;
}

/** Tries every mutant of the wanted files. */
async function mutate(wanted: readonly string[]): Promise<void> {
  for (const [path, tests] of targets) {
    if (wanted.length > 0 && !wanted.some((name) => path.includes(name))) continue;
    const text = readFileSync(path, 'utf8');
    if (await isNoticed(path, text, tests)) {
      console.log(`${path}: its tests fail as it is`);
      continue;
    }
    const missed: string[] = [];
    const mutants = mutantsOf(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
    for (const { from, to, code } of mutants) {
      if (await isNoticed(path, text.slice(0, from) + code + text.slice(to), tests)) continue;
      missed.push(`  ${text.slice(0, from).split('\n').length}: ${text.slice(from, to)} → ${code}`);
    }
    console.log([`${path}: ${mutants.length - missed.length} of ${mutants.length}`, ...missed].join('\n'));
  }
}

mutate(process.argv.slice(2)).finally(() => {
  rmSync(folder, { recursive: true, force: true });
});
