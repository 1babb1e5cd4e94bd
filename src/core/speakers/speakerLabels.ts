import { fold, foldWithoutMarks } from '../text/fold.ts';
import { slice, type Seen } from '../markdown/visibleText.ts';

const speakerWords =
  '(?:(?:danh sách|các|những|list of|the|our|main|guest|keynote|key|featured|invited|khách|vị|event) )*' +
  '(?:diễn giả|speakers?|presenters?|presented by|panell?ists?|moderators?|hosts?(?:/mc)?|mc|khách mời|instructors?|' +
  'facilitators?|mentors?|helpers?|interviewers?|trainers?|lecturers?|tutors?|coach(?:es)?|coordinators?|judges?|jury|who (?:spoke|presented|was on stage|(?:i|we) (?:heard|met|listened to))|(?:tour |(?<=our ))guides?|people (?:i|we) met|giảng viên|' +
  '(?:ban )?giám khảo|báo cáo viên|người (?:trình bày|dẫn(?: chương trình| dắt)?|hướng dẫn|hỗ trợ|chia sẻ|nói chuyện)|chủ t(?:ọa|oạ)|huấn luyện viên|' +
  'người (?:(?:chúng )?(?:em|mình|tôi) )?(?:đã )?gặp|ai (?:đã )?(?:trình bày|chia sẻ|nói)|' +
  '(?:trình bày|chia sẻ) bởi|điều phối viên|hướng dẫn viên)';

/** «Speakers», «Danh sách diễn giả & đội thi», «Speaker 1»: what stands before the colon. */
const speakerLabel = new RegExp(
  `^${speakerWords}(?:\\s?(?:[&/,]|(?:and|và|chính|khách mời|tham gia|list|details?|\\d)(?!\\p{L}))[^:.!?]{0,40})?$`,
  'u',
);

/** «Location», «Topic»: labels in a list of speakers that name no one. */
const otherLabel =
  /^(?:location|venue|place|địa điểm|nơi|time|date|duration|thời (?:gian|lượng)|ngày|topics?|chủ đề|title|chức (?:danh|vụ)|tiêu đề|(?:main |key |nội )?contents?|nội dung|mô tả|descriptions?|notes?|lưu ý|ghi chú|agenda|format|hình thức|role|vai trò|organi[sz](?:er|ed by)|(?:đơn vị|ban) tổ chức|links?|slides?|language|ngôn ngữ|audience|đối tượng|email|company|công ty|position|vị trí|organi[sz]ation|tổ chức|kinh nghiệm|experience|expertise|chuyên môn|key points?|highlights?)(?!\p{L})/u;

/** A label with a colon at the start of a line, and what follows it. */
export interface Label {
  readonly kind: 'speakers' | 'other';
  readonly rest: Seen;
}

/** The label that a line begins with: «**Diễn giả:** A, B». `undefined` when it begins otherwise, with a name say. */
export function readLabel(line: Seen): Label | undefined {
  const colon = /^[^:：]{1,80}[:：]/.exec(line.text)?.[0].length;
  if (colon === undefined) return undefined;
  const words = labelWords(line.text.slice(0, colon - 1));
  const rest = slice(line, colon, line.text.length);
  if (speakerLabel.test(words)) return { kind: 'speakers', rest };
  return otherLabel.test(words) ? { kind: 'other', rest } : undefined;
}

/**
 * True for a text that is a label for speakers, without a colon: a cell of a table, a column's head, a heading that is
 * none of ours («Giảng viên»), typed without marks or with a wrong one too («Diễn gỉa»).
 */
export function isSpeakerLabel(text: string): boolean {
  if (text.length > longestLabel || !labelLike.test(text)) return false;
  const words = labelWords(text);
  return speakerLabel.test(words) || withoutMarks.test(foldWithoutMarks(words));
}

/** What is in every label for speakers, composed or not; looking for it alone is many times faster. */
const labelLike =
  /speaker|present|panel|moderat|host|mc|instruct|facilit|mentor|helper|interview|trainer|lectur|tutor|coach|coordinat|judge|jury|guide|who | met|n g|ch m|ng vi|o vi|ch\S{1,3} t|i d|i h|i n|n vi|nh b|chia s|u ph|ng d|ng tr|m kh| g\S{1,4}p/i;

/** No label is longer. */
const longestLabel = 80;
const withoutMarks =
  /^(?:(?:danh sach|cac|nhung|thong tin) )*(?:dien gia|khach moi|bao cao vien|giang vien|nguoi (?:trinh bay|chia se|dan chuong trinh))(?: (?:chinh|khach moi|tham gia))?$/;

