import { codeTypes } from '../markdown/markdownNodes.ts';
import type { Report } from './report.ts';
import { nodesOf } from '../markdown/markdown.ts';
import { disjoint, isInside } from '../text/sortedRanges.ts';
import { fold } from '../text/fold.ts';
import { nextLineStart } from '../text/lines.ts';
import { trimRange, type OffsetRange } from '../text/offsetRange.ts';

/** The parts of the body in which leftovers are looked for, and the code in it, where nothing is one. */
export interface SearchedText {
  readonly text: string;
  readonly bodyStart: number;
  /** Code blocks and code in lines, in order of place. */
  readonly code: readonly OffsetRange[];
}

/** The body of a report to be searched. */
export function searchedText({ text, bodyStart, markdown }: Report): SearchedText {
  return { text, bodyStart, code: disjoint(nodesOf(markdown, ...codeTypes)) };
}

/** References that chat programs write and only their own window understands. */
const citations =
  /\[cite(?:_start|_end|:\s?[\d,; –-]{1,80})\]|【\d[^】\n]{0,80}†[^】\n]{0,80}】|:?contentReference\[oaicite:\d+\](?:\{index=\d+\})?|\uE200[^\uE201\n]{0,200}\uE201|\b(?:cite)?turn\d+(?:search|view|news|image|file)\d+\b/g;

/** What each of `citations` holds; looking for that alone is many times faster. */
const citing = /cite|【|\uE200|turn\d/;

/** `[cite: 124, 126]`, `[cite_start]`, `【12†source】`, `contentReference[oaicite:0]`; neighbours are one. */
export function findCitations(searched: SearchedText): readonly OffsetRange[] {
  const { text } = searched;
  const runs: OffsetRange[] = [];
  if (!citing.test(text)) return runs;
  for (const range of matchesOf(citations, searched)) {
    const last = runs.at(-1);
    const isNear = last !== undefined && range.start - last.end <= 100;
    if (isNear && /^[ \t]*$/.test(text.slice(last.end, range.start))) {
      runs[runs.length - 1] = { start: last.start, end: range.end };
    } else runs.push(range);
  }
  return runs;
}

/** Characters without width: between letters of these languages they are no part of any word. */
const invisible = /[\u200B\u2060\uFEFF\u200C\u200D]+/g;

/** Zero-width characters; those that join emoji, or letters of scripts that need them, are none. */
export function findInvisible(searched: SearchedText): readonly OffsetRange[] {
  const { text } = searched;
  return matchesOf(invisible, searched).filter(({ start, end }) => {
    if (/[\u200B\u2060\uFEFF]/.test(text.slice(start, end))) return true;
    const around = text.slice(Math.max(0, start - 1), start) + text.slice(end, end + 1);
    return (
      /^[\p{Script=Latin}\p{Script=Common}\p{Mn}]*$/u.test(around) &&
      !/[\p{Extended_Pictographic}\ud800-\udfff\ufe0f]/u.test(around)
    );
  });
}

/** A merge that was never finished: its first marker, then the others. */
export interface Conflict {
  readonly markers: readonly [OffsetRange, ...OffsetRange[]];
}

/** `<<<<<<< ours`, `=======`, `>>>>>>> theirs` at the start of lines; `=======` only between the others. */
export function findConflicts(searched: SearchedText): readonly Conflict[] {
  const conflicts: [OffsetRange, ...OffsetRange[]][] = [];
  let open = false;
  // Few texts hold one, and looking for it is quick.
  if (!/<{7}|>{7}/.test(searched.text)) return [];
  for (const range of matchesOf(/^(?:<{7}(?: [^\n\r]*)?|={7}|>{7} [^\n\r]*)(?=[\r\n]|$)/gm, searched)) {
    const mark = searched.text.charAt(range.start);
    if (mark === '=' && !open) continue;
    const last = conflicts.at(-1);
    if (mark === '<' || !open || last === undefined) conflicts.push([range]);
    else last.push(range);
    open = mark !== '>';
  }
  return conflicts.map((markers) => ({ markers }));
}

