import { blockText, parseStub } from '../sections/block.ts';
import { offeredBlocks } from '../sections/blocks.ts';
import { sectionKinds } from '../sections/catalogue.ts';
import type { SectionCatalogue, SectionKind } from '../sections/sectionKind.ts';
import { foldWithoutMarks, isSpace } from '../text/fold.ts';

/** Longer lines are prose, whatever they begin with. */
const longest = 200;

const enSubject = 'photos?|images?|pictures?|contents?|text|descriptions?|names?|notes?|speakers?|details|information';
const viSubject =
  'hinh anh|hinh|anh|noi dung|thong tin|danh sach|dien gia|bai viet|phan nay|muc nay|trang nay|bao cao|tai lieu|video|link';

/** Whole lines, folded, without marks and the punctuation around them. */
const waitingLines: readonly RegExp[] = [
  // «Add your event photos here», «Please insert some text here».
  /^(?:please )?(?:add|insert|put|place|upload|attach|paste|drop|write|enter|type|fill in|fill|describe|list|include|provide)(?: \S+){0,14} here$/,
  // «Your photos here», «The description goes here».
  new RegExp(
    `^(?:(?:your|the|some|more|event|speaker) )*(?:${enSubject})(?: goes?| to be added| will be added)? here$`,
  ),
  // «Coming soon», «Photos will be updated later».
  /^(?:tbd|tba|tbc|tbu|wip|coming soon|work in progress|under construction|updating|update later|not updated yet)$/,
  new RegExp(
    `^(?:(?:the|event|this|more|some|your|section|report|page|${enSubject}) ?){0,5}(?:to be|will be|is being|are being|being) (?:updated|added|announced|filled in|completed|written)(?: soon| later)?$`,
  ),
  // «Thêm các hình ảnh của các bạn tại đây», «Bạn hãy điền nội dung vào đây».
  /^(?:(?:hay|vui long|cac ban|ban|nho|can) )*(?:them|chen|dien|viet|nhap|dan|dat|bo sung|dang|tai len|mo ta|liet ke|ghi|de|dinh kem|cap nhat|dua)(?: \S+){0,16} (?:tai|o|vao|vo) day$/,
  // «Hình ảnh sự kiện ở đây».
  new RegExp(`^(?:(?:cac|nhung|mot so) )?(?:${viSubject})(?: \\S+){0,6} (?:tai|o|vao) day$`),
  // «Đang cập nhật», «Hình ảnh sẽ được bổ sung sau».
  new RegExp(
    `^(?:(?:${viSubject})(?: \\S+){0,4} )?(?:se|dang|cho|can)(?: duoc)? (?:cap nhat|bo sung|hoan thien|viet)(?: them)?(?: sau| som)?$`,
  ),
  new RegExp(`^(?:cap nhat|bo sung)(?: (?:${viSubject}))? sau$`),
];

/** The last words of all that `waitingLines` finds: a line that ends otherwise need not be made comparable. */
const lastWords = lineEnds(
  (
    'here tbd tba tbc tbu wip soon progress construction updating later yet updated added announced in completed ' +
    'written day nhat sung thien viet them sau som'
  ).split(' '),
);

/** Placeholders of a site's stubs that are no sentence by themselves, `Role, Company`: right only in their place. */
export interface WaitingWords {
  readonly slots: ReadonlySet<string>;
  /** A part of a line that begins like one of them and is short: most lines have none, and need not be made comparable. */
  readonly slotLike: RegExp;
  /** Those whose words people use as labels too: «**Time** – 9:00». They wait only beside another that waits. */
  readonly labels: ReadonlySet<string>;
}

/** The waiting words of a catalogue's stubs, made once for each. */
export function waitingWordsOf(catalogue: SectionCatalogue): WaitingWords {
  const words = knownWords.get(catalogue) ?? readWords(catalogue);
  knownWords.set(catalogue, words);
  return words;
}

const knownWords = new WeakMap<SectionCatalogue, WaitingWords>();

function readWords({ kinds }: SectionCatalogue): WaitingWords {
  const own = kinds.filter(({ name }) => !sectionKinds.some((known) => known.name === name));
  const slots = new Set(slotsOf(kinds));
  return {
    slots,
    slotLike: partLike([...slots]),
    labels: new Set([
      ...slotsOf(kinds.filter(({ name }) => name === 'agenda')),
      // Of a site's own kinds, a single word can be anything.
      ...slotsOf(own).filter((slot) => !slot.includes(' ')),
    ]),
  };
}

function slotsOf(kinds: readonly SectionKind[]): readonly string[] {
  return kinds
    .flatMap(({ words }) => [words.en.stub, words.vi.stub])
    .flatMap((stub) => parseStub(stub))
    .filter(({ kind, text }) => kind === 'placeholder' && !isWaitingLine(text))
    .map(({ text }) => foldWithoutMarks(text));
}

