import { parseReport } from '../report/parseReport.ts';
import { applyEdits, compatibleEdits, type TextEdit } from '../text/textEdit.ts';
import { checkReport, type CheckOptions } from './checkReport.ts';
import type { RuleContext } from './rule.ts';

/** More rounds than any chain of fixes needs; a rule whose safe fix does not silence it would go round for ever. */
const mostRounds = 10;

/** The text after every safe fix, applied until nothing more changes; the same text when there is none. */
export function fixAll(context: RuleContext, options: CheckOptions = {}): string {
  let { report } = context;
  for (let round = 0; round < mostRounds; round++) {
    const edits = safeEdits({ ...context, report }, options);
    if (edits.length === 0) break;
    report = parseReport(applyEdits(report.text, edits), report.language, context.site.configuration);
  }
  return report.text;
}

/** The edits of the first safe fix of each problem, as far as they do not touch one another. */
function safeEdits(context: RuleContext, options: CheckOptions): readonly TextEdit[] {
  const problems = checkReport(context, options);
  return compatibleEdits(problems.map(({ fixes }) => fixes.find(({ safe }) => safe)?.edits ?? []));
}
