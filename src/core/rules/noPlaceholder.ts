import { state, type Message } from '../messages/message.ts';
import { shownRange } from '../report/waiting/placeholders.ts';
import { titlePlace } from '../report/titlePlace.ts';
import { isWaitingLine } from '../report/waiting/waitingText.ts';
import { isWaitingName } from '../report/waiting/waitingTitle.ts';
import { setField } from '../frontMatter/editFrontMatter.ts';
import { escapeMarkdown } from '../text/escapeMarkdown.ts';
import { excerpt } from '../text/excerpt.ts';
import type { TextEdit } from '../text/textEdit.ts';
import { defineRule, type Finding, type Fix, type RuleContext } from '../check/rule.ts';
import { knownName } from './shared/eventTitle.ts';

const remaining = {
  none: { en: 'nothing is written here yet', vi: 'trang này chưa có nội dung' },
  one: { en: '1 section to write', vi: 'còn 1 mục cần viết' },
  several: { en: '{count} sections to write', vi: 'còn {count} mục cần viết' },
} satisfies Record<string, Message>;

const nameTitle: Message = { en: 'Name it “{name}”', vi: 'Đặt tên “{name}”' };
const deleteTitle: Message = { en: 'Delete the waiting text', vi: 'Xóa dòng chữ chờ điền' };

/** What the template or our scaffold asked for must not be published as if the author had said it. */
export const noPlaceholder = defineRule({
  name: 'no-placeholder',
  description: 'Disallow text that is still waiting to be replaced.',
  severity: 'warning',
  pages: ['report', 'section-index'],
  messages: {
    waiting: {
      en: '“{text}” is still waiting to be replaced.',
      vi: '“{text}” vẫn đang chờ được thay bằng nội dung của bạn.',
    },
    name: {
      en: 'The name of the event is still to be written here.',
      vi: 'Tên sự kiện ở đây vẫn chưa được viết.',
    },
    notStarted: { en: 'Not started: {remaining}.', vi: 'Chưa bắt đầu: {remaining}.' },
  },
  *check(context) {
    const { report, page } = context;
    const { notStarted, placeholders, text } = report;
    // A section page may say no more than its title: the theme lists the events.
    if (notStarted !== undefined && page.role !== 'section-index') {
      const { waiting, place } = notStarted;
      const message = waiting === 0 ? remaining.none : waiting === 1 ? remaining.one : remaining.several;
      yield {
        messageId: 'notStarted',
        severity: 'information',
        data: { remaining: state(message, { count: waiting }) },
        range: place ?? titlePlace(report),
      };
      return;
    }
    yield* inTitle(context);
    for (const { range, removal, name } of placeholders) {
      if (name !== undefined) {
        yield {
          messageId: 'name',
          range,
          faded: true,
          fixes: nameIt(context, (known) => ({ range: name, newText: escapeMarkdown(known) })),
        };
        continue;
      }
      yield {
        messageId: 'waiting',
        data: { text: excerpt(text.slice(range.start, range.end).replace(/\*\*|__|`/g, '')) },
        range: shownRange(text, range),
        faded: true,
        fixes: removal === undefined ? [] : [{ title: state(deleteTitle), edits: [{ range: removal, newText: '' }] }],
      };
    }
  },
});

/** The name that waits in the front matter, where our snippet writes it. */
function* inTitle(context: RuleContext): Iterable<Finding<'name'>> {
  const title = context.report.frontMatter.fields.get('title');
  if (title === undefined || (!isWaitingName(title.text) && !isWaitingLine(title.text))) return;
  const fixes = nameIt(context, (known) => setField(context.report, 'title', known));
  yield { messageId: 'name', range: title.valueRange, faded: true, fixes };
}

/** Writes the name that the report says elsewhere, or its translation. */
function nameIt(context: RuleContext, write: (name: string) => TextEdit | undefined): readonly Fix[] {
  const name = knownName(context);
  const edit = name === undefined ? undefined : write(name);
  return name === undefined || edit === undefined
    ? []
    : [{ title: state(nameTitle, { name }), edits: [edit], preferred: true }];
}
