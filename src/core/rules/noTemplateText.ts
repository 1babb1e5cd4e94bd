import { state, type Message } from '../messages/message.ts';
import { titlePlace } from '../report/titlePlace.ts';
import { defineRule } from '../check/rule.ts';

const titles = {
  one: { en: 'Delete this line of the template', vi: 'Xóa dòng này của bài mẫu' },
  several: { en: 'Delete these {count} lines of the template', vi: 'Xóa {count} dòng này của bài mẫu' },
} satisfies Record<string, Message>;

/** The template tells of an event at which the author was not. */
export const noTemplateText = defineRule({
  name: 'no-template-text',
  description: "Disallow sentences and speakers of the template's sample report.",
  severity: 'warning',
  pages: ['report'],
  messages: {
    whole: {
      en: "This is still the template's sample report: write what happened at your event.",
      vi: 'Đây vẫn là bài mẫu: hãy viết về sự kiện mà bạn đã tham dự.',
    },
    one: {
      en: "This line is the template's, word for word: write what your event was like.",
      vi: 'Dòng này còn nguyên văn của bài mẫu: hãy viết về sự kiện của bạn.',
    },
    several: {
      en: "These {count} lines are the template's, word for word: write what your event was like.",
      vi: '{count} dòng này còn nguyên văn của bài mẫu: hãy viết về sự kiện của bạn.',
    },
  },
  *check({ report }) {
    const { whole, stretches } = report.templateText;
    if (whole) {
      yield { messageId: 'whole', range: titlePlace(report) };
      return;
    }
    for (const { range, lines, removal } of stretches) {
      const count = lines === 1 ? 'one' : 'several';
      const edits = removal === undefined ? [] : [{ range: removal, newText: '' }];
      yield {
        messageId: count,
        data: { count: lines },
        range,
        fixes: removal === undefined ? [] : [{ title: state(titles[count], { count: lines }), edits }],
      };
    }
  },
});
