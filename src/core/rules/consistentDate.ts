import { compareDays, daysBetween, formatDay, type CalendarDay } from '../dates/calendarDay.ts';
import { readHugoDate, type HugoDate } from '../dates/hugoDate.ts';
import { parseStatedDay } from '../dates/statedDay.ts';
import { fieldOf } from '../frontMatter/frontMatter.ts';
import type { Field } from '../frontMatter/yamlFields.ts';
import { findEventDates, onlyDay, type EventDate } from '../report/eventDay.ts';
import { listedDay } from '../site/listedDay.ts';
import { translationsOf } from '../site/translations.ts';
import { defineRule, type Finding, type Fix, type RuleContext } from '../check/rule.ts';
import { state, type Message } from '../messages/message.ts';
import { dateFixes } from './shared/dateFixes.ts';
import { templateDay } from '../site/knownDays.ts';

const place: Message = { en: 'The report says {day} here', vi: 'Bài ghi ngày {day} ở đây' };

/** A page that says one day above and another below leaves its readers to guess. */
export const consistentDate = defineRule({
  name: 'consistent-date',
  description: 'Require the date to be the day that the report, its section page and its translation state.',
  severity: 'information',
  pages: ['report'],
  messages: {
    text: {
      en: 'The date is {date}, but the report says that the event was on {day}.',
      vi: 'Ngày (date) là {date}, nhưng trong bài ghi sự kiện diễn ra ngày {day}.',
    },
    listed: {
      en: 'The date is {date}, but the section page says that the event was on {day}.',
      vi: 'Ngày (date) là {date}, nhưng trang liệt kê sự kiện ghi ngày {day}.',
    },
    translation: {
      en: 'The date is {date} here and {day} in the other language.',
      vi: 'Ngày (date) ở đây là {date}, còn ở bản ngôn ngữ kia là {day}.',
    },
  },
  *check(context) {
    const { report, site } = context;
    const field = fieldOf(report.frontMatter, site.configuration.frontMatter.date);
    if (field === undefined) return;
    const reading = readHugoDate(field, site.config.timeZone);
    if (reading.kind !== 'date') return;
    const stated = findEventDates(report);
    if (stated.some((date) => mayMean(report.text, date, reading.date))) return;
    const event = onlyDay(stated);
    const listed = listedDay(context.page, context.site);
    if (event?.sure) yield fromText(context, field, reading.date, event);
    else if (listed === undefined) yield* fromTranslation(context, field, reading.date);
    else if (!isDay(reading.date, listed)) yield fromSectionPage(context, field, reading.date, listed);
  },
});

/** `05/06/2025` may be either day, `17-18/11/2025` both. */
function mayMean(text: string, { day, start, end }: EventDate, date: HugoDate): boolean {
  const written = text.slice(start, end);
  if (parseStatedDay(written).some((other) => compareDays(other, date.day) === 0)) return true;
  if (isDay(date, day)) return true;
  const away = daysBetween(day, date.day);
  const [, first = '', last = ''] = /(\d{1,2})\p{Ll}{0,2}\s?[–—-]\s?(\d{1,2})(?!\s?[–—-]|\d)/u.exec(written) ?? [];
  return away > 0 && Number(first) === day.day && away <= Number(last) - day.day;
}

function fromText(context: RuleContext, field: Field, date: HugoDate, event: EventDate): Finding<'text'> {
  const day = formatDay(event.day);
  return {
    messageId: 'text',
    data: { date: formatDay(date.day), day },
    range: field.valueRange,
    related: [{ range: { start: event.start, end: event.end }, statement: state(place, { day }) }],
    fixes: fixesTo(context, field, day),
  };
}

/** Midnight in Vietnam is still the day before in Greenwich. */
function isDay(date: HugoDate, day: CalendarDay): boolean {
  const away = Math.abs(daysBetween(day, date.day));
  return away === 0 || (date.hasTime && away === 1);
}

function fromSectionPage(context: RuleContext, field: Field, date: HugoDate, day: CalendarDay): Finding<'listed'> {
  return {
    messageId: 'listed',
    data: { date: formatDay(date.day), day: formatDay(day) },
    range: field.valueRange,
    fixes: fixesTo(context, field, formatDay(day)),
  };
}

/** Only where the other date is one that somebody chose, and its own text does not say that it is wrong. */
function* fromTranslation(context: RuleContext, field: Field, date: HugoDate): Iterable<Finding<'translation'>> {
  const days = translationsOf(context.page, context.site).flatMap(({ day, statedDay, notStarted }) =>
    day === undefined || notStarted || (statedDay !== undefined && compareDays(statedDay, day) !== 0)
      ? []
      : [formatDay(day)],
  );
  const own = formatDay(date.day);
  const other = days.find((day) => day !== own && day !== templateDay);
  if (other === undefined || days.includes(own)) return;
  yield {
    messageId: 'translation',
    data: { date: own, day: other },
    range: field.valueRange,
    fixes: fixesTo(context, field, other),
  };
}

function fixesTo(context: RuleContext, { name }: Field, day: string): readonly Fix[] {
  return dateFixes(context, name).filter(({ title }) => title.data['day'] === day);
}
