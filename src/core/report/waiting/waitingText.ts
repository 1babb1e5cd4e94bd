import { remembered } from '../../remembered.ts';
import { parseStub } from '../../sections/block.ts';
import { sectionKinds } from '../../sections/catalogue.ts';
import type { SectionCatalogue, SectionKind } from '../../sections/sectionKind.ts';
import { foldWithoutMarks } from '../../text/fold.ts';
import type { OffsetRange } from '../../text/offsetRange.ts';
import { endsLike } from './lineEnds.ts';

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
  /^(?:placeholder text|tbd|tba|tbc|tbu|wip|coming soon|work in progress|under construction|updating|update later|not updated yet)$/,
  new RegExp(
    `^(?:(?:the|event|this|more|some|your|section|report|page|${enSubject}) ?){0,5}(?:to be|will be|is being|are being|being) (?:updated|added|announced|filled(?: in)?|completed|written|determined|confirmed)(?: soon| later| after the event)?$`,
  ),
  // «Thêm các hình ảnh của các bạn tại đây», «Bạn hãy điền nội dung vào đây».
  /^(?:(?:hay|vui long|cac ban|ban|nho|can) )*(?:them|chen|dien|viet|nhap|dan|dat|bo sung|dang|tai len|mo ta|liet ke|ghi|de|dinh kem|cap nhat|dua)(?: \S+){0,16} (?:tai|o|vao|vo) day$/,
  // «Hình ảnh sự kiện ở đây».
  new RegExp(`^(?:(?:cac|nhung|mot so) )?(?:${viSubject})(?: \\S+){0,6} (?:tai|o|vao) day$`),
  // «Đang cập nhật», «Hình ảnh sẽ được bổ sung sau».
  new RegExp(
    `^(?:(?:${viSubject})(?: \\S+){0,4} )?(?:se|dang|cho|can)(?: duoc)? (?:cap nhat|bo sung|hoan thien|viet)(?: them)?(?: sau(?: su kien)?| som)?$`,
  ),
  new RegExp(`^(?:cap nhat|bo sung|viet|dien)(?: (?:${viSubject}))? sau$`),
  // «Chưa viết», «Chưa có hình ảnh», «Em sẽ viết phần này sau», «I will write this part tomorrow».
  new RegExp(
    `^(?:(?:${viSubject}) )?chua(?: duoc)? (?:viet|dien|cap nhat|bo sung|co (?:noi dung|hinh anh|thong tin))(?: gi| xong)?$`,
  ),
  new RegExp(
    `^(?:(?:em|toi|minh|nhom(?: em| minh)?) )?(?:se |mai )+(?:viet|dien|bo sung|cap nhat|hoan thien|them)(?: them)?(?: (?:${viSubject}))?(?: nay)? (?:sau|tiep)$`,
  ),
  new RegExp(
    `^(?:(?:i|we)(?:'ll| will)|will) (?:write|add|fill in|finish|complete|update|upload)(?: (?:this|it|the|more|some|${enSubject}|part|section|page)){0,4} (?:later|soon|tomorrow|tonight|next week|after the (?:event|weekend|exams?))$`,
  ),
];

