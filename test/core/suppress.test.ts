import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import markdownIt from 'markdown-it';
import { checkReport } from '../../src/core/check/checkReport.ts';
import { suppressFixes } from '../../src/core/check/suppress.ts';
import type { Problem } from '../../src/core/check/problem.ts';
import { placeComment } from '../../src/core/markdown/commentPlace.ts';
import { formatStatement, state } from '../../src/core/messages/message.ts';
import { parseReport } from '../../src/core/report/parseReport.ts';
import { silencer } from '../../src/core/report/suppressions/suppressions.ts';
import { pageAt } from '../../src/core/hugo/page.ts';
import { textOf } from '../../src/core/text/offsetRange.ts';
import { applyEdits } from '../../src/core/text/textEdit.ts';
import { readSite } from './diskSite.ts';

const front = '---\ntitle: x\n---\n';

/** A problem of `no-leftover` where `@` stands, as the runner gives it. */
function problemAt(text: string, rule = 'no-leftover'): Problem {
  const start = text.indexOf('@');
  return {
    rule,
    messageId: 'x',
    severity: 'warning',
    statement: state({ en: 'x', vi: 'x' }),
    range: { start, end: start + 1 },
    related: [],
    fixes: [],
    faded: false,
  };
}

function fixesIn(text: string, rule?: string) {
  return suppressFixes(problemAt(text, rule), parseReport(text, 'en')).map((fix) => {
    const fixed = applyEdits(text, fix.edits);
    assert.ok(fix.safe !== true && fix.preferred !== true);
    return { title: formatStatement(fix.title, 'en'), fixed, selected: fix.select && textOf(fixed, fix.select) };
  });
}

/** What the fix for the line makes of a text; `undefined` when it is not offered. */
function here(text: string): string | undefined {
  return fixesIn(text).find(({ title }) => title.endsWith('here'))?.fixed;
}

const comment = '<!-- event-report-disable-next-line no-leftover -->';

/** `¶` stands for the comment, and is not there before. */
const places: readonly (readonly [string, string])[] = [
  ['above a paragraph', 'a\n\n¶\n@ b\n'],
  ['above a heading', 'a\n¶\n### @\n'],
  ['below a heading', '### A\n¶\n![@](b.png)\n'],
  ['above the first line of the body', '¶\n@\n'],
  ['behind the line above, within a paragraph', 'a ¶\nb @\nc\n'],
  ['before what breaks the line above', 'a ¶  \nb @\n'],
  ['before the backslash that breaks the line above', 'a ¶\\\nb @\n'],
  ['above the first item of a list', 'a\n\n¶\n- @\n- b\n'],
  ['between a paragraph and a list', 'a\n¶\n- @\n'],
  ['behind the item above', '- a ¶\n- @\n- b\n'],
  ['in the item above, after a blank line', '- a\n\n  ¶\n- @\n'],
  ['in the item above, as far indented as it wants', '1. a\n\n   ¶\n2. @\n'],
  ['within an item', '- a\n\n  ¶\n  @\n\n- b\n'],
  ['above a nested list', '- a\n  ¶\n  - @\n'],
  ['behind a nested item', '- a\n  - b ¶\n  - @\n'],
  ['behind the last of the nested items', '- a\n  - b ¶\n- @\n'],
  ['in a quote', '> a\n>\n> ¶\n> @\n'],
  ['in a paragraph of a quote', '> a ¶\n> @\n'],
  ['above a quote', 'a\n\n¶\n> @\n'],
  ['in a list of a quote', '> - a ¶\n> - @\n'],
  ['above a table', 'a\n\n¶\n| @ | b |\n|---|---|\n| c | d |\n'],
  ['above a code block', 'a\n\n¶\n```@\nb\n```\n'],
  ['above HTML', 'a\n\n¶\n<img src="@">\n'],
  ['above a shortcode', 'a\n\n¶\n{{< figure src="@" >}}\n'],
  [
    'below shortcodes that hold nothing',
    '{{< a />}}{{< b >}}{{< /b >}}\n\n¶\n@ {{< a >}}{{< /a >}} {{< b >}}{{< /b >}}\n',
  ],
  ['in a shortcode whose words are Markdown', '{{% notice %}} ¶\n@\n{{% /notice %}}\n'],
];

/** Where no comment can stand, or it would be seen. */
const nowhere: readonly (readonly [string, string])[] = [
  ['in code', '```\na\n@\n```\n'],
  ['in indented code', 'a\n\n    @\n'],
  ['in HTML', '<div>\n<img src="@">\n</div>\n'],
  ['between the rows of a table', '| a | b |\n|---|---|\n| c | d |\n| @ | f |\n'],
  ['in a shortcode', '{{< figure\n  src="@"\n>}}\n'],
  ['in what comment marks hold', '{{</*\n@\n*/>}}\n'],
  ['between a shortcode and its end', '{{< mermaid >}}\na\n\n@\n{{< /mermaid >}}\n'],
  ['in a heading, which is an address too', 'a\n@ b\n===\n'],
  ['in the text of a picture', '![a\n@](b.png)\n'],
];

