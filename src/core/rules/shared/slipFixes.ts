import type { Fix } from '../../check/rule.ts';
import { suppressInReport } from '../../frontMatter/editFrontMatter.ts';
import { placeComment } from '../../markdown/commentPlace.ts';
import { state, type Message } from '../../messages/message.ts';
import type { Report } from '../../report/report.ts';
import type { SuppressionSlip } from '../../report/suppressions/suppressionSlips.ts';
import { commentRemoval } from '../../report/suppressions/suppressions.ts';
import { lineAt } from '../../text/lines.ts';
import { emptyRange } from '../../text/offsetRange.ts';

const titles = {
  file: { en: 'Do not report {rules} in this file', vi: 'Không báo {rules} trong tệp này' },
  below: { en: 'Do not report {rules} on the line below', vi: 'Không báo {rules} ở dòng bên dưới' },
  here: { en: 'Do not report {rules} on this line', vi: 'Không báo {rules} ở dòng này' },
  remove: { en: 'Remove this comment', vi: 'Bỏ chú thích này' },
} satisfies Record<string, Message>;

/** Nobody forgets more of them, and more would hide what is said. */
const mostRules = 3;
const nextLine = 'event-report-disable-next-line';

/** What the author of a wish that nobody hears may have meant, the likeliest first; at last, that it goes. */
export function slipFixes(report: Report, slip: SuppressionSlip, found: readonly string[]): readonly Fix[] {
  const edits = [{ range: commentRemoval(report.text, slip.comment), newText: '' }];
  const remove: Fix = { title: state(titles.remove), edits };
  const meant = slip.rules.length === 0 ? named(slip, found) : formed(report, slip);
  const [first, ...others] = meant.filter((fix) => fix !== undefined);
  return first === undefined ? [remove] : [{ ...first, preferred: true }, ...others, remove];
}

/** The rules that found something on the line below, where that is all that the comment lacks. */
function named({ silences, range }: SuppressionSlip, found: readonly string[]): readonly Fix[] {
  if (silences === undefined || found.length === 0 || found.length > mostRules) return [];
  const rules = found.join(', ');
  return [{ title: state(titles.below, { rules }), edits: [{ range: emptyRange(range.end), newText: ` ${rules}` }] }];
}

/** The same wish in a form that is read. */
function formed(report: Report, slip: SuppressionSlip): readonly (Fix | undefined)[] {
  const written = report.text.slice(slip.range.start, slip.range.end);
  if (slip.place === 'front-matter') return [rewrite(report, slip, 'event-report-disable', titles.file)];
  const file = moveToFrontMatter(report, slip);
  if (slip.place === 'field' || slip.place === 'heading') return [file];
  const below = rewrite(report, slip, nextLine, titles.below);
  if (/next/i.test(written)) return [below, file];
  if (slip.place === 'block') return /line/i.test(written) ? [below, file] : [file, below];
  return /line/i.test(written) ? [moveAbove(report, slip), file] : [file];
}

/** Some rules by name, for a sentence. */
export function listRules(rules: readonly string[]): string {
  return rules.slice(0, mostRules).join(', ') + (rules.length > mostRules ? ', …' : '');
}

/** The instruction as it should be; rules on lines of their own come up to it, since only those are heard. */
function rewrite({ text }: Report, slip: SuppressionSlip, instruction: string, title: Message): Fix {
  const { range, restStart, rest, rules } = slip;
  const written = text.slice(restStart, slip.comment.end - '-->'.length).trimEnd();
  const isOneLine = !/[\r\n]/.test(written);
  const end = isOneLine ? restStart : restStart + written.length;
  const newText = isOneLine ? `${instruction} ` : `${instruction} ${rest}`;
  return { title: state(title, { rules: listRules(rules) }), edits: [{ range: { start: range.start, end }, newText }] };
}

function moveToFrontMatter(report: Report, { comment, rules, rest }: SuppressionSlip): Fix | undefined {
  const added = suppressInReport(report, rest, '');
  if (added === undefined) return undefined;
  const edits = [added, { range: commentRemoval(report.text, comment), newText: '' }];
  return { title: state(titles.file, { rules: listRules(rules) }), edits };
}

/** From the line itself to where a comment about it can stand. */
function moveAbove(report: Report, { comment, rules, rest }: SuppressionSlip): Fix | undefined {
  const place = placeComment(report, lineAt(report.text, comment.start).start);
  if (place === undefined) return undefined;
  const newText = `${place.before}<!-- ${nextLine} ${rest} -->${place.after}`;
  const edits = [
    { range: emptyRange(place.offset), newText },
    { range: commentRemoval(report.text, comment), newText: '' },
  ];
  return { title: state(titles.here, { rules: listRules(rules) }), edits };
}