/** The last words of all that `waitingLines` finds: a line that ends otherwise need not be made comparable. */
const lastWords: ReadonlySet<string> = new Set(
  (
    'here text tbd tba tbc tbu wip soon progress construction updating later yet updated added announced in completed ' +
    'filled determined confirmed written event tomorrow tonight week weekend exam exams ' +
    'day nhat sung thien viet them sau som kien dien gi xong dung anh tin tiep'
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
export const waitingWordsOf = remembered(readWords);

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

/** True for a whole line that waits for the author, seen without its marks: «Add your event photos here». */
export function isWaitingLine(line: string): boolean {
  if (line.length > longest) return false;
  if (/^[\s*_([]*(?:\?{3,}|x{3,}|X{3,})[\s*_)\]]*$/.test(line)) return true;
  if (/^[([*_ ]*(?:(?:TODO|FIXME|TBD)(?=$|[\s)\]*_]*(?:$|[:(–—-]))|todo ?:)/.test(line)) return true;
  if (/\blorem ipsum\b/i.test(line)) return true;
  if (!endsLike(lastWords, line)) return false;
  const words = foldWithoutMarks(line).replace(/^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu, '');
  return waitingLines.some((pattern) => pattern.test(words));
}

/**
 * True for a line, as it is written, that waits because nothing else stands on it: «(Điền nội dung)», «[Content]»,
 * «Describe what you learned». Behind a label these may be anything.
 */
export function isWaitingAlone(line: string): boolean {
  if (line.length > longest) return false;
  const bracketed = /^[*_]*([([<])[*_]*([^()[\]<>]{2,80})[*_]*[)\]>][*_.:]*$/.exec(line);
  if (bracketed === null) return /^placeholder[.:]?$/i.test(line) || isPrompt(line);
  const [, bracket, inside = ''] = bracketed;
  const words = foldWithoutMarks(inside).replace(/[\s.…:!*_]+$/, '');
  if (waitingInside.test(words)) return true;
  return bracket !== '(' && (bracketedSubject.test(words) || toldToWrite.test(words) || numberedStub.test(words));
}

/** True for an entry of a list that says only which one it is: «Point 1», «Ý 2:», «Nội dung 3: …». */
export function isNumberedStub(entry: string): boolean {
  return (
    entry.length < 40 && (/\d/.test(entry) || endsLike(ordinals, entry)) && numberedStub.test(foldWithoutMarks(entry))
  );
}

/** The words in which it may be counted. */
const ordinals: ReadonlySet<string> = new Set(['nhat', 'hai', 'ba', 'tu', 'nam']);

const numberedStub =
  /^(?:(?:(?:main|key) )?(?:point|idea)|bullet(?: point)?|takeaway|lesson|content|objective|highlight|(?:y|diem|noi dung|bai hoc|muc tieu|muc dich)(?: chinh)?)(?: (?:so )?\d{1,2}| thu (?:nhat|hai|ba|tu|nam))\s*[:.–-]?\s*(?:\.{2,}|…)?$/;

/** What an author is told to do in brackets: «(Điền nội dung)», but not «(thêm thông tin)», which is where there is more. */
const waitingInside = new RegExp(
  '^(?:please |hay |vui long |ban hay )?' +
    `(?:(?:add|insert|put|write|enter|fill in|describe|list|attach|upload) (?:(?:your|the|an?|some|more|one|two|three|\\d|short|brief|event) )*(?:${enSubject}|experience|agenda|summary|sentences?|paragraphs?|things|points?|takeaways?|lessons?)|` +
    `(?:dien|nhap|viet|chen|bo sung|mo ta|dinh kem|them(?! thong tin)) (?:(?:cac|nhung|mot so|them|ve|\\d[\\d–-]* (?:cau|dong)) )*(?:${viSubject}|trai nghiem|cam nhan|mo ta))` +
    '(?: (?:of|from|about|you|we|cua|ve|cho) (?:\\S+ ){0,3}\\S+)?$',
);
const bracketedSubject = new RegExp(
  `^(?:(?:your|event|speaker) )?(?:${enSubject}|date|location|link|(?:${viSubject}|muc tieu|muc dich|diem noi bat|bai hoc|trai nghiem)(?: chinh)?(?: (?:cua|ve|trong) (?:su kien|workshop|ban))?|mo ta|ten|ngay|dia diem)$`,
);

/** «[Add one more]» with nothing beside it; «[Add user]» is a button, «[Put an object in S3]» a step. */
const toldToWrite =
  /^(?:please )?(?:(?:add|write|put|list)(?: down)? (?:(?:(?:some|one|two|three|\d+) )?more|(?:about|your|what) \S+)|(?:describe|mention|summari[sz]e|fill in) \S+)(?: \S+){0,11}$/;

/** What a template asks its author for. Only its own words: advice such as «Write your own tests» is a takeaway. */
const prompts: readonly RegExp[] = [
  /^(?:please )?(?:describe|write (?:down |about )?|summari[sz]e|list) ?(?:what you(?: have|['’]ve)? (?:learn|gain|did|saw|experience|achieve|observ)\w*|your (?:(?:own|personal|overall) )?(?:experiences?|impressions?|feelings?|role|reflections?))(?: (?:from|of|at|in|during) (?:\S+ ){0,5}\S+)?[.:]?$/i,
  /^(?:(?:bạn )?(?:hãy|vui lòng) )?(?:mô tả|viết|ghi|nêu|trình bày|liệt kê)(?: lại| ra| về)* (?:(?:những|các) )?(?:điều|gì|kiến thức|bài học|trải nghiệm|cảm nhận|cảm nghĩ|vai trò)(?: \S+){0,4} bạn(?: \S+){0,6}$/iu,
];

function isPrompt(line: string): boolean {
  if (!/you|b(?:ạ|a\u0323)n/i.test(line)) return false;
  const words = line.normalize('NFC').replace(/^[\s*_]+|[\s*_]+$/g, '');
  return prompts.some((pattern) => pattern.test(words));
}

/** Where in a line, seen without its marks, something of ours still waits; half-open, in characters of the line. */
export function waitingSlot(line: string, { slots, labels, slotLike }: WaitingWords): OffsetRange | undefined {
  if (line.length > longest || !slotLike.test(line)) return undefined;
  const waiting = partsOf(line).filter(({ key, isLabel }) => !isLabel && slots.has(key));
  const begun = /^\d/.test(line) && waiting.at(-1)?.end === line.length;
  const sure = begun || waiting.length > 1 || waiting.some(({ key }) => !labels.has(key));
  const first = waiting[0];
  const last = waiting.at(-1);
  return sure && first !== undefined && last !== undefined ? { start: first.start, end: last.end } : undefined;
}

/**
 * The bracketed slots of a line as it is written, composed: `[Your name]`, `<Insert photo>`. Links and their
 * definitions are none.
 */
export function bracketSlots(line: string): readonly OffsetRange[] {
  const slot =
    /(?<!\\|!|\])[[<](?:(?:your|insert|add your|put your|enter your|fill in|tên (?:của )?(?:bạn|em|tôi|sinh viên|sự kiện|diễn giả|công ty)|họ (?:và|&) tên|điền|chèn|thêm|nhập)(?: [^[\]<>\n]{1,80})?|(?:event|speaker|company|student|full) name)[\]>](?![[(:])/giu;
  if (line.length > 10_000) return [];
  return [...line.matchAll(slot)]
    .filter(([found]) => !/^[[<](?:insert|thêm|chèn|nhập|điền)[\]>]$/iu.test(found))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** Finds a part of a line that may be one of `slots`, which stand between dashes and colons. */
function partLike(slots: readonly string[]): RegExp {
  const end = '[–—:|]|\\s-\\s';
  return new RegExp(`(?:^|${end})\\s*(?:${slots.map(withAnyMarks).join('|')})\\s*(?:$|${end})`);
}

/** A pattern for a folded text as authors write it, with marks or without, composed; much faster than folding each line. */
function withAnyMarks(folded: string): string {
  return folded
    .replace(/[^a-z0-9 ]/g, '\\$&')
    .replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}\\x80-\\uffff]`)
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