describe('the comment for one line', () => {
  for (const [name, place] of places) {
    it(`stands ${name}`, () => {
      for (const newline of ['\n', '\r\n']) {
        const expected = (front + place.replace('¶', comment)).replaceAll('\n', newline);
        const text = (front + without(place)).replaceAll('\n', newline);
        assert.equal(here(text), expected);
        const { suppressions } = parseReport(expected, 'en');
        assert.ok(silencer(suppressions)('no-leftover', expected.indexOf('@')));
        assert.equal(html(expected), html(text));
      }
    });
  }
  for (const [name, text] of nowhere) {
    it(`does not stand ${name}`, () => {
      assert.equal(here(front + text), undefined);
    });
  }
  it('does not stand in front matter', () => {
    assert.equal(here('---\ntitle: @\n---\n'), undefined);
  });
  it('does not stand before a byte order mark', () => {
    assert.equal(here('\uFEFF@\n'), undefined);
    assert.equal(here('\uFEFFa\n\n@\n'), `\uFEFFa\n\n${comment}\n@\n`);
  });
  it('is one comment for a line, however many rules it names', () => {
    const text = `${front}a\n\n<!-- event-report-disable-next-line valid-date: as printed -->\n@\n`;
    assert.equal(here(text), text.replace('valid-date', 'valid-date, no-leftover'));
    const apart = text.replace('-->', '-->\n');
    assert.equal(here(apart), apart.replace('valid-date', 'valid-date, no-leftover'));
  });
  it('is not tried in a list longer than a light bulb can read', () => {
    const text = `${front}${'- a\n'.repeat(13_000)}- @\n`;
    assert.equal(placeComment(parseReport(text, 'en'), text.indexOf('- @')), undefined);
  });
});

describe('the comment for the whole file', () => {
  const titles = (text: string, rule?: string) => fixesIn(text, rule).map(({ title }) => title);

  it('stands in the front matter, its reason selected', () => {
    const [, fix] = fixesIn(`${front}@\n`);
    assert.deepEqual(fix, {
      title: 'Do not report no-leftover in this file',
      fixed: '---\ntitle: x\n# event-report-disable no-leftover: reason\n---\n@\n',
      selected: 'reason',
    });
  });
  it('stands in TOML too', () => {
    const [fix] = fixesIn('+++\ntitle = "@"\n+++\n');
    assert.equal(fix?.fixed, '+++\ntitle = "@"\n# event-report-disable no-leftover: reason\n+++\n');
    assert.equal(fix.selected, 'reason');
  });
  it('is all that is offered in front matter', () => {
    assert.deepEqual(titles('---\ntitle: "@"\n---\n'), ['Do not report no-leftover in this file']);
  });
  it('is not offered without front matter that can be read', () => {
    assert.deepEqual(titles('@\n'), ['Do not report no-leftover here']);
    assert.deepEqual(titles('---\ntitle: "@\n---\n'), []);
    assert.deepEqual(titles('{ "title": "@" }\n'), []);
  });
  it('is not offered for what tells of suppressions itself', () => {
    assert.deepEqual(titles(`${front}@\n`, 'no-unused-suppression'), []);
  });
  it('is not offered twice', () => {
    const text = `${front}@\n`;
    const [, file] = suppressFixes(problemAt(text), parseReport(text, 'en'));
    assert.ok(file);
    const again = suppressFixes({ ...problemAt(text), fixes: [file] }, parseReport(text, 'en'));
    assert.deepEqual(
      again.map(({ title }) => formatStatement(title, 'en')),
      ['Do not report no-leftover here'],
    );
  });
});

describe('a problem of the sample site that is suppressed', () => {
  for (const name of ['_index.md', '_index.vi.md']) {
    it(`is gone, and its comment has a use: ${name}`, async () => {
      const site = await readSite(fileURLToPath(new URL('../sites/sample', import.meta.url)));
      const page = pageAt(`content/4-EventParticipated/4.4-Event4/${name}`, site);
      const check = (text: string) =>
        checkReport({ report: parseReport(text, page.language), page, site, now: Date.UTC(2026, 10, 23) });
      const text = readFileSync(join(site.root, page.path), 'utf8');
      const report = parseReport(text, page.language);
      const problems = check(text);
      for (const problem of problems) {
        const fixes = suppressFixes(problem, report);
        assert.notEqual(fixes.length, 0, problem.rule);
        const isSame = (rule: string): boolean => rule === problem.rule;
        for (const { title, edits } of fixes) {
          const left = check(applyEdits(text, edits)).map(({ rule }) => rule);
          const what = formatStatement(title, 'en');
          assert.ok(left.filter(isSame).length < problems.filter((other) => isSame(other.rule)).length, what);
          assert.ok(!what.endsWith('file') || !left.includes(problem.rule), what);
          assert.ok(!left.includes('no-unused-suppression'), what);
        }
      }
    });
  }
});

/** The text of a place before its comment: without its line, or without it behind a line. */
function without(place: string): string {
  return place.replace(/^[ >]*¶\n/m, '').replace(' ¶', '');
}

/** The body as another reader of Markdown writes it, without comments. */
function html(text: string): string {
  const body = text.slice(text.lastIndexOf('---', text.indexOf('title: x') + 20) + 3);
  return markdownIt({ html: true })
    .render(body)
    .replace(/<!--[^]*?-->/g, '')
    .replace(/[ \n]+/g, ' ')
    .replace(/ (?=<)/g, '');
}
