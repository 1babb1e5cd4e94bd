import { strict as assert } from 'node:assert';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { findImages } from '../../src/core/images/images.ts';
import { bodyStart, parseFrontMatter } from '../../src/core/frontMatter/frontMatter.ts';
import { findHeadings } from '../../src/core/markdown/headings.ts';
import { childrenOf, nodesOf, parseMarkdown, type Markdown } from '../../src/core/markdown/markdown.ts';
import type { MarkdownNode } from '../../src/core/markdown/markdownNodes.ts';
import { decodeEntities } from '../../src/core/text/entities.ts';
import { anyBlock } from '../core/properties/anyBlock.ts';
import { runs } from '../core/properties/runs.ts';
import { build } from './hugo.ts';

/** What of a page both of us tell: pictures, headings, code and comments, in order. */
interface Structure {
  readonly pictures: readonly string[];
  readonly headings: readonly string[];
  readonly code: readonly string[];
  readonly comments: readonly string[];
}

const config = [
  'baseURL = "https://an.example/"',
  'disableKinds = ["taxonomy", "term", "RSS", "sitemap", "home", "section"]',
  '[markup.goldmark.renderer]',
  'unsafe = true',
  // Which would make other characters of quotes and dashes.
  '[markup.goldmark.extensions]',
  'typographer = false',
  '[markup.highlight]',
  'codeFences = false',
].join('\n');

const layouts: Readonly<Record<string, string>> = {
  'layouts/_default/single.html': '{{ .Content }}',
  'layouts/shortcodes/notice.html': '{{ .Inner }}',
  'layouts/shortcodes/gallery.html': '<p>{{ .Inner }}</p>',
  'layouts/shortcodes/youtube.html': '<hr>',
};

describe('the structure of a page, as Hugo reads it', function () {
  this.timeout(120_000 + runs * 50);
  const root = mkdtempSync(join(tmpdir(), 'event-report-structure-'));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };

  before(() => {
    write('hugo.toml', config);
    for (const [path, text] of Object.entries(layouts)) write(path, text);
  });
  after(() => {
    rmSync(root, { recursive: true, force: true });
  });

  /** Has Hugo build the bodies, and compares each with what we read. */
  const compare = (bodies: readonly string[]): void => {
    for (const folder of ['content', 'public']) rmSync(join(root, folder), { recursive: true, force: true });
    for (const [index, body] of bodies.entries()) write(`content/p/t${index}.md`, `---\ntitle: x\n---\n${body}`);
    build(root);
    for (const [index, body] of bodies.entries()) {
      const page = join(root, `public/p/t${index}/index.html`);
      // Hugo writes no empty file.
      const html = existsSync(page) ? readFileSync(page, 'utf8') : '';
      assert.deepEqual(ours(body), theirs(html), JSON.stringify(body));
    }
  };

  // Always the same texts: in one of a few thousand, Lezer and goldmark differ in what nobody writes.
  const seed = Number(process.env['FUZZ_SEED'] ?? 1);
  it(`is found in ${runs / 2} generated texts`, () => {
    compare(fc.sample(anyBody, { numRuns: runs / 2, seed }));
  });

  const sites = pagesOf([new URL('../sites/', import.meta.url).pathname]);
  it(`is found in the ${sites.length} pages of our sites`, () => {
    compare(sites);
  });

  const corpus = pagesOf([process.env['EVENT_REPORT_CORPUS'] ?? join(process.cwd(), '../shared/corpus')]);
  it(`is found in ${corpus.length} pages of published sites`, () => {
    compare(corpus);
  });
});

/** A body that Hugo builds, in UTF-8 and with no shortcode that nothing closes, without what we see differently. */
const anyBody = fc
  .array(anyBlock, { minLength: 1, maxLength: 9 })
  .map((blocks) => blocks.join(''))
  .filter((body) => isBuildable(body));

