import { state, type Message } from '../messages/message.ts';
import { removeField, setField } from '../frontMatter/editFrontMatter.ts';
import type { Field } from '../frontMatter/yamlFields.ts';
import { formatDay } from '../dates/calendarDay.ts';
import { dayAt } from '../dates/calendarDay.ts';
import { readHugoDate } from '../dates/hugoDate.ts';
import { dateFixes } from './shared/dateFixes.ts';
import { defineRule, type Finding, type Fix, type RuleContext } from '../check/rule.ts';

const fixTitles = {
  publish: { en: 'Publish it: set draft to false', vi: 'Đăng bài: đặt draft thành false' },
  today: { en: "Set {field} to today's date, {day}", vi: 'Đặt {field} thành ngày hôm nay, {day}' },
  keep: { en: 'Remove {field}', vi: 'Xóa {field}' },
} satisfies Record<string, Message>;

/** The fields from which Hugo takes the day of publication, first come first served (page_frontmatter.go). */
const publishFields = ['publishdate', 'pubdate', 'published', 'date'];
const expiryFields = ['expirydate', 'unpublishdate'];

/**
 * East of Greenwich it is «today» up to 14 hours before UTC says so, and Hugo hides the page for those hours only:
 * not worth a word.
 */
const longestLead = 14 * 3_600_000;

/** Hugo leaves such a page out without a word, so its author sees nothing and does not know why. */
export const noHiddenReport = defineRule({
  name: 'no-hidden-report',
  description: 'Disallow what makes Hugo leave the page out in silence.',
  severity: 'warning',
  pages: ['report'],
  isPassing: true,
  messages: {
    future: {
      en: 'Hugo leaves this page out until {day}, because its date is in the future.',
      vi: 'Đến ngày {day} Hugo mới hiện trang này, vì ngày ghi ở đây nằm trong tương lai.',
    },
    draft: {
      en: 'Hugo leaves this page out, because it is a draft.',
      vi: 'Hugo không hiện trang này, vì đây là bản nháp (draft).',
    },
    expired: {
      en: 'Hugo has left this page out since {day}, because it has expired.',
      vi: 'Từ ngày {day} Hugo không hiện trang này nữa, vì đã hết hạn.',
    },
  },
  *check(context) {
    yield* future(context);
    yield* draft(context);
    yield* expired(context);
  },
});

type Found = Finding<'future' | 'draft' | 'expired'>;

function* future(context: RuleContext): Iterable<Found> {
  const { report, site, now } = context;
  const found = firstDate(context, publishFields);
  if (found === undefined || site.config.buildFuture || found.instant <= now + longestLead) return;
  const { field, day } = found;
  const today = formatDay(dayAt(now));
  const edit = setField(report, field.name, today);
  const fixes: Fix[] =
    edit === undefined ? [] : [{ title: state(fixTitles.today, { field: field.name, day: today }), edits: [edit] }];
  const others = field.name.toLowerCase() === 'date' ? dateFixes(context, 'date') : [];
  yield { messageId: 'future', data: { day }, range: field.valueRange, fixes: [...withoutDay(others, day), ...fixes] };
}

function* draft({ report, site }: RuleContext): Iterable<Found> {
  const field = report.frontMatter.fields.get('draft');
  if (field === undefined || site.config.buildDrafts || !/^(?:true|t|1)$/i.test(field.text)) return;
  const edit = setField(report, field.name, 'false');
  const fixes = edit === undefined ? [] : [{ title: state(fixTitles.publish), edits: [edit], preferred: true }];
  yield { messageId: 'draft', range: field.valueRange, fixes };
}

function* expired(context: RuleContext): Iterable<Found> {
  const found = firstDate(context, expiryFields);
  if (found === undefined || context.site.config.buildExpired || found.instant > context.now) return;
  const { field, day } = found;
  const edit = removeField(context.report, field.name);
  const fixes = edit === undefined ? [] : [{ title: state(fixTitles.keep, { field: field.name }), edits: [edit] }];
  yield { messageId: 'expired', data: { day }, range: field.valueRange, fixes };
}

interface FieldDate {
  readonly field: Field;
  readonly instant: number;
  /** As written, `2025-11-17`. */
  readonly day: string;
}

function firstDate({ report, site }: RuleContext, names: readonly string[]): FieldDate | undefined {
  for (const name of names) {
    const field = report.frontMatter.fields.get(name);
    if (field === undefined) continue;
    const reading = readHugoDate(field, site.config.timeZone);
    if (reading.kind === 'date') return { field, instant: reading.date.instant, day: formatDay(reading.date.day) };
  }
  return undefined;
}

/** A report may state the very day that is wrong; setting it again would repair nothing. */
function withoutDay(fixes: readonly Fix[], day: string): readonly Fix[] {
  return fixes.filter(({ title }) => title.data['day'] !== day);
}
