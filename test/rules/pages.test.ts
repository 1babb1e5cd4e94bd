import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { rules } from '../../src/core/rules/index.ts';
import type { Rule } from '../../src/core/check/rule.ts';
import { siteOf } from '../core/siteOf.ts';
import { check, defaultPath, type ValidCase } from './testRule.ts';

/** Where the pages of a language lie, and their sections, in order; `options` stands only where a rule has some. */
const editions = [
  {
    folder: 'docs/rules',
    sections: ['What it finds', 'Why', 'Wrong', 'Right', 'Quick fix', 'Options', 'When to turn it off'],
  },
  {
    folder: 'docs/rules/vi',
    sections: ['Phát hiện gì', 'Vì sao', 'Sai', 'Đúng', 'Sửa nhanh', 'Tùy chọn', 'Khi nào nên tắt'],
  },
].map(({ folder, sections }) => {
  const [, , wrong = '', right = '', , options = ''] = sections;
  return { folder, sections, first: sections[0] ?? '', wrong, right, options };
});

for (const { folder, sections, first, wrong, right, options } of editions) {
  describe(`the pages of the rules in ${folder}`, () => {
    for (const rule of rules)
      describe(rule.name, () => {
        const page = readPage(folder, rule.name);

        it('has its sections, in order', () => {
          assert.equal(page.lines[0], `# ${rule.name}`);
          const wanted = sections.filter((section) => section !== options || page.headings.includes(section));
          assert.deepEqual(page.headings, wanted);
        });
        it('begins with one sentence that says what it is for', () => {
          const summary = page.lines.slice(1, page.lines.indexOf(`## ${first}`)).filter((line) => line !== '');
          assert.equal(summary.length, 1);
          assert.match(summary[0] ?? '', /^\p{Lu}.*\.$/u);
        });
        it('says something in every section, one sentence a line', () => {
          for (const [heading, text] of page.texts) {
            assert.notEqual(text.trim(), '', heading);
            const prose = text.replace(/^(`{3,})[^]*?^\1$/gm, '').replace(/`[^`\n]*`/g, 'x');
            for (const line of prose.split('\n'))
              assert.doesNotMatch(line, /[\p{Ll})]\. \p{Lu}/u, `${heading}: ${line}`);
          }
        });
        it('shows something wrong that the rule finds', () => {
          const example = readExample(page.texts.get(wrong) ?? '');
          assert.notEqual(check(rule, example, example.text).length, 0);
        });
        it('shows something right that the rule accepts', () => {
          const example = readExample(page.texts.get(right) ?? '');
          assert.deepEqual(check(rule, example, example.text), []);
        });
        it('names only rules that exist', () => {
          for (const name of namesIn(page.lines.join('\n'))) {
            assert.ok(
              rules.some((other) => other.name === name),
              name,
            );
          }
        });
      });
  });
}

interface RulePage {
  readonly lines: readonly string[];
  readonly headings: readonly string[];
  readonly texts: ReadonlyMap<string, string>;
}

function readPage(folder: string, name: Rule['name']): RulePage {
  const text = readFileSync(new URL(`../../${folder}/${name}.md`, import.meta.url), 'utf8');
  const texts = new Map(
    splitOutsideFences(text)
      .slice(1)
      .map((part): [string, string] => {
        const end = part.indexOf('\n');
        return [part.slice(0, end), `${part.slice(end + 1)}\n`];
      }),
  );
  return { lines: text.split('\n'), headings: [...texts.keys()], texts };
}

/** What stands before the first `##` heading, and each heading with its text; headings inside the examples are none. */
function splitOutsideFences(text: string): string[] {
  const parts: string[][] = [[]];
  let fence: string | undefined;
  for (const line of text.split('\n')) {
    const mark = /^`{3,}/.exec(line)?.[0];
    if (fence === undefined) fence = mark;
    else if (line === fence) fence = undefined;
    if (fence === undefined && line.startsWith('## ')) parts.push([line.slice(3)]);
    else parts.at(-1)?.push(line);
  }
  return parts.map((lines) => lines.join('\n'));
}

/**
 * The one example of a section: a fence of three or more backticks, `markdown`, and then what of its surroundings
 * matters: `path=…`, `now=…`, `files=a,b` (the files of the site), `bytes=…` (the size of each, a JPEG), `beside=a,b`
 * (other reports of the site, with the same text), `also=…` (a section more in those, by its heading), `swap=a/b` (in
 * those, `b` stands for `a`; `_` is a space).
 */
function readExample(section: string): ValidCase {
  const fences = [...section.matchAll(/^(`{3,})markdown([^\n]*)\n([^]*?)^\1$/gm)];
  assert.equal(fences.length, 1, 'one fenced markdown block');
  const [, , info = '', text = ''] = fences[0] ?? [];
  const options = new Map(
    info
      .trim()
      .split(/\s+/)
      .filter((option) => option !== '')
      .map((option): [string, string] => [option.replace(/=.*/, ''), option.replace(/^[^=]*=/, '')]),
  );
  for (const name of options.keys()) assert.match(name, /^(path|now|files|bytes|beside|also|swap)$/);
  const [path, now, files, bytes, beside, also] = ['path', 'now', 'files', 'bytes', 'beside', 'also'].map((name) =>
    options.get(name),
  );
  const [from = '', to = ''] = (options.get('swap') ?? '').replaceAll('_', ' ').split('/');
  const besideText = (also === undefined ? text : `${text}\n### ${also}\n\n- 9:00\n`).replaceAll(from, to);
  const head = { kind: 'picture', format: 'jpg', width: 4000, height: 3000, orientation: 1 } as const;
  return {
    name: 'example',
    text,
    ...(path === undefined ? {} : { path }),
    ...(now === undefined ? {} : { now }),
    ...(files === undefined ? {} : { site: { files: new Set(files.split(',')) } }),
    ...(beside === undefined
      ? {}
      : {
          site: siteOf({
            ...Object.fromEntries(beside.split(',').map((other) => [other, besideText])),
            [path ?? defaultPath]: text,
          }),
        }),
    ...(bytes === undefined
      ? {}
      : { pictures: new Map(files?.split(',').map((file) => [file, { bytes: Number(bytes), head }])) }),
  };
}

/** The names of rules in a page: code that reads like one. */
function namesIn(text: string): string[] {
  const names = text.matchAll(/`((?:require|no|valid|consistent|unchecked|image|portable)-[a-z-]+)`/g);
  return [...names].flatMap(([, name]) => name ?? []);
}