/** What Hugo and we read differently, and why that stays so. */
const seenDifferently: readonly RegExp[] = [
  // A picture within one whose path has a space: ours is the outer one, which the author meant.
  /!\[!\[[^\n]*\]\([^)\n]* /,
  // Addresses that Hugo's templates do not trust, and template expressions, which we take for forgotten addresses.
  /figure\s+src=["`]data:|\{\{ \.Site/,
  // HTML that nothing closes: a browser reads on in what Hugo made of the paragraphs below it.
  /<img src="[^"\n]*(?:\n|$)|<!--(?:(?!-->)[^])*<!--/,
  // What `{{% %}}` inserts becomes Markdown together with the lines around it.
  />\n\{\{%|%\}\}\n[^\n]/,
  // Shortcodes in code, where the code that a reader sees is what Hugo fills in.
  /(?:```|~~~)[^]*\{\{/,
  // A label that leads nowhere, `[Name][cite: 1]`: we drop it from a heading with the other marks of links.
  /\]\[(?!ref\])/,
  // The same within a link, which Lezer then takes for text.
  /\[!\[a \[b\]/,
  // Below a table, where goldmark takes what stands above the table for a heading.
  /\|\n(?:-+|=+)[ \t]*\n/,
  // Goldmark's definition lists.
  /\n: /,
  // A definition right above an indented line, which Lezer takes for code and goldmark for the paragraph's next line.
  /\]: [^\n]*\n {4}/,
];

function isBuildable(body: string): boolean {
  const rest = body
    .replace(/\{\{<\/\* figure src="x" \*\/>\}\}/g, '')
    .replace(/\{\{% notice \w+ %\}\}\n[^{}]*\n\{\{% \/notice %\}\}/g, '')
    .replace(/\{\{< (?:figure|gallery|youtube)(?:\s+(?:\w+=(?:"[^"{}]*"|`[^`{}]*`)|\w+))*\s*\/?>\}\}/g, '')
    .replace(/\{\{% figure(?:\s+\w+="[^"{}]*")* %\}\}/g, '');
  if (seenDifferently.some((form) => form.test(body))) return false;
  return !/\{\{[<%]|[\0\r\ufeff\p{Cs}]/u.test(rest);
}

/** The bodies of the pages below these folders, as far as there are any. */
function pagesOf(folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    existsSync(folder)
      ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
          .filter((path) => /(?:^|\/)content\/.*\.md$/.test(path))
          .map((path) => {
            const text = readFileSync(join(folder, path), 'utf8');
            return text.slice(bodyStart(text, parseFrontMatter(text)));
          })
      : [],
  );
}

function ours(body: string): Structure {
  const markdown = parseMarkdown(body, 0);
  const code = nodesOf(markdown, 'FencedCode', 'CodeBlock');
  return {
    pictures: findImages(markdown)
      .filter(({ form, hasBareSpace }) => form !== 'shortcode' && !hasBareSpace)
      .map(({ target }) => address(target)),
    headings: findHeadings(markdown).map(({ level, text }) => `${level} ${words(text)}`),
    code: code.map((node) => firstWord(codeOf(markdown, node))),
    comments: nodesOf(markdown, 'Comment', 'CommentBlock', 'HTMLBlock').flatMap(({ start, end }) =>
      commentsIn(markdown.text.slice(start, end)),
    ),
  };
}

function theirs(html: string): Structure {
  const shown = html.replace(/<!--[^]*?(?:-->|$)/g, '');
  return {
    pictures: [
      ...shown.matchAll(/<img\b(?:[^>"']|"[^"]*"|'[^']*')*?\ssrc=(?:"([^"]*)"|'([^']*)'|([^\s"'>][^\s>]*|(?=>)))/gi),
    ].map(([, a, b, c]) => address(decodeEntities(a ?? b ?? c ?? ''))),
    headings: [...html.matchAll(/<h([1-6]) id="[^"]*">([^]*?)<\/h\1>/g)].map(
      ([, level = '', inner = '']) =>
        `${level} ${words(
          inner
            .replace(/<figure[^]*?<\/figure>/g, '')
            .replace(/<img [^>]*?alt="([^"]*)"[^>]*>/g, '$1')
            .replace(/<[^>]*>/g, ''),
        )}`,
    ),
    code: [...html.matchAll(/<pre><code[^>]*>([^]*?)<\/code><\/pre>/g)].map(([, inner = '']) =>
      firstWord(decodeEntities(inner)),
    ),
    comments: commentsIn(html),
  };
}

/** An address percent-encoded where it must be and nowhere else; a browser takes a backslash for a slash. */
function address(target: string): string {
  const encoded = target.trim().replace(/[^!-~]|[`{}|^"<>[\]]/gu, (character) => encodeURIComponent(character));
  return encoded
    .replaceAll('%25', '%')
    .replace(/%[\da-f]{2}/gi, plain)
    .replaceAll('\\', '/');
}

function plain(code: string): string {
  return /%(?:2[178-9]|5c|7e)/i.test(code) ? decodeURIComponent(code) : code.toUpperCase();
}

/**
 * A heading without shortcodes, without the marks of links and pictures, which we take for such even where they lead
 * nowhere, and without backslashes, which may break a line.
 */
function words(heading: string): string {
  return oneLine(
    decodeEntities(heading)
      .replace(/\{\{[<%][^]*?[>%]\}\}|[[\]\\!]/g, '')
      .replace(/\s*\|/g, ' '),
  );
}

function codeOf(markdown: Markdown, node: MarkdownNode): string {
  return childrenOf(markdown, node, 'CodeText')
    .map(({ start, end }) => markdown.text.slice(start, end))
    .join('');
}

function commentsIn(html: string): string[] {
  return [...html.matchAll(/<!--[^]*?-->/g)].map(([comment]) => oneLine(comment));
}

function firstWord(text: string): string {
  return oneLine(text).split(' ')[0] ?? '';
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
