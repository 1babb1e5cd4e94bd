import type { RuleContext } from '../../check/rule.ts';
import { sectionHeadings } from '../../report/sections.ts';
import { isWaitingLine } from '../../report/waiting/waitingText.ts';
import { isWaitingName } from '../../report/waiting/waitingTitle.ts';
import { translationsOf } from '../../site/translations.ts';
import { fold } from '../../text/fold.ts';
import { eventName } from '../../report/eventName.ts';
import { mainHeading } from '../../report/mainHeading.ts';

/** Words for any event and any report. Folded. */
const general =
  /(?<!\p{L})(?:events?|sự kiện|reports?|summary|recap|báo cáo|(?:bài )?thu hoạch|tổng kết|workshops?|title|tiêu đề|untitled)(?!\p{L})/gu;
/** What joins them. */
const joining =
  /(?<!\p{L})(?:my|the|of|a|an|about|on|number|no|new|detailed|final|participated|attended|internship|bài|số|về|của|đã|tham gia|tham dự|tổng hợp|tóm tắt|chi tiết|thực tập)(?!\p{L})/gu;

/**
 * True for «Event 4», «Sự kiện 4», «Summary Report», and for «Event name», which waits; false for whatever may be a
 * name, «2025» and «!» included.
 */
export function namesNoEvent(title: string): boolean {
  const whole = title.slice(0, 300);
  const name = eventName(whole);
  if (isWaitingName(name) || isWaitingLine(name)) return true;
  const words = fold(name);
  // «Báo cáo sự kiện 1»: behind the label stands a number.
  if (/^#?\d{1,3}$/.test(words) && words !== fold(whole)) return true;
  const rest = words.replace(general, ' ');
  return rest !== words && /^[\s\d.,:;#()“”"'/_–—-]*$/.test(rest.replace(joining, ' '));
}

/** The event's name as the reports in other languages say it, in the heading or else in the title. */
export function nameInTranslation({ page, site }: RuleContext): string | undefined {
  return translationsOf(page, site)
    .filter(({ notStarted }) => !notStarted)
    .flatMap(({ heading, title, sections }) =>
      sections.some((section) => section.heading === heading) ? [title] : [eventName(heading), title],
    )
    .find((name) => name !== '' && !namesNoEvent(name));
}

/** The same, where this report's own main heading or title does not say it. */
export function knownName(context: RuleContext): string | undefined {
  const { frontMatter, sections } = context.report;
  const heading = mainHeading(context.report);
  const isSection = heading !== undefined && sectionHeadings(sections).has(heading);
  const own = [isSection ? '' : (heading?.text ?? ''), frontMatter.fields.get('title')?.text ?? ''];
  return own.map(eventName).find((name) => name !== '' && !namesNoEvent(name)) ?? nameInTranslation(context);
}
