import { state, type Message } from '../messages/message.ts';
import { shownRange } from '../report/placeholders.ts';
import { titlePlace } from '../report/titlePlace.ts';
import { defineRule } from '../check/rule.ts';

const remaining = {
  none: { en: 'nothing is written here yet', vi: 'trang này chưa có nội dung' },
  one: { en: '1 section to write', vi: 'còn 1 mục cần viết' },
  several: { en: '{count} sections to write', vi: 'còn {count} mục cần viết' },
} satisfies Record<string, Message>;

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
    notStarted: { en: 'Not started: {remaining}.', vi: 'Chưa bắt đầu: {remaining}.' },
  },
  *check({ report, page }) {
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
    for (const { range, removal } of placeholders) {
      yield {
        messageId: 'waiting',
        data: { text: shorten(text.slice(range.start, range.end)) },
        range: shownRange(text, range),
        faded: true,
        fixes: removal === undefined ? [] : [{ title: state(deleteTitle), edits: [{ range: removal, newText: '' }] }],
      };
    }
  },
});

function shorten(text: string): string {
  const words = text.replace(/\*\*|__|`/g, '').replace(/\s+/g, ' ');
  return words.length > 60 ? `${words.slice(0, 57)}…` : words;
}
