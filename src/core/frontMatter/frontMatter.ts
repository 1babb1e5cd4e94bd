import matter from 'gray-matter';
import { emptyRange, type OffsetRange } from '../text/offsetRange.ts';
import { lineAt } from '../text/lines.ts';
import { endOfFieldLines, endOfJson, looksLikeBody } from './frontMatterShape.ts';
import { readYaml, type Field, type FrontMatterProblem } from './yamlFields.ts';

/** What stands before the body of a page. All ranges are in the whole text. */
export interface FrontMatter {
  /** `none`: the text begins with its body. `toml` and `json` are read by Hugo, not by us. */
  readonly kind: 'none' | 'yaml' | 'toml' | 'json';
  /** The block with its delimiter lines, without the line end after it; empty at the start of the body for `none`. */
  readonly range: OffsetRange;
  /**
   * What stands between the delimiter lines: from the start of its first line to the start of the closing line. Of a
   * block that nothing closes, the lines that look like fields.
   */
  readonly content: OffsetRange;
  /** The fields by lower-cased name, since Hugo takes `Title` and `title` for one; empty when there are problems. */
  readonly fields: ReadonlyMap<string, Field>;
  /** In document order; the later ones often follow from the first. */
  readonly problems: readonly FrontMatterProblem[];
}

/** Longer blocks are not read, since every key press reads them; the longest of 518 real ones has 139 characters. */
export const longestFrontMatter = 32_768;
/** The same in lines, each of which may be a field. */
export const mostLines = 1_000;

/**
 * Splits off and reads the front matter. Never throws: broken YAML gives problems and no fields.
 *
 * Where the block begins follows Hugo's lexer (gohugoio/hugo, parser/pageparser/pagelexer_intro.go): after byte order
 * marks and white space. Where it ends is gray-matter's answer, which agrees with Hugo's: the next line that begins with
 * `---`. Of what follows the opening `---` Hugo makes YAML too, so only a comment may stand there.
 */
export function parseFrontMatter(text: string): FrontMatter {
  const start = /^[\uFEFF \t\r\n]*/.exec(text)?.[0].length ?? 0;
  if (text.startsWith('+++', start)) return unread('toml', start, endOfToml(text, start));
  if (text.startsWith('{', start) && !text.startsWith('{{', start))
    return unread('json', start, endOfJson(text, start));
  if (!text.startsWith('---', start) || text[start + 3] === '-') return none(text.startsWith('\uFEFF') ? 1 : 0);
  const opening = lineAt(text, start);
  const contentStart = afterLine(text, opening.end);
  const end = closingLine(text, contentStart);
  const tag = text.slice(start + 3, opening.end).trim();
  if (tag !== '' && !tag.startsWith('#')) {
    const problem = { reason: 'language-tag', range: { start, end: opening.end }, detail: tag } as const;
    const content = { start: contentStart, end: end ?? contentStart };
    return broken(content, end === undefined ? contentStart : end + 3, problem);
  }
  if (end === undefined) return unclosed(text, start, contentStart);
  const content = { start: contentStart, end };
  const range = { start, end: end + 3 };
  const tooLong = end - contentStart > longestFrontMatter || hasMoreLines(text, content, mostLines);
  const problem = { reason: 'too-long', range: { start, end: start + 3 }, detail: '' } as const;
  const read = tooLong ? { fields: new Map<string, Field>(), problems: [problem] } : readYaml(text, content);
  const fieldsEnd = endOfFieldLines(text, contentStart);
  const wrong = read.problems[0];
  const beyondFields = wrong !== undefined && (tooLong || wrong.range.end > fieldsEnd);
  if (beyondFields && looksLikeBody(text, fieldsEnd, end)) return unclosed(text, start, contentStart);
  return { kind: 'yaml', range, content, ...read };
}

/** The field called `name`, in whatever letter case, as Hugo takes it. */
export function fieldOf({ fields }: FrontMatter, name: string): Field | undefined {
  return fields.get(name.toLowerCase());
}

/** Where the body begins: after the line that closes the front matter. */
export function bodyStart(text: string, { kind, range }: FrontMatter): number {
  const before = text[range.end - 1];
  // A block that nothing closes ends at the start of a line.
  if (kind === 'none' || before === '\n' || before === '\r') return range.end;
  return range.end + (/^[ \t]*(\r\n|\n|\r)?/.exec(text.slice(range.end, range.end + 100))?.[0].length ?? 0);
}

/** True when `range` has more than `most` lines; looks no further. */
function hasMoreLines(text: string, { start, end }: OffsetRange, most: number): boolean {
  const lineEnd = /\r\n?|\n/g;
  lineEnd.lastIndex = start;
  let lines = 0;
  while (lines <= most && lineEnd.test(text) && lineEnd.lastIndex <= end) lines++;
  return lines > most;
}

function none(offset: number): FrontMatter {
  const range = emptyRange(offset);
  return { kind: 'none', range, content: range, fields: new Map(), problems: [] };
}

function unread(kind: 'toml' | 'json', start: number, end: number): FrontMatter {
  return { kind, range: { start, end }, content: { start, end }, fields: new Map(), problems: [] };
}

/** The block ends where its fields end, so that the rules read the body that it would swallow. */
function unclosed(text: string, start: number, contentStart: number): FrontMatter {
  const content = { start: contentStart, end: endOfFieldLines(text, contentStart) };
  return broken(content, content.end, { reason: 'unclosed', range: { start, end: start + 3 }, detail: '' });
}

function broken(content: OffsetRange, end: number, problem: FrontMatterProblem): FrontMatter {
  return { kind: 'yaml', range: { start: problem.range.start, end }, content, fields: new Map(), problems: [problem] };
}

function endOfToml(text: string, start: number): number {
  const close = /[\r\n]\+\+\+/g;
  close.lastIndex = start + 3;
  return close.test(text) ? close.lastIndex : start + 3;
}

function afterLine(text: string, end: number): number {
  return text.startsWith('\r\n', end) ? end + 2 : Math.min(end + 1, text.length);
}

/**
 * Where the line that closes a block beginning at `contentStart` starts, as gray-matter finds it; `undefined` when
 * nothing closes it.
 *
 * gray-matter runs `---js` blocks as code and reads `---json`; so it never sees the opening line of the author, and
 * every engine but ours refuses. It caches by text when it gets no options, and then answers broken YAML with `{}`;
 * hence always options. It knows no lone CR as a line end. Its search for comments takes quadratic time over blank
 * lines; hence white space that closes nothing is hidden from it. What the block says is not its business: `readYaml`
 * reads that with places.
 */
function closingLine(text: string, contentStart: number): number | undefined {
  const close = /(?<=[\r\n])---/g;
  close.lastIndex = contentStart;
  if (!close.test(text)) return undefined;
  const block = text
    .slice(contentStart, close.lastIndex)
    .replace(/\r(?!\n)/g, '\n')
    .replace(/\s(?!---)/g, 'x');
  const { length } = matter(`---\n${block}`, {
    language: 'yaml',
    engines: { yaml: { parse: () => ({}) }, javascript: refuse, json: refuse, coffee: refuse, toml: refuse },
  }).matter;
  return block.startsWith('---', length) ? contentStart + length : undefined;
}

function refuse(): never {
  throw new Error('Only YAML front matter is read.');
}
