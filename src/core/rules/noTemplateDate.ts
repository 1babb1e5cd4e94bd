import { readHugoDate } from '../dates/hugoDate.ts';
import { formatDay } from '../dates/calendarDay.ts';
import { fieldOf } from '../frontMatter/frontMatter.ts';
import { dateFixes } from './shared/dateFixes.ts';
import { templateDay } from '../site/knownDays.ts';
import { defineRule } from '../check/rule.ts';

/** A date nobody changed puts the event on a day when it did not happen. */
export const noTemplateDate = defineRule({
  name: 'no-template-date',
  description: "Disallow the template's date.",
  severity: 'warning',
  pages: ['report'],
  messages: {
    unchanged: {
      en: "The date is still the template's 2024-01-01: write the day of the event.",
      vi: 'Ngày vẫn là 2024-01-01 của bài mẫu: hãy ghi ngày diễn ra sự kiện.',
    },
  },
  *check(context) {
    const { date } = context.site.configuration.frontMatter;
    const field = fieldOf(context.report.frontMatter, date);
    if (field === undefined) return;
    const reading = readHugoDate(field);
    if (reading.kind !== 'date' || formatDay(reading.date.day) !== templateDay) return;
    yield { messageId: 'unchanged', range: field.valueRange, fixes: dateFixes(context) };
  },
});
