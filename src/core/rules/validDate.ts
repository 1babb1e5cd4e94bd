import { state, type Message } from '../messages/message.ts';
import { setField } from '../frontMatter/editFrontMatter.ts';
import type { Field } from '../frontMatter/yamlFields.ts';
import { formatDay } from '../dates/calendarDay.ts';
import { parseStatedDay } from '../dates/statedDay.ts';
import { readHugoDate } from '../dates/hugoDate.ts';
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
      const respelled = respellings(field, context);
      yield {
        ...kindOf(name, field),
        data: {
          value: excerpt(field.text.trim() || textOf(context.report.text, field.valueRange)),
          example: meantBy(field)?.value ?? '2025-11-17',
        },
        range: field.valueRange,
        fixes: respelled.length > 0 ? respelled : dateFixes(context, field.name),
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

/** The day that the value itself states, in the spelling of Hugo, with the time if one is stated. */
function respellings(field: Field, { report }: RuleContext): Fix[] {
  return meanings(field).flatMap(({ value, safe, only }, index): Fix[] => {
    const edit = setField(report, field.name, value);
    return edit === undefined
      ? []
      : [{ title: state(respell, { day: value }), edits: [edit], safe, preferred: index === 0 && only }];
  });
}

/** A day that may be meant, in Hugo's form. */
interface Meaning {
  readonly value: string;
  /** False where a time would be lost. */
  readonly safe: boolean;
  /** True when no other day can be meant. */
  readonly only: boolean;
}

/** What is meant, where that is clear. */
function meantBy(field: Field): Meaning | undefined {
  return meanings(field).find(({ only }) => only);
}

function meanings({ text }: Field): readonly Meaning[] {
  const days = parseStatedDay(text);
  const time = /(?:^|[T\s,])([01]?\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?\s*$/.exec(text);
  const clock = time === null ? '' : `T${time[1]?.padStart(2, '0') ?? ''}:${time[2] ?? ''}:${time[3] ?? '00'}`;
  const only = days.length === 1;
  // Another time than the one at the end of the value, `8:30 PM`, would be lost.
  const safe = only && (time !== null || !text.includes(':'));
  return days.map((day) => ({ value: formatDay(day) + clock, safe, only }));
}
