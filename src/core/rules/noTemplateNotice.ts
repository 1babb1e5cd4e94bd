import { state, type Message } from '../messages/message.ts';
import { blockRemoval } from '../text/blockRemoval.ts';
import { defineRule, type Finding, type RuleContext } from '../check/rule.ts';
import { isExampleEntry, isOfTemplateEvent } from '../site/exampleEntry.ts';
import { sectionIndexEntries, type SectionIndexEntry } from '../sectionPage/sectionIndex.ts';
import { eventSectionAt, summariesOf, type ReportSummary } from '../site/site.ts';
import { lineAt } from '../text/lines.ts';
import { trimRange, type OffsetRange } from '../text/offsetRange.ts';
import { folderOf, nameOf } from '../text/path.ts';
import { exampleFixes, type Example } from './shared/exampleFixes.ts';

type Id = 'notice' | 'instruction' | 'example' | 'examples';

const titles = {
  notice: { en: 'Delete the notice', vi: 'Xóa khung lưu ý này' },
  instruction: { en: 'Delete the instructions', vi: 'Xóa đoạn hướng dẫn này' },
} satisfies Record<string, Message>;

const alsoHere: Message = { en: 'This is an example too', vi: 'Đây cũng là phần ví dụ' };

/** The template speaks to its user there; readers of the published page wonder what they must not copy. */
export const noTemplateNotice = defineRule<Id>({
  name: 'no-template-notice',
  description: "Disallow the template's notices, instructions and examples for the author.",
  severity: 'warning',
  pages: ['report', 'section-index'],
  messages: {
    notice: {
      en: 'This notice is the template speaking to you: delete it.',
      vi: 'Khung lưu ý này là lời dặn của bài mẫu: hãy xóa đi.',
    },
    instruction: {
      en: 'These instructions are the template speaking to you: delete them.',
      vi: 'Đoạn hướng dẫn này là lời dặn của bài mẫu: hãy xóa đi.',
    },
    example: {
      en: "This entry is the template's example: write about an event that you attended.",
      vi: 'Phần này là ví dụ của bài mẫu: hãy viết về sự kiện mà bạn đã tham dự.',
    },
    examples: {
      en: "{count} entries of this page are the template's examples: write about the events that you attended.",
      vi: '{count} phần của trang này là ví dụ của bài mẫu: hãy viết về các sự kiện mà bạn đã tham dự.',
    },
  },
  *check(context) {
    const { report, page } = context;
    for (const { kind, range, place, whole, closed } of report.templateNotices) {
      if (kind === 'instruction' && page.role !== 'section-index') continue;
      const edits = [{ range: blockRemoval(report.text, range, report.bodyStart), newText: '' }];
      yield {
        messageId: kind,
        range: place,
        scope: range,
        fixes: closed ? [{ title: state(titles[kind]), edits, safe: whole, preferred: true }] : [],
      };
    }
    if (page.role === 'section-index') yield* examples(context);
  },
});

function* examples(context: RuleContext): Iterable<Finding<Id>> {
  const { text } = context.report;
  const found = findExamples(context);
  const [first, ...others] = found;
  if (first === undefined) return;
  yield {
    messageId: others.length === 0 ? 'example' : 'examples',
    data: { count: found.length },
    range: firstLine(text, first.entry),
    related: others.map(({ entry }) => ({ range: firstLine(text, entry), statement: state(alsoHere) })),
    fixes: exampleFixes(context, found),
  };
}

function findExamples(context: RuleContext): readonly Example[] {
  return sectionIndexEntries(context.report)
    .filter(isExampleEntry)
    .flatMap((entry): Example[] => {
      const summary = reportOf(context, entry);
      // Who attended the template's event tells of it.
      if (isOfTemplateEvent(summary)) return [];
      return [{ entry, summary: summary?.isSample === true || summary?.notStarted === true ? undefined : summary }];
    });
}

/** The report that an entry leads to, in the language of the page. */
function reportOf({ page, site }: RuleContext, { folder }: SectionIndexEntry): ReportSummary | undefined {
  const section = folderOf(page.path);
  const event = eventSectionAt(site, section)?.events.find(({ path }) => {
    return folderOf(path) === section && nameOf(path).toLowerCase() === folder?.name.toLowerCase();
  });
  return summariesOf(event?.reports ?? [], site).find(({ languageCode }) => languageCode === page.languageCode);
}

function firstLine(text: string, { range }: SectionIndexEntry): OffsetRange {
  return trimRange(text, { start: range.start, end: Math.min(range.end, lineAt(text, range.start).end) });
}
