import { fieldOf } from '../../frontMatter/frontMatter.ts';
import { state, type Message } from '../../messages/message.ts';
import { setField } from '../../frontMatter/editFrontMatter.ts';
import { knownDays } from '../../site/knownDays.ts';
import type { Fix, RuleContext } from '../../check/rule.ts';

const titles = {
  stated: { en: 'Set {field} to {day}, as the report says', vi: 'Đặt {field} thành {day} như trong bài' },
  listed: {
    en: 'Set {field} to {day}, as the section page says',
    vi: 'Đặt {field} thành {day} như ở trang liệt kê sự kiện',
  },
  translation: {
    en: 'Set {field} to {day}, as in the other language',
    vi: 'Đặt {field} thành {day} như ở bản ngôn ngữ kia',
  },
  ask: { en: 'Enter the date…', vi: 'Nhập ngày…' },
} satisfies Record<string, Message>;

/**
 * What can replace a date that is of no use, best first: the day that the report states, those that its section page
 * and its translation have, and the author's answer. Only a guess is ever offered, never taken: none of them is safe,
 * and today is not among them. Empty when there is no front matter to write to.
 */
export function dateFixes(context: RuleContext, field = eventDate(context)): readonly Fix[] {
  const { report } = context;
  const written = fieldOf(report.frontMatter, field)?.text.trim();
  const fixes: Fix[] = [];
  for (const { source, day } of knownDays(context)) {
    const edit = day === written ? undefined : setField(report, field, day);
    if (edit === undefined) continue;
    fixes.push({ title: state(titles[source], { field, day }), edits: [edit], preferred: fixes.length === 0 });
  }
  return field.toLowerCase() === eventDate(context).toLowerCase()
    ? [...fixes, { title: state(titles.ask), edits: [], asks: 'date' }]
    : fixes;
}

/** The field that holds the day of the event. */
function eventDate({ site }: RuleContext): string {
  return site.configuration.frontMatter.date;
}
