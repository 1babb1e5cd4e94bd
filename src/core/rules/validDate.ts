import { state, type Message } from '../messages/message.ts';
import { setField } from '../frontMatter/editFrontMatter.ts';
import type { Field } from '../frontMatter/yamlFields.ts';
import { formatDay } from '../dates/calendarDay.ts';
import { parseStatedDay } from '../dates/statedDay.ts';
import { readHugoDate } from '../dates/hugoDate.ts';
import { knownDays } from '../site/knownDays.ts';
import { dateFixes } from './shared/dateFixes.ts';
import { excerpt } from '../text/excerpt.ts';
import { textOf } from '../text/offsetRange.ts';
import { defineRule, type Finding, type Fix, type RuleContext } from '../check/rule.ts';

/** The fields that Hugo reads as dates and fails on (page_frontmatter.go); the others are aliases nobody here uses. */
const dateFields = ['date', 'publishdate', 'lastmod', 'expirydate'];

const respell: Message = { en: 'Write it as {day}', vi: 'Viết thành {day}' };

/** A date that Hugo cannot read stops the build of the whole site from Hugo 0.135 on, and sorts the page last before. */
export const validDate = defineRule({
  name: 'valid-date',
  description: 'Require dates that Hugo can read.',
  severity: 'error',
  pages: ['report', 'section-index'],
  messages: {
    code: {
      en: 'The date is still template code, which Hugo does not run: write a date such as 2025-11-17.',
      vi: 'Ngày vẫn là đoạn mã của bài mẫu mà Hugo không chạy được: hãy ghi một ngày, ví dụ 2025-11-17.',
    },
    noDay: {
      en: '“{value}” cannot be read as a date: write it like {example}.',
      vi: 'Không đọc được “{value}” thành một ngày: hãy viết dạng {example}.',
    },
    noSuchDay: {
      en: 'There is no day “{value}”, and since version 0.135 Hugo does not build the site: write the right one.',
      vi: 'Không có ngày “{value}”, và từ bản 0.135 Hugo không dựng được trang web: hãy ghi đúng ngày.',
    },
    unreadable: {
      en: 'Hugo cannot read “{value}” as a date, and since version 0.135 the build fails: write it like {example}.',
      vi: 'Hugo không đọc được ngày “{value}”, và từ bản 0.135 trang web sẽ không dựng được: hãy viết dạng {example}.',
    },
  },
  *check(context) {
    const own = context.site.configuration.frontMatter.date.toLowerCase();
    for (const name of new Set([...dateFields, own])) {
      const field = context.report.frontMatter.fields.get(name);
      if (field === undefined || !isUnreadable(field, context)) continue;
      const meant = meanings(field, context);
      const respelled = respellings(field, meant, context);
      yield {
        ...kindOf(name, field),
        data: {
          value: excerpt(field.text.trim() || textOf(context.report.text, field.valueRange)),
          example: meant.find(({ only }) => only)?.value ?? '2025-11-17',
        },
        range: field.valueRange,
        fixes: meant.some(({ doubtful }) => !doubtful) ? respelled : [...dateFixes(context, field.name), ...respelled],
      };
    }
  },
});

/** Hugo takes a field of the site's own as it is, so nothing breaks but what the site does with it. */
function kindOf(
  name: string,
  { text }: Field,
): Pick<Finding<'code' | 'noDay' | 'noSuchDay' | 'unreadable'>, 'messageId' | 'severity'> {
  if (!dateFields.includes(name)) return { messageId: 'noDay', severity: 'warning' };
  if (/^`r\b|\{\{|<%/.test(text.trim())) return { messageId: 'code' };
  return { messageId: whole.test(text.trim()) && parseStatedDay(text).length === 0 ? 'noSuchDay' : 'unreadable' };
}

/** «2026-02-29», «31/4/2026»: a day that is written in full. */
const whole = /^(?:\d{4}([-/.])\d{1,2}\1\d{1,2}|\d{1,2}([-/.])\d{1,2}\2\d{4})$/;

/** A list or a map is unreadable too; what is empty is another rule's matter. */
function isUnreadable(field: Field, { site }: RuleContext): boolean {
  if (field.empty) return false;
  if (field.value === undefined) return true;
  return readHugoDate(field, site.config.timeZone).kind === 'invalid';
}

/** A day that may be meant, in Hugo's form. */
interface Meaning {
  readonly value: string;
  /** False where a time would be lost. */
  readonly safe: boolean;
  /** True when no other day can be meant. */
  readonly only: boolean;
  /** True when day and month would have to be the wrong way round, and the event is known to be on another day. */
  readonly doubtful: boolean;
}

/** The month of `2025-13-05`. */
const noMonth = /^\d{4}\D(?:1[3-9]|[23]\d)\D/;

/** The days that the value itself states; of two the one that the report or its fellows state too. */
function meanings(field: Field, context: RuleContext): readonly Meaning[] {
  const text = field.text.trim();
  const days = parseStatedDay(text).map(formatDay);
  const isEvents = field.name.toLowerCase() === context.site.configuration.frontMatter.date.toLowerCase();
  const known = isEvents ? knownDays(context).map(({ day }) => day) : [];
  const agreed = days.filter((day) => known.includes(day));
  const doubtful = known.length > 0 && agreed.length === 0 && noMonth.test(text);
  const meant = agreed.length === 1 ? agreed : days;
  const only = meant.length === 1 && !doubtful;
  const time = /(?:^|[T\s,])([01]?\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?\s*$/.exec(text);
  const clock = time === null ? '' : `T${time[1]?.padStart(2, '0') ?? ''}:${time[2] ?? ''}:${time[3] ?? '00'}`;
  // Another time than the one at the end of the value, `8:30 PM`, would be lost.
  const safe = only && (time !== null || !text.includes(':'));
  return meant.map((day) => ({ value: day + clock, safe, only, doubtful }));
}

function respellings(field: Field, meant: readonly Meaning[], { report }: RuleContext): Fix[] {
  return meant.flatMap(({ value, safe, only }): Fix[] => {
    const edit = setField(report, field.name, value);
    return edit === undefined ? [] : [{ title: state(respell, { day: value }), edits: [edit], safe, preferred: only }];
  });
}