/** The H1 of the report that we offer while its tab stop is not filled: `Summary Report: Event name`. */
const ownTitles: ReadonlySet<string> = new Set(
  (['en', 'vi'] as const).flatMap((language) => {
    const report = offeredBlocks.find(({ name }) => name === 'report')?.block(language, 3) ?? [];
    return [...blockText(report).matchAll(/^# (.+)$/gm)].map(([, title = '']) => foldWithoutMarks(title));
  }),
);

const titleEnds = lineEnds(
  Array.from(ownTitles, (title) => title.slice(title.lastIndexOf(' ') + 1).replace(/[^\p{L}]+$/u, '')),
);

/** True for the words of an H1 in which the event's name still waits. */
export function isOwnTitle(words: string): boolean {
  return words.length <= longest && mayEndLike(titleEnds, words) && ownTitles.has(foldWithoutMarks(words));
}

/** True for a whole line that waits for the author, seen without its marks: «Add your event photos here». */
export function isWaitingLine(line: string): boolean {
  if (line.length > longest) return false;
  if (/^[([*_ ]*(?:(?:TODO|FIXME|TBD)(?=$|[\s)\]*_]*(?:$|[:(–—-]))|todo ?:)/.test(line)) return true;
  if (/\blorem ipsum\b/i.test(line)) return true;
  if (!mayEndLike(lastWords, line)) return false;
  const words = foldWithoutMarks(line).replace(/^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu, '');
  return waitingLines.some((pattern) => pattern.test(words));
}

/** Where in a line, seen without its marks, something of ours still waits; half-open, in characters of the line. */
export function waitingSlot(
  line: string,
  { slots, labels, slotLike }: WaitingWords,
): { readonly start: number; readonly end: number } | undefined {
  if (line.length > longest || !slotLike.test(line)) return undefined;
  const waiting = partsOf(line).filter(({ key, isLabel }) => !isLabel && slots.has(key));
  const begun = /^\d/.test(line) && waiting.at(-1)?.end === line.length;
  const sure = begun || waiting.length > 1 || waiting.some(({ key }) => !labels.has(key));
  const first = waiting[0];
  const last = waiting.at(-1);
  return sure && first !== undefined && last !== undefined ? { start: first.start, end: last.end } : undefined;
}

/**
 * The bracketed slots of a line as it is written: `[Your name]`, `<Insert photo>`. Links and their definitions are
 * none.
 */
export function bracketSlots(line: string): readonly { readonly start: number; readonly end: number }[] {
  const slot =
    /(?<!\\|!|\])[[<](?:(?:your|insert|add your|put your|enter your|fill in|tên (?:của )?(?:bạn|em|tôi|sinh viên|sự kiện|diễn giả|công ty)|họ (?:và|&) tên|điền|chèn|thêm|nhập)(?: [^[\]<>\n]{1,80})?|(?:event|speaker|company|student|full) name)[\]>](?![[(:])/giu;
  const plain = line.length > 10_000 ? '' : line.normalize('NFC');
  if (plain.length !== line.length) return [];
  return [...plain.matchAll(slot)]
    .filter(([found]) => !/^[[<](?:insert|thêm|chèn|nhập|điền)[\]>]$/iu.test(found))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** Words that a line may end with, folded, and how to find them with any marks. */
interface LineEnds {
  readonly words: ReadonlySet<string>;
  readonly pattern: RegExp;
}

/** True for a line whose last word is one of `ends`, or nothing but punctuation; looks at no other word. */
function mayEndLike({ words, pattern }: LineEnds, line: string): boolean {
  let start = line.length;
  while (start > 0 && !isSpace(line.charCodeAt(start - 1))) start--;
  const last = line.slice(start);
  // Most words of most lines are plain, and looking them up is much faster than the pattern.
  const plain = /^[^A-Za-z\d\u0080-\uffff]*([A-Za-z\d]*)[^A-Za-z\d\u0080-\uffff]*$/.exec(last)?.[1];
  if (plain !== undefined) return plain === '' || words.has(plain.toLowerCase());
  return hasMarks.test(last) && pattern.test(last.replace(aroundWord, ''));
}

const hasMarks = /[\u0080-\uffff]/;
const aroundWord = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

function lineEnds(words: readonly string[]): LineEnds {
  // Without flags: classes of many characters take milliseconds to compile with them.
  return { words: new Set(words), pattern: new RegExp(`^(?:${words.map(withAnyMarks).join('|')}|)$`) };
}

/** Finds a part of a line that may be one of `slots`, which stand between dashes and colons. */
function partLike(slots: readonly string[]): RegExp {
  const end = '[–—:|]|\\s-\\s';
  return new RegExp(`(?:^|${end})\\s*(?:${slots.map(withAnyMarks).join('|')})\\s*(?:$|${end})`);
}

/** A pattern for a folded text as authors write it, with marks or without; much faster than folding what they wrote. */
function withAnyMarks(folded: string): string {
  return folded
    .replace(/[^a-z0-9 ]/g, '\\$&')
    .replace(
      /[a-z]/g,
      (letter) => `[${letter}${letter.toUpperCase()}\\u0080-\\u02ff\\u0370-\\uffff][\\u0300-\\u036f]{0,3}`,
    )
    .replaceAll(' ', '\\s+');
}

/** The parts of a line between its dashes and colons. */
function partsOf(line: string): readonly { start: number; end: number; key: string; isLabel: boolean }[] {
  const separators = [...line.matchAll(/\s-(?=\s)|[–—:|]/g)];
  const ends = [...separators.map(({ index }) => index), line.length];
  return ends.map((end, position) => {
    const before = separators[position - 1];
    const from = before === undefined ? 0 : before.index + before[0].length;
    const words = line.slice(from, end).trim();
    const start = from + line.slice(from, end).indexOf(words);
    return { start, end: start + words.length, key: foldWithoutMarks(words), isLabel: line[end] === ':' };
  });
}
