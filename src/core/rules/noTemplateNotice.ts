import { state, type Message } from '../messages/message.ts';
import { blockRemoval } from '../report/blockRemoval.ts';
import { defineRule } from '../check/rule.ts';

const titles = {
  notice: { en: 'Delete the notice', vi: 'Xóa khung lưu ý này' },
  instruction: { en: 'Delete the instructions', vi: 'Xóa đoạn hướng dẫn này' },
} satisfies Record<string, Message>;

/** The template speaks to its user there; readers of the published page wonder what they must not copy. */
export const noTemplateNotice = defineRule({
  name: 'no-template-notice',
  description: "Disallow the template's notices and instructions to the author.",
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
  },
  *check({ report, page }) {
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
  },
});
