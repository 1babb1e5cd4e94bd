import { state, type Message } from '../../messages/message.ts';
import { setField } from '../../frontMatter/editFrontMatter.ts';
import { findEventDay } from '../../report/eventDay.ts';
import { formatDay, type CalendarDay } from '../../dates/hugoDate.ts';
import { listedDay } from '../../site/listedDay.ts';
import { translationsOf } from '../../site/translations.ts';
import type { Fix, RuleContext } from '../../check/rule.ts';

const titles = {
  stated: { en: 'Set {field} to {day}, as the report says', vi: 'Đặt {field} thành {day} như trong bài' },
  listed: {
    en: 'Set {field} to {day}, as the section page says',
    vi: 'Đặt {field} thành {day} như ở trang của mục',
  },
  translation: {
    en: 'Set {field} to {day}, as in the other language',
    vi: 'Đặt {field} thành {day} như ở bản ngôn ngữ kia',
  },
  ask: { en: 'Enter the date…', vi: 'Nhập ngày…' },
} satisfies Record<string, Message>;

/** The day that the second generation of the internship template puts on every page. */
export const templateDay = '2024-01-01';

/**
 * What can replace a date that is of no use, best first: the day that the report states, the one that its translation
 * has, and the author's answer. Only a guess is ever offered, never taken: none of them is safe, and today is not
 * among them. Empty when there is no front matter to write to.
 */
export function dateFixes(context: RuleContext, field = eventDate(context)): readonly Fix[] {
  const { report, page, site } = context;
  const stated = findEventDay(report)?.day;
  const translated = translationsOf(page, site).find(({ day }) => day !== undefined)?.day;
  const days: [Message, CalendarDay | undefined][] = [
    [titles.stated, stated],
    [titles.listed, listedDay(page, site)],
    [titles.translation, translated],
  ];
  // What nobody should be offered: the day that stands there already, and the one that no event has.
  const seen = new Set([templateDay, report.frontMatter.fields.get(field.toLowerCase())?.text.trim() ?? '']);
  const barred = seen.size;
  const fixes = days.flatMap(([title, day]): Fix[] => {
    const text = day === undefined ? '' : formatDay(day);
    const edit = text === '' || seen.has(text) ? undefined : setField(report, field, text);
    if (edit === undefined) return [];
    seen.add(text);
    return [{ title: state(title, { field, day: text }), edits: [edit], preferred: seen.size === barred + 1 }];
  });
  return field.toLowerCase() === eventDate(context).toLowerCase()
    ? [...fixes, { title: state(titles.ask), edits: [], asks: 'date' }]
    : fixes;
}

/** The field that holds the day of the event. */
function eventDate({ site }: RuleContext): string {
  return site.configuration.frontMatter.date;
}
