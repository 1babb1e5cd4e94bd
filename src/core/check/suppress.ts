import { suppressInReport } from '../frontMatter/editFrontMatter.ts';
import { placeComment } from '../markdown/commentPlace.ts';
import { state, type Language, type Message } from '../messages/message.ts';
import type { Report } from '../report/report.ts';
import { lineAt } from '../text/lines.ts';
import { emptyRange } from '../text/offsetRange.ts';
import type { TextEdit } from '../text/textEdit.ts';
import type { Problem } from './problem.ts';
import type { Fix } from './rule.ts';

const titles = {
  here: { en: 'Do not report {rule} here', vi: 'Không báo {rule} ở đây' },
  file: { en: 'Do not report {rule} in this file', vi: 'Không báo {rule} trong tệp này' },
} satisfies Record<string, Message>;

/** What stands for the author's reason until it is written. */
const reason: Readonly<Record<Language, string>> = { en: 'reason', vi: 'lý do' };

/**
 * How an author can suppress a problem: by a comment for its line, in the body where no reader notices it, and by one in
 * the front matter for the whole file, whose reason is then selected. Never preferred and never safe.
 */
export function suppressFixes(problem: Problem, report: Report): readonly Fix[] {
  const { rule } = problem;
  if (rule === 'no-unused-suppression') return [];
  const here = suppressHere(problem, report);
  const line: Fix[] = here === undefined ? [] : [{ title: state(titles.here, { rule }), edits: [here] }];
  const words = reason[report.language];
  const edit = suppressInReport(report, rule, words);
  if (edit === undefined || suppressesFile(problem)) return line;
  const start = edit.range.start + edit.newText.indexOf(words, edit.newText.indexOf(': '));
  return [
    ...line,
    { title: state(titles.file, { rule }), edits: [edit], select: { start, end: start + words.length } },
  ];
}

/** The comment for the next line; a line that has one already gets no second, which would come between. */
function suppressHere({ rule, range }: Problem, report: Report): TextEdit | undefined {
  const { start } = lineAt(report.text, range.start);
  const known = report.suppressions.findLast(({ silences }) => silences.start === start && start > 0);
  if (known !== undefined) return { range: emptyRange(known.range.end), newText: `, ${rule}` };
  const place = placeComment(report, start);
  if (place === undefined) return undefined;
  const newText = `${place.before}<!-- event-report-disable-next-line ${rule} -->${place.after}`;
  return { range: emptyRange(place.offset), newText };
}

/** True when a fix of the problem's own does no more than that, as «This event had no speakers» does. */
function suppressesFile({ rule, fixes }: Problem): boolean {
  return fixes.some(
    ({ edits: [edit, ...others] }) =>
      others.length === 0 && edit?.newText.startsWith(`# event-report-disable ${rule}`) === true,
  );
}