/** True for the head of a column that holds names. */
export function isNameColumn(text: string): boolean {
  return (
    isSpeakerLabel(text) ||
    /^(?:(?:full |speaker |guest )?names?|họ (?:và |& )?tên|tên(?: diễn giả)?)$/u.test(labelWords(text))
  );
}

const brackets = new RegExp(`[([]\\s?${speakerWords}(?: chính)?\\s?[:：–-]?\\s([^()[\\]]{2,200})(?:[)\\]]|\\()`, 'giu');

/** «(Diễn giả: A)», «(Speakers: A, B – AWS)» anywhere in a line: what follows the colon. */
export function bracketedSpeakers(line: Seen): readonly Seen[] {
  if (line.text.length > 10_000 || !/[([]/.test(line.text)) return [];
  return [...line.text.matchAll(brackets)].map((match) => {
    const names = match[1] ?? '';
    const start = match.index + match[0].lastIndexOf(names);
    return slice(line, start, start + names.length);
  });
}

const mention =
  /(?<!\p{L})(?:(?:diễn giả|khách mời|speakers?|presented by|trình bày bởi|chia sẻ bởi)(?:\s+(?:là|gồm|including|are|is|was|were))?[\s:“"]+|(?:Diễn giả|Khách mời|Speakers?):\s+)((?:(?:Mr|Mrs|Ms|Dr|Anh|anh|Chị|chị|Thầy|thầy|Cô|cô|Ông|ông|Bà|bà)\.?\s+)?\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{L}*){0,5})/gu;

/** The words that `mention` begins with; looking for them alone is many times faster. */
const mentioningWord = /[Dd]iễn giả|[Kk]hách mời|[Ss]peaker|presented by|trình bày bởi|chia sẻ bởi/;

/** «the speaker Mr. An», «diễn giả Nguyễn Văn An» in a sentence: from the name on. */
export function mentionedSpeakers(line: Seen): readonly Seen[] {
  if (line.text.length > 10_000 || !mentioningWord.test(line.text)) return [];
  return [...line.text.matchAll(mention)].map((match) => {
    const start = match.index + match[0].length - (match[1]?.length ?? 0);
    return slice(line, start, match.index + match[0].length);
  });
}

const speaks =
  'chia sẻ|trình bày|phát biểu|giới thiệu|nói|kể|mở đầu|dẫn dắt|hướng dẫn|trả lời|spoke|talked|presented|shared|explained|opened|introduced|demonstrated|showed|hosted|moderated|answered';
const word = '\\p{Lu}\\p{L}+';
const english = '(?:Mr|Mrs|Ms|Dr|Prof)\\.?\\s+';

/** A name behind a form of address, and one of two words and more. */
const sentenceNames = [
  `(?:(?:[Aa]nh|[Cc]hị|[Tt]hầy|[Cc]ô|[Ôô]ng|[Bb]à|[Bb]ạn|TS|ThS|PGS|GS)\\.?\\s+){1,3}(${word}(?:\\s+${word}){1,5})`,
  `((?:${english}|${word}\\s+)${word}(?:\\s+${word}){0,3})`,
].map((pattern) => new RegExp(`(?<!\\p{L})${pattern}`, 'gu'));

/** What speakers do, soon behind their name. A look ahead in the patterns of names says the same, many times slower. */
const soonSpeaks = new RegExp(`^[^.!?]{1,120}?(?<!\\p{L})(?:${speaks})(?!\\p{L})`, 'u');
const furthest = 150;

/** A name behind what speakers do. */
const spokenBy = new RegExp(
  `(?<!\\p{L})(?:opened|delivered|given|led|hosted|moderated) by ((?:${english})?${word}(?:\\s+${word}){0,4})`,
  'gu',
);

/** What is in every such sentence; looking for it alone is many times faster. */
const speakingWord = new RegExp(`${speaks}| by `);

/** «Anh Lê Văn Tám, CTO của X, mở đầu», «Pham Quoc Bao spoke»: the name, or what may be one. */
export function speakingNames({ text }: Seen): readonly string[] {
  if (text.length > 10_000 || !speakingWord.test(text)) return [];
  const before = sentenceNames
    .flatMap((pattern) => namesBy(pattern, text))
    .filter(({ end }) => {
      return soonSpeaks.test(text.slice(end, end + furthest));
    });
  return [...before, ...namesBy(spokenBy, text)].map(({ name }) => name);
}

function namesBy(pattern: RegExp, text: string): readonly { readonly name: string; readonly end: number }[] {
  return [...text.matchAll(pattern)].map((match) => ({ name: match[1] ?? '', end: match.index + match[0].length }));
}

function labelWords(text: string): string {
  return fold(text.slice(0, 200))
    .replace(/^[^\p{L}]+/u, '')
    .replace(/\s*\([^)]*\)$|\s*\?$/, '')
    .trim();
}
