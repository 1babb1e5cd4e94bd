import { foldWithoutMarks, fold } from '../text/fold.ts';
import { lineAt } from '../text/lines.ts';
import type { OffsetRange } from '../text/offsetRange.ts';

/** A labelled line, `**Location:** Bitexco`. Ranges are half-open UTF-16 offsets of the page. */
export interface LabelledField {
  readonly kind: 'name' | 'date' | 'location' | 'role' | 'summary' | 'other';
  /** The whole line. */
  readonly range: OffsetRange;
  /** The words of the label, without its marks and its colon. */
  readonly label: string;
  readonly valueRange: OffsetRange;
  readonly value: string;
}

/** Longer lines are prose. */
const longestLine = 2000;

const label = /^((?:&emsp;|[ \t>*+-])*?)(\*\*|__)([^*_:：\r\n]{1,60})(?:[:：][ \t]*\2|\2[ \t]*[:：])[ \t]*(.*)$/u;
/** `**Content** What it was about`: only what is surely a label may lack its colon. */
const bareLabel = /^((?:&emsp;|[ \t>*+-])*?)(\*\*|__)([^*_:：\r\n]{1,60})\2[ \t]+(.*)$/u;

/** The labelled lines in `range` of a text, with other marks and indentation. */
export function labelledFields(text: string, { start, end }: OffsetRange): readonly LabelledField[] {
  const fields: LabelledField[] = [];
  for (let place = start; place < end;) {
    const line = lineAt(text, place);
    const from = Math.max(start, line.start);
    const field = readField(text.slice(from, Math.min(line.end, line.start + longestLine)), from, line);
    if (field !== undefined) fields.push(field);
    place = line.end + (text.startsWith('\r\n', line.end) ? 2 : 1);
  }
  return fields;
}

function readField(written: string, from: number, range: OffsetRange): LabelledField | undefined {
  const match = label.exec(written) ?? bareLabel.exec(written);
  if (match === null) return undefined;
  const [, , , words = '', rest = ''] = match;
  const kind = kindOfLabel(words);
  if (kind === 'other' && !/[:：]/.test(match[0].slice(0, match[0].length - rest.length))) return undefined;
  const value = rest.trimEnd();
  const start = from + written.length - rest.length;
  return { kind, range, label: words.trim(), valueRange: { start, end: start + value.length }, value };
}

/** Whole labels, folded. */
const labels: readonly [LabelledField['kind'], string][] = [
  [
    'name',
    '(?:(?:event|workshop|program(?:me)?) )?name|event(?: title)?|title|(?:tên )?(?:sự kiện|chương trình)|tên|tiêu đề',
  ],
  [
    'date',
    '(?:event |workshop )?(?:dates?|time|when)(?:(?: ?(?:&|and|/) ?)(?:date|time))?(?: of (?:the )?event)?|(?:ngày|thời gian|giờ|thời điểm)(?: ?(?:&|và|,|/) ?(?:ngày|giờ|thời gian))?(?: (?:tổ chức|diễn ra|tham gia|tham dự|sự kiện))*',
  ],
  [
    'location',
    '(?:event )?(?:location|place|venue|where|address)(?: of (?:the )?event)?|(?:địa điểm|nơi|địa chỉ)(?: (?:tổ chức|diễn ra|tham gia|tham dự|sự kiện))*',
  ],
  [
    'role',
    '(?:my |your )?role(?: (?:in|at) (?:the |this )?(?:event|workshop))?|vai trò(?: của (?:bạn|em|tôi|mình))?(?: (?:trong|tại) (?:sự kiện|event|workshop|chương trình|buổi [^ ]+))?',
  ],
  [
    'summary',
    '(?:(?:brief|short|event|main|key|the) )*(?:summary|description|overview|contents?)(?: of (?:the )?event)?(?: ?(?:&|and) ?(?:main |key )?activities)?|(?:tóm tắt|mô tả|nội dung)(?: (?:ngắn gọn|ngắn|chung|chính|sự kiện|nội dung))*(?: ?(?:&|và) ?hoạt động(?: chính)?)?',
  ],
];

const withMarks = pattern((source) => source);
const withoutMarks = pattern(foldWithoutMarks);

/** All labels as one, each kind a named group: trying them in turn takes much longer. */
function pattern(spelling: (source: string) => string): RegExp {
  return new RegExp(`^(?:${labels.map(([kind, source]) => `(?<${kind}>${spelling(source)})`).join('|')})$`, 'u');
}

/**
 * What a label is about. With marks it is another word than without: «Nội dung» is no «nơi». Only who types without any
 * means both by `noi`.
 */
export function kindOfLabel(words: string): LabelledField['kind'] {
  const folded = fold(words)
    .replace(/\([^()]*\)/g, ' ')
    .replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
    .replace(/\s+/g, ' ');
  const isPlain = /^[\u0000-\u007f]*$/.test(folded);
  const groups = (isPlain ? withoutMarks : withMarks).exec(folded)?.groups ?? {};
  return labels.find(([kind]) => groups[kind] !== undefined)?.[0] ?? 'other';
}
