import type { ProseLine } from '../../markdown/proseLines.ts';
import { fold } from '../../text/fold.ts';
import { wholeLines } from '../../text/lines.ts';
import type { OffsetRange } from '../../text/offsetRange.ts';
import { isInside } from '../../text/sortedRanges.ts';
import { blockRemoval } from '../../text/blockRemoval.ts';
import { templateHashes } from './templateHashes.ts';

/** What the internship template's sample report left in a page, word for word. */
export interface TemplateText {
  /** True when hardly anything else stands in the page. */
  readonly whole: boolean;
  /** The stretches of its lines, in document order. */
  readonly stretches: readonly TemplateStretch[];
}

/** Lines of the template that follow one another; the headings of topics between them do not part them. */
export interface TemplateStretch {
  /** From the first character of the first line to the last of the last. */
  readonly range: OffsetRange;
  readonly lines: number;
  /** What to delete; `undefined` where that would leave a heading with nothing under it, or take more than the lines. */
  readonly removal: OffsetRange | undefined;
}

const templateLines = new Set(templateHashes.lines.split(/\s+/));
const templateStarts = new Set(templateHashes.starts.split(/\s+/));
const templateSpeakers = new Set(templateHashes.speakers.split(/\s+/));
const templateEvents = new Set(templateHashes.events.split(/\s+/));
const templateFacts = new Set(templateHashes.facts.split(/\s+/));

/** Shorter lines («Queue: asynchronous tasks») are anybody's. */
const fewestWords = 5;
/** A line as short as this may be chance when it is the only one. */
const wordsOfProof = 8;
/** The template has about 55 lines in each language. */
const mostOfTemplate = { lines: 20, share: 0.9 };

/**
 * Finds the template's lines among `lines`, those of the page. `waiting` are the ranges of placeholders and notices,
 * sorted and disjoint, which are told otherwise; `sectionLevel` is that of the headings that the template means to be
 * kept.
 */
export function findTemplateText(
  text: string,
  lines: readonly ProseLine[],
  waiting: readonly OffsetRange[],
  sectionLevel: number,
): TemplateText {
  const told = lines.filter(({ kind, range }) => kind !== 'heading' && !isInside(waiting, range));
  const left = new Set(told.filter(isTemplateLine));
  const [first] = left;
  const isChance = left.size === 1 && first !== undefined && wordsOf(first.seen.text).split(' ').length < wordsOfProof;
  if (first === undefined || isChance) return { whole: false, stretches: [] };
  const whole = left.size >= mostOfTemplate.lines && left.size >= told.length * mostOfTemplate.share;
  return { whole, stretches: stretchesOf(lines, left, sectionLevel).map((found) => toStretch(text, found)) };
}

/** True for the name of one of the template's three speakers. */
export function isTemplateSpeaker(name: string): boolean {
  return templateSpeakers.has(hashWords(wordsOf(name)));
}

/** True for the name of the event that the template tells of. */
export function isTemplateEvent(name: string): boolean {
  return templateEvents.has(hashWords(wordsOf(name).replace(/ workshop$/, '')));
}

/** True for a day, place, time or role that the template's section page states of its example events. */
export function isTemplateFact(value: string): boolean {
  return templateFacts.has(hashWords(wordsOf(value)));
}

/** What the hashes speak of: folded words without marks, punctuation and articles, one space between them. */
export function wordsOf(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(?<!\S)(?:an?|the) /g, '')
    .trim();
}

/** True for words that only the template has. */
export function isTellingLine(words: string): boolean {
  return words.split(' ', fewestWords).length === fewestWords;
}

/** In letters and digits: hardly two lines begin with the same ones. */
const startLength = 10;
const vietnamese = /[À-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ]/;
const article = /(?:an?|the)(?![\da-zÀ-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ])/iy;

/**
 * A short hash of the first letters and digits of `wordsOf(text)`, without making the text comparable, which is slow.
 * `undefined` where that takes `wordsOf`: for short texts, and for all but Latin letters and composed Vietnamese ones.
 */
export function startOf(text: string): string | undefined {
  let hash = 0;
  let count = 0;
  let inWord = false;
  for (let index = 0; index < text.length; index++) {
    if (!inWord) index = afterArticle(text, index);
    const code = text.charCodeAt(index);
    inWord = code > 127 ? vietnamese.test(text.charAt(index)) : isLatin(code);
    if (code > 127 && !inWord) return undefined;
    if (!inWord) continue;
    if (count === startLength) break;
    hash = (Math.imul(hash, 31) + (code > 127 ? 0 : code | 32)) >>> 0;
    count++;
  }
  return count < startLength ? undefined : (hash % 36 ** 3).toString(36);
}

function isLatin(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

function afterArticle(text: string, index: number): number {
  article.lastIndex = index;
  return article.test(text) ? article.lastIndex : index;
}

/** A hash of 53 bits in letters and digits (cyrb53); the same on every platform. */
export function hashWords(words: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < words.length; i++) {
    const code = words.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}

/** The template's longest line has 280 characters; longer ones are not worth folding. */
const longestLine = 600;

function isTemplateLine({ kind, seen }: ProseLine): boolean {
  if (kind !== 'paragraph' || seen.text.length > longestLine) return false;
  const start = startOf(seen.text);
  if (start !== undefined && !templateStarts.has(start)) return false;
  const words = wordsOf(seen.text);
  return isTellingLine(words) && templateLines.has(hashWords(words));
}

/** Lines of a stretch, and whether anything else is told under their heading. */
interface FoundStretch {
  readonly lines: ProseLine[];
  readonly heading: { isShared: boolean };
}

function stretchesOf(
  lines: readonly ProseLine[],
  left: ReadonlySet<ProseLine>,
  sectionLevel: number,
): readonly FoundStretch[] {
  const stretches: FoundStretch[] = [];
  let open: FoundStretch | undefined;
  let heading = { isShared: false };
  for (const line of lines) {
    if (left.has(line)) {
      if (open === undefined) stretches.push((open = { lines: [], heading }));
      open.lines.push(line);
    } else if (line.kind === 'heading') {
      heading = { isShared: false };
      if (Number(line.block.name.at(-1)) <= sectionLevel) open = undefined;
    } else {
      heading.isShared = true;
      open = undefined;
    }
  }
  return stretches;
}

function toStretch(text: string, { lines, heading }: FoundStretch): TemplateStretch {
  const range = { start: lines[0]?.range.start ?? 0, end: lines.at(-1)?.range.end ?? 0 };
  const whole = wholeLines(text, range);
  const isAlone = isOnlyMarks(textAround(text, whole, lines));
  const isParent = /^[ \t]+\S/.test(text.slice(whole.end, whole.end + 100));
  const removal = heading.isShared && isAlone && !isParent ? blockRemoval(text, trimEnd(text, whole)) : undefined;
  return { range, lines: lines.length, removal };
}

/** What stands in `range` beside the lines: headings, pictures, list marks. */
function textAround(text: string, range: OffsetRange, lines: readonly ProseLine[]): string {
  let position = range.start;
  let around = '';
  for (const line of lines) {
    around += text.slice(position, line.range.start);
    position = line.range.end;
  }
  return around + text.slice(position, range.end);
}

function isOnlyMarks(text: string): boolean {
  return !/[^\s>*+.\d-]/.test(text);
}

function trimEnd(text: string, { start, end }: OffsetRange): OffsetRange {
  return { start, end: start + text.slice(start, end).trimEnd().length };
}
