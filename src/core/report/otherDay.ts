import type { FullDate } from '../dates/statedDay.ts';
import { caseless } from '../text/fold.ts';

/** True for a date of `line` that is not the event's, or not the day on which it began: a deadline, the end of a range. */
export function isOtherDay(line: string, { day, start, end }: FullDate): boolean {
  const before = sentenceBefore(line, start);
  const after = caseless(line.slice(end, end + 40));
  if (otherThing.test(before) || otherEvent.test(before) || /deadline|hạn chót/.test(after)) return true;
  return (
    limit.test(before.slice(-longestLimit)) ||
    continued.test(after) ||
    otherDays.test(before) ||
    followsDay(before, day.day)
  );
}

/** What stands before `offset` in its sentence, at most 200 characters, composed and in lower case. */
export function sentenceBefore(line: string, offset: number): string {
  const before = line.slice(Math.max(0, offset - 200), offset).normalize('NFC');
  return (before.split(/(?<=[\p{Ll})][.!?;]\s)/u).at(-1) ?? '').toLowerCase();
}

// The patterns below are for lower case: with `\p{L}`, one that ignores the case takes V8 milliseconds to compile.

/** Words by which a date is that of something else, anywhere before it in its sentence. */
const otherThing =
  /(?<!\p{L})(?:deadline|due (?:date|on)|born|birth(?:day)?|releas\p{L}*|launched|launches|announc\p{L}*|publish\p{L}*|updat\p{L}*|written|submi\p{L}*|regist\p{L}*|sign up|expir\p{L}*|founded|established|issued|effective|deprecat\p{L}*|retire\p{L}*|posted|report(?:ing)? date|date of (?:this |the )?report|hạn (?:chót|cuối|nộp|đăng ký)|ngày (?:sinh|đăng|viết|nộp|báo cáo|cập nhật|cấp|phát hành|ra mắt)|sinh ngày|ra mắt|phát hành|công bố|xuất bản|cập nhật|được viết|nộp bài|đăng ký|hết hạn|thành lập|cấp ngày)(?!\p{L})/u;

const kindOfEvent =
  '(?:events?|workshops?|sessions?|meet-?ups?|seminars?|conferences?|summits?|editions?|talks?|one|times?|years?|sự kiện|buổi|lần|kỳ|đợt|hội thảo|năm|tháng|tuần|số)';

/**
 * The same for another event. «First Cloud Journey» is a programme, and «last Monday» may be the very day; so may
 * `Before leaving…`, «trước khi về».
 */
const otherEvent = new RegExp(
  `(?<!\\p{L})(?:upcoming|previous(?:ly)?|earlier|formerly|originally|initially|inaugural|in the past|will (?:be|take)|` +
    `(?:the|its|our|their|my|very) first(?! cloud)|(?:next|last|prior|future|past) (?:\\p{L}+ )?${kindOfEvent}|` +
    `${kindOfEvent} (?:\\p{L}+ ){0,2}(?:trước|sau|tới|kế tiếp)(?! khi)|trước (?:đó|đây)|năm ngoái|` +
    `sẽ (?:được )?(?:diễn ra|tổ chức)|lần đầu|đầu tiên|sắp tới|tiếp theo)(?!\\p{L})`,
  'u',
);

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const dayOfMonth = '\\d{1,2}(?:st|nd|rd|th)?';

const weekday =
  '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|thứ (?:\\p{L}+|[2-7])|t[2-7]|chủ nhật|cn),?';

/** More than what `limit` matches. */
const longestLimit = 80;

/** What stands right before a date that ends or limits a stretch of time, «30 Oct – » and «15 & » among it. */
const limit = new RegExp(
  `(?<!\\p{L})(?:by|before|after|since|until|till|through|from|to|between|and|trước|sau|từ|đến|tới|kể từ|và)(?: ${weekday})?(?: (?:ngày|the))?[\\s*_]*$|` +
    // The end of «31 December 2025 – 1 January 2026»; «DevFest 2025 – 22 November 2025» is one day.
    `(?:${month}|[/.]\\d{1,2}[/.]|năm|\\d,)\\s?(?:19|20)\\d\\d\\s?(?:[–—~→-]|->)(?: ?${weekday})?\\s?$|` +
    `(?<![:h\\d])${dayOfMonth}\\s?[–—-]\\s?$|[&+]\\s?$|` +
    `(?<!\\p{L})${dayOfMonth}\\s?(?:of )?${month}\\s?[–—,-]\\s?$|(?<!\\p{L})${month}\\s${dayOfMonth}\\s?[–—,-]\\s?$|` +
    // The `10` of «30 tháng 10 – 2 tháng 11 năm 2025» is a month.
    `(?<!\\p{L})(?:tháng|${month})\\s$`,
  'u',
);

/** What stands right behind a date that begins one, and behind the first of «15/11/2025 & 22/11/2025». */
const continued = new RegExp(
  `^[\\s*_]*(?:(?:[–—~→-]|->|to|until|till|through|đến|tới)\\s*(?:${weekday}\\s)?(?:ngày\\s*)?(?:\\d{1,2}(?!:|h|\\d| ?[ap]m)|\\p{L}+ \\d)|` +
    `(?:&|and|và)\\s*(?:ngày\\s*)?(?:${dayOfMonth}(?:[/.]\\d|\\s(?:tháng|${month}))|${month}\\s\\d))`,
  'u',
);

/** Another day of the same year shortly before: «Day 1: 15/11, day 2: 16/11/2025». */
const otherDays = /(?<![\d/.])(?!24\/7)\d{1,2}\/\d{1,2}(?![\d/.]).{0,40}$/u;

/** True behind the `15, ` of «15, 16/11/2025», where no word says that it is no day, as in «Thứ 2, 17/11/2025». */
function followsDay(before: string, day: number): boolean {
  const [, first] =
    /(?:(?<![\p{L}\s\d:./])|(?<!\p{L})(?:ngày|dates?|days?|on|the))\s*(\d{1,2})(?:st|nd|rd|th)?,\s?$/u.exec(before) ??
    [];
  return first !== undefined && Number(first) < day;
}