/** The offer with which a chat program ends its answer, whole and alone in the last paragraph. */
const trailer =
  /^(?:let me know if (?:you(?:'d| would)? (?:like|want|need)|there(?:'s| is) anything)|would you like me to|do you want me to|if you(?:'d| would)? (?:like|want),? i can|shall i\b|nếu (?:bạn|anh|chị) (?:muốn|cần)(?: thêm)?[^.!?]{0,80}(?:mình|tôi|em) (?:có thể|sẽ|sẵn sàng)|(?:bạn|anh|chị) có muốn (?:mình|tôi|em)|hãy cho (?:mình|tôi|em) biết nếu (?:bạn|anh|chị)|(?:mình|tôi) có thể giúp (?:bạn|anh|chị))/u;

/** The last paragraph when it is such an offer; `undefined` for every other ending. */
export function findTrailer({ markdown, text }: Report): OffsetRange | undefined {
  const last = nodesOf(markdown, 'Paragraph').at(-1);
  if (last?.parent?.name !== 'Document' || last.end - last.start > 600) return undefined;
  if (text.slice(last.end).trim() !== '') return undefined;
  const range = trimRange(text, last);
  const words = fold(text.slice(range.start, range.end)).replace(/^[^\p{L}]+/u, '');
  return trailer.test(words) ? range : undefined;
}

/** The words with which a chat program hands over what it was asked for. */
const lead =
  /^(?:(?:chào|hi|hello)(?: [^\s,.!:]{1,20}){0,3}[,.!] )?(?:(?:certainly|sure|of course|absolutely)\s?[!,.] here(?:'s| is| are) |here(?:'s| is) (?:the|your|a) (?:revised|rewritten|polished|improved|updated|corrected|translated|complete|full) |(?:chắc chắn|dĩ nhiên|tất nhiên)(?: là được)?(?: rồi)?\s?[!,.] (?:dưới đây|đây) là |dưới đây là (?:bài|bản|phần|nội dung)(?=[^.!?]*(?:viết lại|chỉnh sửa|được dịch|bản dịch|theo (?:đúng )?(?:mẫu|yêu cầu) của bạn|cho bạn))|here(?:'s| is) your (?:event |summary |markdown )*report\b|(?:dưới )?đây là (?:nội dung )?(?:bài (?:thu hoạch|báo cáo|viết)|bản báo cáo|báo cáo)[^.!?]{0,60} của bạn\s*[.:!]?$)/u;

/** The first paragraph when it is such words; `undefined` for every other beginning. */
export function findLead({ markdown, text, headings }: Report): OffsetRange | undefined {
  const [first] = nodesOf(markdown, 'Paragraph');
  if (first?.parent?.name !== 'Document' || first.end - first.start > 600) return undefined;
  if (headings.some(({ range }) => range.start < first.start)) return undefined;
  const words = fold(text.slice(first.start, first.end)).replace(/^[^\p{L}]+/u, '');
  return lead.test(words) ? trimRange(text, first) : undefined;
}

/** `Beta`, `0 / 0`, `used queries`, `1`: what a chat page shows below its answer, and copying takes along. */
const counter =
  /^(?:Beta[ \t]*(?:\r\n?|\n))?\d{1,4} ?\/ ?\d{1,4}[ \t]*(?:\r\n?|\n)used queries[ \t]*(?:\r\n?|\n)\d{1,4}[ \t]*(?=[\r\n]|$)/gm;

/** The lines of a chat page's window, each stretch of them. */
export function findCounters(searched: SearchedText): readonly OffsetRange[] {
  // Few texts hold these words, and looking for them is quick.
  return searched.text.includes('used queries') ? matchesOf(counter, searched) : [];
}

/** What to delete with a leftover in a line: a space that would be doubled or stand before punctuation, or the line. */
export function removalOf(text: string, range: OffsetRange): OffsetRange {
  const before = skipSpaces(text, range.start, -1);
  const after = skipSpaces(text, range.end, 1);
  const atStart = before === 0 || /[\r\n]/.test(text.charAt(before - 1));
  const atEnd = after === text.length || /[\r\n]/.test(text.charAt(after));
  if (atStart && atEnd) return { start: before, end: nextLineStart(text, after) };
  const spaceBefore = before < range.start;
  if (spaceBefore && after === range.end && (atEnd || /[,.;:!?)\]}]/.test(text.charAt(after)))) {
    return { start: range.start - 1, end: range.end };
  }
  return after > range.end && (spaceBefore || atStart) ? { start: range.start, end: range.end + 1 } : range;
}

/** The first offset from `offset` on, forwards or backwards, at which no space follows in that direction. */
function skipSpaces(text: string, offset: number, step: 1 | -1): number {
  let position = offset;
  while (/[ \t]/.test(text.charAt(step === 1 ? position : position - 1))) position += step;
  return position;
}

function matchesOf(pattern: RegExp, { text, bodyStart, code }: SearchedText): readonly OffsetRange[] {
  const body = text.slice(bodyStart);
  return [...body.matchAll(pattern)]
    .map((match) => ({ start: bodyStart + match.index, end: bodyStart + match.index + match[0].length }))
    .filter((range) => !isInside(code, range));
}
