import { defineRule, type Fix } from '../check/rule.ts';
import { state, type Message } from '../messages/message.ts';
import type { Report } from '../report/report.ts';
import { suppressionRemoval, type Suppression } from '../report/suppressions/suppressions.ts';
import type { SuppressionSlip } from '../report/suppressions/suppressionSlips.ts';
import { listRules, slipFixes } from './shared/slipFixes.ts';

const titles = {
  remove: { en: 'Remove the suppression of `{name}`', vi: 'Bỏ lệnh tắt quy tắc `{name}`' },
  rename: { en: 'Change it to `{near}`', vi: 'Sửa thành `{near}`' },
} satisfies Record<string, Message>;

/** A longer word would hide what is said. */
const longestShown = 60;

/** A suppression that outlives its cause would hide the next mistake. */
export const noUnusedSuppression = defineRule({
  name: 'no-unused-suppression',
  description: 'Disallow suppressions that silence nothing.',
  severity: 'information',
  pages: ['report', 'section-index'],
  isLast: true,
  messages: {
    unused: {
      en: '`{name}` finds nothing here, so there is nothing to suppress.',
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
    nameless: {
      en: 'This names no rule, so nothing is suppressed: write one after it, such as `{example}`.',
      vi: 'Ở đây không nêu quy tắc nào nên không có gì được tắt: hãy ghi tên quy tắc vào sau, ví dụ `{example}`.',
    },
    misplaced: {
      en: '`{written}` suppresses nothing: write `<!-- event-report-disable-next-line {rules} -->` above the line, or `# event-report-disable {rules}` in the front matter for the whole file.',
      vi: '`{written}` không tắt được gì: hãy ghi `<!-- event-report-disable-next-line {rules} -->` ở trên dòng cần tắt, hoặc `# event-report-disable {rules}` trong front matter để tắt cho cả tệp.',
    },
    misformed: {
      en: '`{written}` suppresses nothing here: write `# event-report-disable {rules}` on a line of its own, for the whole file.',
      vi: '`{written}` không tắt được gì ở đây: hãy ghi `# event-report-disable {rules}` trên một dòng riêng, để tắt cho cả tệp.',
    },
  },
  *check({ report, idleSuppressions = [] }) {
    for (const idle of idleSuppressions) {
      if ('slip' in idle) {
        yield slipFinding(report, idle.slip, idle.found);
        continue;
      }
      const { suppression, misnamed } = idle;
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

function slipFinding(report: Report, slip: SuppressionSlip, found: readonly string[]) {
  const { range, place, rules } = slip;
  const isInFrontMatter = place === 'front-matter' || place === 'field';
  const example = isInFrontMatter ? 'event-report-disable valid-date' : 'event-report-disable-next-line no-leftover';
  const written = report.text.slice(range.start, Math.min(range.end, range.start + longestShown));
  return {
    messageId: rules.length === 0 ? 'nameless' : isInFrontMatter ? 'misformed' : 'misplaced',
    data: { example, written, rules: listRules(rules) },
    range,
    fixes: slipFixes(report, slip, found),
  } as const;
}

function remove(report: Report, suppression: Suppression): Fix {
  const edits = [{ range: suppressionRemoval(report, suppression), newText: '' }];
  return { title: state(titles.remove, { name: suppression.rule }), edits };
}
