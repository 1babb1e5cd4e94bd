import { findSuppressionSlips } from '../report/suppressions/suppressionSlips.ts';
import { firstIndex } from '../text/firstIndex.ts';
import { nearestName } from '../text/nearestName.ts';
import type { OffsetRange } from '../text/offsetRange.ts';
import type { Finding, IdleSuppression, Rule, RuleContext } from './rule.ts';

/** What a rule came to on a page. */
export interface Answer<F extends Finding = Finding> {
  readonly rule: Rule;
  readonly findings: readonly F[];
  /** True when the rule failed, so that more may have been found. */
  readonly failed: boolean;
}

/** Nobody writes more, and each is a problem to show. */
const most = 100;
/** The first ones tell how it is written, and their fixes take time. */
const mostSlips = 10;
/** No rule's name is longer. */
const longest = 60;

/**
 * The suppressions that silence nothing, those in a wrong form last. In doubt a suppression is not among them: that of a
 * rule that did not run or failed, of one whose findings come and go by themselves, and any while the rules cannot see
 * all that they look at, which is so outside a site and with front matter that is broken.
 */
export function idleSuppressions(
  { report, site }: RuleContext,
  answers: readonly Answer[],
  known: readonly Rule[],
): readonly IdleSuppression[] {
  const slips = findSuppressionSlips(report);
  if (report.suppressions.length + slips.length === 0) return [];
  const names = known.map(({ name }) => name);
  const isWhole = site.isHugo && report.frontMatter.problems.length === 0;
  const certain = isWhole ? answers.filter(({ rule, failed }) => !failed && rule.isPassing !== true) : [];
  const found = new Map(certain.map(({ rule, findings }) => [rule.name, startsOf(findings)]));
  const idle: IdleSuppression[] = [];
  for (const suppression of report.suppressions) {
    if (idle.length === most) break;
    const { rule, silences } = suppression;
    const starts = found.get(rule);
    if (starts !== undefined) {
      if (!holdsAny(starts, silences.start, silences.end)) idle.push({ suppression });
    } else if (rule.length <= longest && !names.includes(rule)) {
      idle.push({ suppression, misnamed: { near: nearestName(rule, names) } });
    }
  }
  const misformed = slips.slice(0, mostSlips).map((slip) => ({ slip, found: foundOn(slip.silences, found) }));
  return idle.concat(misformed);
}

/** The rules that found something in a line. */
function foundOn(line: OffsetRange | undefined, found: ReadonlyMap<string, readonly number[]>): readonly string[] {
  if (line === undefined) return [];
  return [...found].filter(([, starts]) => holdsAny(starts, line.start, line.end)).map(([name]) => name);
}

function startsOf(findings: readonly Finding[]): readonly number[] {
  return findings.map(({ range }) => range.start).sort((a, b) => a - b);
}

/** True when one of the sorted `offsets` lies from `start` to `end`, both included. */
function holdsAny(offsets: readonly number[], start: number, end: number): boolean {
  return (offsets[firstIndex(offsets, (offset) => offset >= start)] ?? Infinity) <= end;
}
