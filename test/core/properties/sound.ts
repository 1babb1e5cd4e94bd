import { strict as assert } from 'node:assert';
import { checkReport } from '../../../src/core/check/checkReport.ts';
import type { Problem } from '../../../src/core/check/problem.ts';
import type { RuleContext } from '../../../src/core/check/rule.ts';
import { formatStatement } from '../../../src/core/messages/message.ts';
import type { OffsetRange } from '../../../src/core/text/offsetRange.ts';
import { applyEdits } from '../../../src/core/text/textEdit.ts';

/** Checks a page with every rule; a rule that throws fails the test. */
export function checkAll(context: RuleContext): readonly Problem[] {
  return checkReport(context, {
    onRuleError: (rule, error) => {
      throw new Error(`${rule} failed`, { cause: error });
    },
  });
}

/** Fails for a range that leaves the text. */
export function assertIn(text: string, { start, end }: OffsetRange, what = 'the report'): void {
  assert.ok(start >= 0 && start <= end && end <= text.length, `${what}: ${start}–${end} of ${text.length}`);
}

/** What holds for every problem in every text. */
export function assertSound(text: string, problems: readonly Problem[]): void {
  for (const { rule, range, related, statement, fixes } of problems) {
    for (const place of [range, ...related.map((other) => other.range)]) assertIn(text, place, rule);
    for (const said of [statement, ...related.map((other) => other.statement), ...fixes.map(({ title }) => title)]) {
      for (const language of ['en', 'vi'] as const) {
        const missing = [...said.message[language].matchAll(/\{(\w+)\}/g)].filter(
          ([, name = '']) => !(name in said.data),
        );
        assert.deepEqual(missing, [], `${rule}: ${formatStatement(said, language)}`);
      }
    }
    for (const { edits, select, asks } of fixes) {
      assert.equal(edits.length === 0, asks !== undefined, `${rule}: a fix changes something or asks`);
      const fixed = applyEdits(text, edits);
      if (select !== undefined) assertIn(fixed, select, `${rule}: selection`);
      for (const { range: place, newText } of edits) {
        assert.ok(
          place.start === 0 ? !text.startsWith('\uFEFF') : !isWithinPair(text, place.start),
          `${rule}: start of an edit`,
        );
        assert.ok(!isWithinPair(text, place.end), `${rule}: end of an edit`);
        assert.notEqual(text.slice(place.start, place.end), newText, `${rule}: an edit that changes nothing`);
      }
    }
    assert.ok(fixes.filter(({ preferred }) => preferred).length <= 1, `${rule}: one preferred fix`);
  }
}

/** True between the two halves of a character or of a line end. */
function isWithinPair(text: string, offset: number): boolean {
  const around = text.slice(Math.max(0, offset - 1), offset + 1);
  return around === '\r\n' || (around.length === 2 && /^[\ud800-\udbff][\udc00-\udfff]$/.test(around));
}
