import { codeTypes } from '../../markdown/markdownNodes.ts';
import { fold } from '../../text/fold.ts';
import { lineAt } from '../../text/lines.ts';
import { trimRange, type OffsetRange } from '../../text/offsetRange.ts';
import { nodesOf, type Markdown } from '../../markdown/markdown.ts';
import { anyOverlaps, disjoint, isInside } from '../../text/sortedRanges.ts';

/** Text of the template that tells the author what to do, and was left in. */
export interface TemplateNotice {
  /** `notice`: «do not copy this». `instruction`: what to write on a section page. */
  readonly kind: 'notice' | 'instruction';
  /** All of it: from the opening shortcode to the closing one, or the quote. */
  readonly range: OffsetRange;
  /** The smallest part that shows what it is: the opening shortcode, or the first line. */
  readonly place: OffsetRange;
  /** False for a shortcode that nothing closes: where it ends is then a guess. */
  readonly closed: boolean;
  /** True when it is closed and holds nothing but the template's words. */
  readonly whole: boolean;
}

/** The template's notice has about 200 characters on one line. A longer block holds words of the author's too. */
const longestNotice = 600;
const longestInstruction = 2000;

/** The template's notices and instructions of a page, in order of place; an author's own notices are none. */
export function findTemplateNotices(text: string, markdown: Markdown): readonly TemplateNotice[] {
  const mayForbid = forbidding.test(text);
  const notices = mayForbid ? noticeBlocks(text, markdown) : [];
  const taken = disjoint(notices.map(({ range }) => range));
  const loose = nodesOf(markdown, ...(mayForbid ? ['Paragraph', 'Blockquote'] : ['Blockquote'])).flatMap((node) => {
    const range = trimRange(markdown.text, node);
    const inQuote = node.name === 'Paragraph' && node.parent?.name === 'Blockquote';
    return (inQuote || anyOverlaps(taken, range) ? undefined : looseNotice(text, range)) ?? [];
  });
  return [...notices, ...loose].sort((a, b) => a.range.start - b.range.start);
}

/** «Copy», «chép», with marks of emphasis in it perhaps: in every notice, and in few pages and paragraphs. */
const forbidding = /c[*_]*(?:o[*_]*p[*_]*[yi]|h[*_]*(?:é|e[*_]*[\u0300-\u036f])[*_]*p)/i;

function noticeBlocks(text: string, markdown: Markdown): readonly TemplateNotice[] {
  const blocks = findShortcodes(markdown.text, disjoint(nodesOf(markdown, ...codeTypes)));
  return blocks.filter(({ range }) => saysDoNotCopy(text.slice(range.start, range.end)));
}

/** A notice whose shortcodes are gone, or the quote that tells what to list. */
function looseNotice(text: string, range: OffsetRange): TemplateNotice | undefined {
  if (range.end - range.start > longestInstruction) return undefined;
  const words = text.slice(range.start, range.end);
  if (words.includes('{{')) return undefined;
  const first = lineAt(text, range.start);
  const place = trimRange(text, { start: range.start, end: Math.min(first.end, range.end) });
  if (range.end - range.start <= longestNotice && saysDoNotCopy(words)) {
    return { kind: 'notice', range, place, closed: true, whole: !/[\r\n]/.test(words) };
  }
  if (!words.startsWith('>') || !saysWhatToList(words)) return undefined;
  return { kind: 'instruction', range, place, closed: true, whole: words.split(/\r\n|\n|\r/).every(isInstructionLine) };
}

/** The `notice` shortcodes with what they hold, those without an end up to their first blank line or heading. */
function findShortcodes(text: string, code: readonly OffsetRange[]): readonly TemplateNotice[] {
  const tags = [...text.matchAll(/\{\{[%<][ \t]{0,9}(\/?)[ \t]{0,9}notice\b[^{}\n]{0,200}\}\}/g)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length, closes: match[1] === '/' }))
    .filter((tag) => !isInside(code, tag));
  return tags.flatMap((tag, index): TemplateNotice[] => {
    if (tag.closes || text.startsWith('/', tag.end - 3)) return [];
    const place = { start: tag.start, end: tag.end };
    const next = tags[index + 1];
    if (next?.closes) {
      const range = { start: tag.start, end: next.end };
      const body = text.slice(tag.end, next.start);
      return [
        {
          kind: 'notice',
          range,
          place,
          closed: true,
          whole: body.length <= longestNotice && !/[\r\n]/.test(body.trim()),
        },
      ];
    }
    const stop = /\r?\n(?:[ \t]*(?:\r?\n|$)|(?= {0,3}#{1,6}[ \t]))/.exec(text.slice(tag.end, tag.end + longestNotice));
    const end = stop === null ? tag.end : tag.end + stop.index;
    return [{ kind: 'notice', range: { start: tag.start, end }, place, closed: false, whole: false }];
  });
}

/** «Do not copy», said of a report: the template's notice in either language, whatever its exact words. */
function saysDoNotCopy(text: string): boolean {
  if (!forbidding.test(text)) return false;
  const words = fold(text.slice(0, longestInstruction)).replace(/[*_]/g, '');
  const forbids =
    /\b(?:not|never|avoid|don't)\b[^.!?]{0,25}\bcop(?:y|ied|ying)\b/.test(words) ||
    /(?:không|đừng|tránh)(?: \S+){0,3} (?:sao chép|copy|chép)/u.test(words);
  return (
    forbids &&
    /including this (?:warning|note|notice)|reference purposes|(?:for|into|in|to) your (?:own )?report|kể cả (?:warning|cảnh báo|lưu ý)|mục đích tham khảo|bài báo cáo của bạn/u.test(
      words,
    )
  );
}

/** «In this section, you should list and describe…», addressed to the author. */
function saysWhatToList(text: string): boolean {
  const words = fold(text.slice(0, 600)).replace(/[*_>]/g, '').trim();
  return (
    /^in this section,? (?:you|please)\b.{0,40}\b(?:list|describe|present)\b/.test(words) ||
    /^trong phần này,? (?:các )?bạn .{0,40}(?:liệt kê|mô tả|trình bày)/u.test(words)
  );
}

/** A line of that quote: the sentence itself, how each event is to be presented, what to say of it, why. */
function isInstructionLine(line: string): boolean {
  const words = fold(line).replace(/^[>\s*_+-]+/, '');
  return (
    words === '' ||
    saysWhatToList(line) ||
    /^(?:each event should|event name$|date (?:and|&) time$|time$|location\b|your role\b|a brief description|outcomes? or value|this listing)/.test(
      words,
    ) ||
    /^(?:mỗi sự kiện nên|tên sự kiện$|thời gian|địa điểm|vai trò của bạn|mô tả ngắn gọn|kết quả hoặc giá trị|việc liệt kê)/u.test(
      words,
    )
  );
}
