import type { Fix } from '../../check/rule.ts';
import { suppressInReport } from '../../frontMatter/editFrontMatter.ts';
import { state, type Language, type Message } from '../../messages/message.ts';
import type { Report } from '../../report/report.ts';
import { onlyWaits, ownBody } from '../../report/sectionBody.ts';
import type { Section } from '../../report/sections.ts';
import { lineAt } from '../../text/lines.ts';
import type { OffsetRange } from '../../text/offsetRange.ts';

/** What an author can say in the place of what a rule asks for: that there was nothing of it. */
export interface Nothing {
  readonly rule: string;
  /** For whoever reads the front matter, where a comment holds it. */
  readonly reason: Readonly<Record<Language, string>>;
  readonly title: Message;
  /** The same where the section that waits for it goes. */
  readonly dropTitle: Message;
}

/** The author's word for it; none where there is no front matter to hold it. */
export function saySo(report: Report, { rule, reason, title }: Omit<Nothing, 'dropTitle'>): readonly Fix[] {
  const edit = suppressInReport(report, rule, reason[report.language]);
  return edit === undefined ? [] : [{ title: state(title), edits: [edit] }];
}

/** The same for a section in which nothing stands that the author wrote, which goes with its heading. */
export function saySoAndDrop(
  report: Report,
  section: Section,
  nothing: Nothing,
  isNothing: (range: OffsetRange) => boolean = (range) => onlyWaits(report, range),
): readonly Fix[] {
  const own = ownBody(report, section);
  const [said] = saySo(report, nothing);
  if (said === undefined) return [];
  if (!isNothing(own) || own.end < section.body.end) return [said];
  const { start } = lineAt(report.text, section.heading.range.start);
  const removal = { range: { start, end: own.end }, newText: '' };
  return [{ title: state(nothing.dropTitle), edits: [...said.edits, removal] }];
}
