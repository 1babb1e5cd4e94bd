import { strict as assert } from 'node:assert';
import { checkReport } from '../../src/core/check/checkReport.ts';
import { defineRule, type Rule } from '../../src/core/check/rule.ts';
import { fixAll } from '../../src/core/check/fixAll.ts';
import { state } from '../../src/core/messages/message.ts';
import { contextFor } from '../rules/testRule.ts';

const site = { files: new Set(['static/images/Team.JPG', 'static/images/stage.png']) };
const fixed = (text: string): string => fixAll(contextFor({ site }, text));
const notice =
  '{{% notice warning %}}\n**Note:** Sample text, for reference purposes only. Please **do not copy** it for your report.\n{{% /notice %}}\n\n';

const page = (fields: string, body: string): string =>
  `---\n${fields}---\n\n${body}# Bài thu hoạch “Cloud Day”\n\n### Diễn giả\n\n- **An Lê** – CTO, Nimbus\n\n`;

describe('Fix All', () => {
  it('does whatever has only one right answer, at once', () => {
    const before =
      page('title: "Event 3"\ndate: 17/11/2025\nweight: 1\nchapter: false\npre: "<b>4.3</b>"\n', notice) +
      'Rẻ hơn [cite: 1], nha\u200bnh hơn [cite: 2].\n\n![Cả nhóm](/images/team.jpg)\n0 / 0\nused queries\n1\n';
    const after =
      page('title: "Event 4"\ndate: 2025-11-17\nweight: 4\nchapter: false\npre: "<b>4.4.</b>"\n', '') +
      'Rẻ hơn, nhanh hơn.\n\n![Cả nhóm](/images/Team.JPG)\n';
    assert.equal(fixed(before), after);
  });

  it('leaves what only the author can decide, however good a guess there is', () => {
    const text =
      page('date: 05/06/2025\ndraft: true\nexpiryDate: 2025-01-01\nweight: 4\nchapter: false\npre: 4.4.\n', '') +
      '### Điểm nổi bật chính\n\n- Thêm các điểm nổi bật của sự kiện tại đây\n\n![image](/images/stage.jpg)\n\n' +
      '### Trải nghiệm Sự kiện\n\n### Takeaways\n\nNếu bạn muốn, mình có thể viết thêm phần kết luận.\n';
    const problems = checkReport(contextFor({ site }, text));
    assert.ok(problems.filter(({ fixes }) => fixes.some(({ edits }) => edits.length > 0)).length >= 7);
    assert.equal(fixed(text), text);
  });

  it('goes on while fixes uncover others, and leaves those for the next round that touch', () => {
    const text = page('title: x\ndate: "17/11/2025"\n', '') + 'a[cite: 1]\u200b[cite: 2]\n';
    assert.equal(
      fixed(text),
      page('title: x\ndate: "2025-11-17"\nweight: 4\nchapter: false\npre: " <b> 4.4. </b> "\n', '') + 'a\n',
    );
  });

  /** A rule that adds a letter to a shorter text than `most`, and how often it was asked. */
  const adding = (most: number): { readonly asked: () => number; readonly rule: Rule } => {
    let count = 0;
    const rule = defineRule({
      name: 'no-short-text',
      description: 'Require some letters.',
      severity: 'warning',
      pages: ['report'],
      messages: { short: { en: 'Too short.', vi: 'Ngắn quá.' } },
      check: ({ report: { text } }) => {
        count++;
        const range = { start: 0, end: 0 };
        const fix = { title: state({ en: 'Add one', vi: 'Thêm một' }), edits: [{ range, newText: 'a' }], safe: true };
        return text.length < most ? [{ messageId: 'short', range, fixes: [fix] }] : [];
      },
    });
    return { asked: () => count, rule };
  };

  it('asks once more than there is something to do', () => {
    const { asked, rule } = adding(3);
    assert.equal(fixAll(contextFor({}, ''), { rules: [rule] }), 'aaa');
    assert.equal(asked(), 4);
  });

  it('leaves a rule that is never content after ten rounds', () => {
    assert.equal(fixAll(contextFor({}, ''), { rules: [adding(Infinity).rule] }), 'a'.repeat(10));
  });

  it('changes nothing where nothing is wrong', () => {
    assert.equal(fixed('Text\r\n'), 'Text\r\n');
  });
});
