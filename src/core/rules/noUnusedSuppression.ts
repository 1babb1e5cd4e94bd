import { defineRule, type Fix } from '../check/rule.ts';
import { state, type Message } from '../messages/message.ts';
import type { Report } from '../report/report.ts';
import { suppressionRemoval, type Suppression } from '../report/suppressions.ts';

const titles = {
  remove: { en: 'Remove the suppression of `{name}`', vi: 'Bỏ lệnh tắt quy tắc `{name}`' },
  rename: { en: 'Change it to `{near}`', vi: 'Sửa thành `{near}`' },
} satisfies Record<string, Message>;

/** A wish for silence that outlives its cause would hide the next mistake. */
export const noUnusedSuppression = defineRule({
  name: 'no-unused-suppression',
  description: 'Disallow suppressions that silence nothing.',
  severity: 'information',
  pages: ['report', 'section-index'],
  isLast: true,
  messages: {
    unused: {
      en: '`{name}` finds nothing here, so it need not be suppressed.',
      vi: '`{name}` không báo gì ở đây, nên không cần tắt quy tắc này nữa.',
    },
    unknown: {
      en: 'There is no rule `{name}`, so nothing is suppressed.',
      vi: 'Không có quy tắc `{name}`, nên không có gì được tắt.',
    },
    near: {
      en: 'There is no rule `{name}`; did you mean `{near}`?',
      vi: 'Không có quy tắc `{name}`; có phải bạn muốn viết `{near}`?',
    },
  },
  *check({ report, idleSuppressions = [] }) {
    for (const { suppression, misnamed } of idleSuppressions) {
      const { rule: name, range } = suppression;
      const removal = remove(report, suppression);
      const common = { range, faded: true } as const;
      if (misnamed === undefined) {
        const fixes = [{ ...removal, preferred: true }];
        yield { ...common, messageId: 'unused', data: { name }, fixes };
      } else if (misnamed.near === undefined) {
        yield { ...common, messageId: 'unknown', data: { name }, fixes: [{ ...removal, preferred: true }] };
      } else {
        const { near } = misnamed;
        const renaming = { title: state(titles.rename, { near }), edits: [{ range, newText: near }], preferred: true };
        yield { ...common, messageId: 'near', data: { name, near }, fixes: [renaming, removal] };
      }
    }
  },
});

function remove(report: Report, suppression: Suppression): Fix {
  const edits = [{ range: suppressionRemoval(report, suppression), newText: '' }];
  return { title: state(titles.remove, { name: suppression.rule }), edits };
}
